package liandong.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The timers that cases have set. They are rows written with the step that sets them and taken away
 * with the step that they become, in its transaction; so each becomes a step once, however many
 * nodes look and wherever one of them dies. The time is the database's.
 */
@ProviderType
public interface CaseTimers {
  /**
   * Takes timers that are over, the oldest first, for a while in which no other node gets them.
   *
   * @param lease how long they are ours; whoever dies with one gives it back by this
   * @param grace how long a timer that was over when it was set waits, so that a case entered from
   *     paper can be completed
   */
  List<Taken> take(Duration lease, Duration grace, int most);

  /** Gives one back, to be tried again after {@code pause}. */
  void giveBack(Taken taken, Duration pause);

  /** The timers that are set, the next first. */
  List<Taken> waiting(int most);

  /**
   * A timer of a case.
   *
   * @param tries how often it was taken already
   */
  record Taken(CountyId county, CaseNumber number, CaseTimer timer, int tries) {
    /** The key of the command that it becomes, the same on every node and after every crash. */
    public CommandKey key() {
      Instant at = timer.at();
      return new CommandKey(
          "timer", Sha256.of(number + "|" + timer.name() + "|" + at.toEpochMilli()).value());
    }
  }
}
