package liandong.places;

import java.util.Set;
import liandong.evidence.Bilingual;

/**
 * A window in a service point.
 *
 * @param id unique in its place, such as {@code W01}
 * @param domains the item domains served there; empty for a composite window, which serves all
 */
public record Window(PlaceId place, String id, Bilingual name, Set<String> domains) {
  public Window {
    if (!id.matches("[0-9A-Za-z-]{1,20}")) {
      throw new IllegalArgumentException("not a window: '" + id + "'");
    }
    domains = Set.copyOf(domains);
  }

  public boolean serves(String domain) {
    return domains.isEmpty() || domains.contains(domain);
  }
}
