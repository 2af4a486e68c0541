package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where cases are kept. Each writing method is one transaction: when it returns everything is on
 * disk, when it throws nothing is.
 *
 * <p>Every store passes {@code CaseStoreContract} of {@code liandong.testkit}.
 */
@ProviderType
public interface CaseStore {
  /** The events of a case, oldest first; empty for an unknown number. */
  List<KeptEvent> history(CountyId county, CaseNumber number);

  /**
   * What the record of a case has after an event that is known already. As each event names the
   * digest of the one before, whoever knows one that is still there knows all before it too.
   *
   * @param seq of the known event
   * @return empty when the record does not have it in that place; then only {@link #history} tells
   */
  default Optional<List<KeptEvent>> following(
      CountyId county, CaseNumber number, int seq, KeptEvent known) {
    List<KeptEvent> history = history(county, number);
    return history.size() >= seq && history.get(seq - 1).equals(known)
        ? Optional.of(history.subList(seq, history.size()))
        : Optional.empty();
  }

  Optional<KeptAnswer> answerTo(CountyId county, CommandKey key);

  /**
   * Opens a case under the next serial of that office and day. Serials have no gaps: one is used up
   * only when the transaction is.
   *
   * @param key of the command that opens it
   * @param opening makes the first written step from the serial, which counts from 1; not asked
   *     when the key is known to be in use
   * @throws KeyTaken when the command's key is in use
   */
  Written open(
      CountyId county,
      CommandKey key,
      DivisionCode office,
      LocalDate day,
      IntFunction<Written> opening);

  /**
   * Adds one step to a case.
   *
   * @throws StaleCase when somebody else took a step meanwhile
   * @throws KeyTaken when the command's key was used meanwhile
   */
  void append(Written step);

  /**
   * Adds one step that carries the next number of a series of its county. A series has no gaps and
   * no number twice, on however many nodes: one is used up only when the transaction is.
   *
   * @param key of the command that takes the step
   * @param series by its key
   * @param step makes the step from the serial, which counts from 1; the series waits for it
   * @throws StaleCase when somebody else took a step meanwhile
   * @throws KeyTaken when the command's key was used meanwhile
   */
  Written append(CountyId county, CommandKey key, String series, IntFunction<Written> step);

  /**
   * Keeps a refusal, so that the same command hears the same.
   *
   * @throws KeyTaken when the command's key is in use
   */
  void keep(KeptAnswer refusal);

  CasePage list(CaseQuery query);

  /**
   * Cases of a county in which something was recorded since then, by number.
   *
   * @param after the last one of the page before; empty for the first
   */
  List<CaseNumber> recordedSince(
      CountyId county, Instant since, Optional<CaseNumber> after, int most);

  /**
   * Writes something and takes it back, as a case would be written.
   *
   * @throws StoreAway when that cannot be done now
   */
  void probe();

  /**
   * All that one step writes.
   *
   * @param before the event before this one, as it is kept; empty in an opening
   * @param stopped the timers that no longer run after it
   * @param set the timers that run since
   */
  record Written(
      ServiceCase after,
      CaseEvent event,
      KeptEvent kept,
      KeptAnswer answer,
      Optional<KeptEvent> before,
      List<CaseTimer> stopped,
      List<CaseTimer> set) {
    /** The first step of a new case. */
    public static Written opening(
        Command.Opening command, CaseFact fact, RulePin pin, CaseNumber number, Instant now) {
      CaseEvent event = event(command, fact, pin, number, 1, Sha256.NONE, now);
      KeptEvent kept = event.kept();
      return written(
          List.of(),
          ServiceCase.opened(event, kept.hash()),
          event,
          kept,
          Optional.empty(),
          command);
    }

    /**
     * The next step of {@code current}.
     *
     * @param last the last event of its record
     */
    public static Written next(
        ServiceCase current, KeptEvent last, Command.Move command, CaseFact fact, Instant now) {
      if (!last.hash().equals(current.head())) {
        throw new IllegalArgumentException("not the last event of " + current);
      }
      CaseEvent event =
          event(
              command,
              fact,
              current.pin(),
              current.number(),
              current.seq() + 1,
              current.head(),
              now);
      KeptEvent kept = event.kept();
      return written(
          current.timers(),
          current.evolve(event, kept.hash()),
          event,
          kept,
          Optional.of(last),
          command);
    }

    /** Whether the case is under another version of its law after it. */
    public boolean changesLaw() {
      return !after.pin().equals(event.pin());
    }

    private static Written written(
        List<CaseTimer> before,
        ServiceCase after,
        CaseEvent event,
        KeptEvent kept,
        Optional<KeptEvent> last,
        Command command) {
      List<CaseTimer> timers = after.timers();
      return new Written(
          after,
          event,
          kept,
          KeptAnswer.done(command, event),
          last,
          before.stream().filter(each -> !timers.contains(each)).toList(),
          timers.stream().filter(each -> !before.contains(each)).toList());
    }

    private static CaseEvent event(
        Command command,
        CaseFact fact,
        RulePin pin,
        CaseNumber number,
        int seq,
        Sha256 previous,
        Instant now) {
      CommandHead head = command.head();
      return new CaseEvent(
          head.county(),
          number,
          seq,
          now,
          head.actor(),
          head.channel(),
          head.key(),
          head.reason(),
          pin,
          fact,
          previous);
    }
  }

  /** Somebody else took a step in the case since it was read. Read it again and decide again. */
  final class StaleCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleCase(CaseNumber number, Throwable cause) {
      super("case " + number + " was changed meanwhile", cause);
    }
  }

  /** The command's key is in use. Read the answer that it got. */
  final class KeyTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyTaken(CommandKey key, Throwable cause) {
      super("key '" + key.key() + "' of " + key.client() + " is in use", cause);
    }
  }

  /** The store cannot be reached. Nothing was written; try again later. */
  final class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreAway(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
