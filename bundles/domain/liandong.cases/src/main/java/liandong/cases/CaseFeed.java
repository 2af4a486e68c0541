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
   * Open cases of all counties with a deadline on or before {@code day}, the nearest first.
   *
   * @param after where the last page ended; empty for the first
   */
  List<Due> dueBy(LocalDate day, Optional<Due> after, int most);

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
   * A deadline that runs in a case.
   *
   * @param deadline its name, such as {@code PROMISED} or {@code PART:tax}
   */
  record Due(CountyId county, CaseNumber number, String deadline, LocalDate on) {}
}
