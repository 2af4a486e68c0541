package liandong.places;

import java.util.Set;
import liandong.evidence.Bilingual;

/**
 * A window in a service point.
 *
 * @param id unique in its place, such as {@code W01}
 * @param domains the item domains served there; empty for a composite window, which serves all
 * @param parallel whether it is the parallel window (并联审批窗口), where items of several departments
 *     are accepted
 */
public record Window(
    PlaceId place, String id, Bilingual name, Set<String> domains, boolean parallel) {
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
