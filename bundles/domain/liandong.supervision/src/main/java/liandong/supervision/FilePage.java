package liandong.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;

/**
 * A page of a list.
 *
 * @param next where the next page begins; empty on the last one
 */
public record FilePage(List<Line> lines, Optional<Key> next) {
  public FilePage {
    lines = List.copyOf(lines);
  }

  /**
   * One file in a list.
   *
   * @param subject colour and trigger of a card, type of a complaint, grade of a rating, item of
   *     what was returned
   * @param number the first of its cases
   */
  public record Line(
      FileId id,
      FileState state,
      String subject,
      Owner owner,
      Optional<LocalDate> due,
      Optional<CaseNumber> number,
      Instant openedAt) {
    public FileKind kind() {
      return state.kind();
    }

    public Key key() {
      return new Key(due, id);
    }
  }

  /** The place of a file in the order of a list. */
  public record Key(Optional<LocalDate> due, FileId id) {}
}
