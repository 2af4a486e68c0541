package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
   * All lines of a list. A page is asked for when the one before has been read.
   *
   * @param first says where it begins, and how large a page is
   * @param list by which pages are asked for
   */
  public static Stream<Line> all(CaseQuery first, Function<CaseQuery, CasePage> list) {
    return Stream.iterate(
            Optional.of(list.apply(first)),
            Optional::isPresent,
            page -> page.flatMap(CasePage::next).map(key -> list.apply(first.after(key))))
        .flatMap(Optional::stream)
        .flatMap(page -> page.lines().stream());
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
