package liandong.county.swap;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes the version of a county under load: plan, apply, watch, commit or roll back. What it
 * returns are values; who asked prints them.
 */
@ProviderType
public interface CountySwaps {
  /** Which version is meant. */
  sealed interface Candidate {
    /** One that is present, or in the archive. */
    record Version(String version) implements Candidate {}

    /** The signed release, or the bundle, at an address such as {@code file:/srv/x-1.1.0.kar}. */
    record Jar(URI at) implements Candidate {}
  }

  /**
   * Who wants what.
   *
   * @param withoutRehearsal why no rehearsal is needed; empty where there has to be one
   * @param watch how long the new version is watched; zero commits at once, empty is the usual time
   * @param effective the day on which it is switched by itself; empty for now
   */
  record Order(
      CountyId county,
      Candidate candidate,
      String by,
      String reason,
      Optional<String> withoutRehearsal,
      Optional<Duration> watch,
      Optional<LocalDate> effective) {
    public Order {
      if (by.isBlank()) {
        throw new IllegalArgumentException("a swap needs the name of who asks for it");
      }
    }
  }

  /** What came of an order. */
  sealed interface Outcome {
    /** It is in the journal, in whatever state; {@link CountySwaps#await} tells the end. */
    record Entered(Swap swap) implements Outcome {}

    /** Nothing was changed. */
    record No(Bilingual sentence, Bilingual remedy) implements Outcome {}
  }

  /** What a swap would touch; touches nothing itself. */
  PlanOutcome plan(CountyId county, Candidate candidate);

  /** What came of a plan. */
  sealed interface PlanOutcome {
    record Made(SwapPlan plan) implements PlanOutcome {}

    record No(Bilingual sentence, Bilingual remedy) implements PlanOutcome {}
  }

  /**
   * Prepares and switches. Returns when the version is switched and being watched, or when it will
   * not be.
   */
  Outcome apply(Order order);

  /** Waits until a swap that this node carries out is over, and tells how it ended. */
  Swap await(Swap swap);

  /** Ends a watch that is going on, or goes back to the version that was active before this one. */
  Outcome rollBack(CountyId county, String by, String reason);

  /** Calls off a swap that waits for its day. */
  Outcome cancel(CountyId county, int no, String by, String reason);

  /** The entries of a county's journal, the latest first. */
  List<Swap> history(CountyId county, int most);

  /** The version that new cases took at the end of that day; empty before the county was met. */
  Optional<RulePin> activeOn(CountyId county, LocalDate day);

  /** Every version of a county that is present, active or needed by an open case. */
  List<Standing> versions(CountyId county);

  /** In what two versions differ; both have to be present. */
  Optional<VersionDifference> difference(CountyId county, String from, String to);

  /** All swaps that wait for their day, the nearest first, each with what stands against it. */
  List<Scheduled> calendar();

  /**
   * A swap that waits.
   *
   * @param conflicts none where it will go on by itself
   */
  record Scheduled(Swap swap, List<Bilingual> conflicts) {
    public Scheduled {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * Takes a version away.
   *
   * @param force even if it is active or has open cases
   */
  Outcome uninstall(CountyId county, String version, String by, String reason, boolean force);

  /** Installs a version again from the archive. */
  Outcome bringBack(CountyId county, String version, String by, String reason);

  /** What a bundle needs to be taken in here: a signature, or not. */
  Bilingual trust();

  /** Whether all versions that have to be there have come since the start, or will not come. */
  boolean isSettled();

  /** What an operator should look after: swaps that went wrong and were not followed by another. */
  List<Bilingual> warnings();

  /**
   * A version of a county.
   *
   * @param present whether its bundle is there
   * @param openCases how many cases live under it
   */
  record Standing(RulePin pin, StandingKind kind, boolean present, long openCases) {}

  /** What a version is to its county. */
  enum StandingKind {
    ACTIVE("生效中", "active"),
    CANDIDATE("候选", "candidate"),
    /** It was active, and serves its open cases to the end. */
    RETIRING("待退役", "retiring"),
    /** Its bundle is gone, and there are cases that need it. */
    AWAY("缺失", "away");

    private final Bilingual text;

    StandingKind(String zh, String en) {
      this.text = new Bilingual(zh, en);
    }

    public Bilingual text() {
      return text;
    }
  }
}
