package liandong.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the figures of the months are kept, with a mark for each case of how far its record is in
 * them. The marks are the book's own: no step of a case writes here.
 *
 * <p>Whoever counts may die at any point, and several may count at once: what a record adds is
 * written with its mark, in one transaction, and only where the mark still stands where it stood
 * when the record was read. Every book passes {@code MonthBookContract} of {@code
 * liandong.testkit}.
 */
@ProviderType
public interface MonthBook {
  /**
   * Cases in which something that can count was recorded since then and is not in the book yet, the
   * oldest first. Events that are on their way to disk are seen by the next look; so {@code since}
   * lies well before the last one.
   */
  List<Uncounted> recent(Instant since, int most);

  /**
   * All cases, page by page: those of this page with events that are not in the book. It finds what
   * {@link #recent} missed, and everything that was there before the book.
   *
   * @param after where the last page ended; empty for the first
   */
  Page walk(Optional<CaseKey> after, int most);

  /**
   * Writes what was counted. What somebody else counted meanwhile is left out, and is there.
   *
   * @return how many of these cases were written
   */
  int write(List<Counted> cases);

  record CaseKey(CountyId county, CaseNumber number) {}

  /**
   * @param done how many of its events are in the book
   */
  record Uncounted(CaseKey of, int done) {}

  /**
   * @param through how many of its events are in the book with these entries
   */
  record Counted(Uncounted from, int through, List<Tally.Entry> entries) {
    public Counted {
      entries = List.copyOf(entries);
      if (through < from.done()) {
        throw new IllegalArgumentException(
            "a record does not shrink: " + from.of() + " from " + from.done() + " to " + through);
      }
    }
  }

  /**
   * @param next where the next page begins; empty on the last one
   */
  record Page(List<Uncounted> uncounted, Optional<CaseKey> next) {
    public Page {
      uncounted = List.copyOf(uncounted);
    }
  }
}
