package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.catalogue.ItemId;
import liandong.evidence.Bilingual;
import liandong.places.PlaceId;

/**
 * A page of a list.
 *
 * @param next where the next page begins; empty on the last one
 */
public record CasePage(List<Line> lines, Optional<Key> next) {
  public CasePage {
    lines = List.copyOf(lines);
  }

  /**
   * One case in a list.
   *
   * @param person who holds it, by staff id
   * @param agent who took it into a village's ledger
   */
  public record Line(
      CaseNumber number,
      ItemId item,
      Bilingual itemName,
      CaseState state,
      PlaceId holder,
      String person,
      Optional<PlaceId> offeredTo,
      Instant openedAt,
      Optional<LocalDate> due,
      Optional<String> agent) {
    public Key key() {
      return new Key(due, number);
    }
  }

  /** The place of a case in the order of a list. */
  public record Key(Optional<LocalDate> due, CaseNumber number) {}
}
