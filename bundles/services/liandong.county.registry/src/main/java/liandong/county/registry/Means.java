package liandong.county.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import liandong.cases.LegalTime;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantines;
import liandong.county.law.CountyReader;
import liandong.county.swap.CountyTraffic;
import liandong.county.swap.PinnedCases;
import liandong.county.swap.Rehearsals;
import liandong.county.swap.ReleaseArchive;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal;
import liandong.county.swap.SwapJournal.Active;
import liandong.county.swap.SwapJournal.Stale;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;

/**
 * With what versions are changed.
 *
 * @param door through which releases come
 * @param rehearsals empty while nobody rehearses
 * @param foreign for what a county's own code does
 * @param watch how long a new version is watched where nobody says otherwise
 * @param node by which this node signs
 */
record Means(
    CountyShelf shelf,
    CountyBundles bundles,
    CountyReader reader,
    ReleaseDoor door,
    SwapJournal journal,
    ReleaseArchive archive,
    PinnedCases cases,
    CountyTraffic traffic,
    Quarantines quarantines,
    Supplier<Optional<Rehearsals>> rehearsals,
    Clock clock,
    TimeLimit foreign,
    Duration watch,
    String node) {
  LocalDate today() {
    return LegalTime.dayOf(clock.instant());
  }

  /** What the journal says of a county; a revision of 0 where it was never met. */
  Active active(CountyId county) {
    return journal.active().getOrDefault(county, new Active(Optional.empty(), 0));
  }

  /** Puts a change of the journal into force here. */
  void appoint(CountyId county) {
    shelf.appoint(Map.of(county, active(county)));
  }

  /** Writes into the journal what came about by itself, unless another node was first. */
  void enter(SwapKind kind, RulePin pin, Bilingual sentence, int base) {
    try {
      Swap swap =
          journal.begin(
              new Swap.Draft(
                  kind,
                  pin,
                  SwapState.COMMITTED,
                  Upkeep.SYSTEM,
                  "",
                  "",
                  Optional.empty(),
                  node,
                  sentence),
              base);
      appoint(pin.county());
      Changeover.tell(swap);
    } catch (Stale anotherNode) {
      appoint(pin.county());
    }
  }

  long openCases(RulePin pin) {
    return cases.open(pin.county()).getOrDefault(pin, 0L);
  }
}
