package liandong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What happened, for those who follow it without moving cases. Each case carries a mark of how far
 * its record has been followed, so that nothing is lost while the follower is away and the order
 * within a case is kept.
 *
 * <p>A follower writes what it has to write under ids that follow from the event, and ticks off
 * afterwards: after a crash it meets the same events again and writes nothing twice.
 */
@ProviderType
public interface CaseFeed {
  /** Cases with events that were not ticked off yet, at most {@code most}. */
  List<Unread> unread(int most);

  /** Says that the events of that case up to and including {@code through} were followed. */
  void tickOff(Unread read);

  /**
   * Cases of all counties with a deadline on or before {@code day}, the nearest first.
   *
   * @param after where the last page ended; empty for the first
   */
  List<Due> dueBy(LocalDate day, Optional<Due> after, int most);

  /**
   * All cases of all counties in which a deadline runs, page by page in the order of their numbers,
   * which no step changes: what is moved meanwhile is neither missed nor met twice.
   *
   * @param after where the last page ended; empty for the first
   * @param most cases looked at for one page, whether a deadline runs in them or not
   */
  Page running(Optional<Key> after, int most);

  record Key(CountyId county, CaseNumber number) {}

  /**
   * @param next where the next page begins; empty on the last one
   */
  record Page(List<Key> cases, Optional<Key> next) {
    public Page {
      cases = List.copyOf(cases);
    }
  }

  /**
   * Events of one case that nobody followed yet.
   *
   * @param from the first of them, counting from 1
   * @param through the last one
   */
  record Unread(CountyId county, CaseNumber number, int from, int through) {}

  /** The edition of the calendar by which the dates of all open cases were last reckoned. */
  Optional<Sha256> reckonedBy();

  void reckonedBy(Sha256 edition);

  /**
   * A case in which a deadline runs.
   *
   * @param on the day of the nearest
   */
  record Due(CountyId county, CaseNumber number, LocalDate on) {}
}
