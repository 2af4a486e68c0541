package liandong.county.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.cases.LegalTime;
import liandong.cases.RulePin;
import liandong.county.law.CountyVersion;
import liandong.county.registry.Candidates.Found;
import liandong.county.registry.CountyBundles.Installed;
import liandong.county.registry.CountyBundles.NotInstalled;
import liandong.county.swap.CountySwaps.Outcome;
import liandong.county.swap.CountySwaps.Scheduled;
import liandong.county.swap.CountySwaps.Standing;
import liandong.county.swap.CountySwaps.StandingKind;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal.Stale;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;

/** What stands in the journal and on the shelf, and what is written there without a switch. */
final class Records {
  private static final int ALL = 100_000;

  private final Means means;
  private final Changeover changeover;
  private final Upkeep upkeep;
  private final Preparation preparation;

  Records(Means means, Changeover changeover, Upkeep upkeep) {
    this.means = means;
    this.changeover = changeover;
    this.upkeep = upkeep;
    this.preparation = new Preparation(means);
  }

  // ---- reading ----------------------------------------------------------------------------

  Optional<RulePin> activeOn(CountyId county, LocalDate day) {
    Optional<RulePin> active = Optional.empty();
    List<Swap> latestFirst = means.journal().history(county, ALL);
    for (int i = latestFirst.size() - 1; i >= 0; i--) {
      Swap each = latestFirst.get(i);
      if (LegalTime.dayOf(each.changedAt()).isAfter(day)) {
        continue;
      }
      if (each.kind() == SwapKind.REMOVE && active.equals(Optional.of(each.to()))) {
        active = Optional.empty();
      }
      Optional<RulePin> next = each.makesActive();
      active = next.isPresent() ? next : active;
    }
    return active;
  }

  List<Standing> versions(CountyId county) {
    Map<RulePin, Long> open = means.cases().open(county);
    Optional<RulePin> active = means.active(county).pin();
    Set<RulePin> once = Retirement.onceActive(means.journal().history(county, ALL));
    Set<RulePin> pins = new LinkedHashSet<>();
    means.shelf().now().versionsOf(county).stream().map(CountyVersion::pin).forEach(pins::add);
    active.ifPresent(pins::add);
    pins.addAll(open.keySet());
    return pins.stream()
        .map(
            pin -> {
              boolean present = means.shelf().pinned(pin).isPresent();
              return new Standing(
                  pin, kind(pin, present, active, once), present, open.getOrDefault(pin, 0L));
            })
        .toList();
  }

  private static StandingKind kind(
      RulePin pin, boolean present, Optional<RulePin> active, Set<RulePin> once) {
    if (!present) {
      return StandingKind.AWAY;
    }
    if (active.equals(Optional.of(pin))) {
      return StandingKind.ACTIVE;
    }
    return once.contains(pin) ? StandingKind.RETIRING : StandingKind.CANDIDATE;
  }

  List<Scheduled> calendar() {
    List<Swap> waiting =
        means.journal().open().stream()
            .filter(each -> each.state() == SwapState.SCHEDULED)
            .sorted(Comparator.comparing(each -> each.effective().orElseThrow()))
            .toList();
    return waiting.stream().map(each -> new Scheduled(each, conflicts(each, waiting))).toList();
  }

  private List<Bilingual> conflicts(Swap swap, List<Swap> waiting) {
    List<Bilingual> found = new ArrayList<>();
    LocalDate day = swap.effective().orElseThrow();
    waiting.stream()
        .filter(each -> each.county().equals(swap.county()) && each.no() != swap.no())
        .filter(each -> each.effective().equals(swap.effective()))
        .forEach(each -> found.add(Trouble.say("conflict.same-day", each.no())));
    if (!means.active(swap.county()).pin().equals(swap.from())) {
      found.add(Trouble.say("conflict.other-base", swap.from().map(RulePin::version).orElse("—")));
    }
    Optional<CountyVersion> version = means.shelf().pinned(swap.to());
    if (version.isEmpty()) {
      found.add(Trouble.say("conflict.away", swap.to().version()));
    }
    version.stream()
        .flatMap(each -> each.data().catalogue().allVersions().stream())
        .filter(item -> item.term().from().filter(first -> first.isAfter(day)).isPresent())
        .limit(3)
        .forEach(
            item ->
                found.add(
                    Trouble.say(
                        "conflict.item-later", item.id(), item.term().from().orElseThrow())));
    return found;
  }

  // ---- writing ----------------------------------------------------------------------------

  Outcome cancel(CountyId county, int no, String by, String reason) {
    try {
      Swap waiting =
          means.journal().open().stream()
              .filter(each -> each.county().equals(county) && each.no() == no)
              .filter(each -> each.state() == SwapState.SCHEDULED)
              .findFirst()
              .orElseThrow(() -> new Trouble("nothing-scheduled", county, no));
      return entered(
          means
              .journal()
              .advance(waiting, SwapState.CALLED_OFF, Trouble.say("cancelled", by, reason)));
    } catch (Trouble e) {
      return Changeover.no(e);
    } catch (Stale e) {
      return Changeover.no(new Trouble("stale", county, e.getMessage()));
    }
  }

  Outcome uninstall(CountyId county, String version, String by, String reason, boolean force) {
    try {
      RulePin pin =
          means.shelf().now().versionsOf(county).stream()
              .map(CountyVersion::pin)
              .filter(each -> each.version().equals(version))
              .findFirst()
              .orElseThrow(() -> new Trouble("not-there", county, version));
      boolean active = means.active(county).pin().equals(Optional.of(pin));
      long open = means.openCases(pin);
      if (!force && active) {
        throw new Trouble("uninstall-active", county, version, open);
      }
      if (!force && open > 0) {
        throw new Trouble("uninstall-open", county, version, open);
      }
      if (changeover.isBusy(county)) {
        throw new Trouble("busy", county);
      }
      Installed bundle =
          preparation.installed(pin).orElseThrow(() -> new Trouble("not-there", county, version));
      Swap removed =
          means
              .journal()
              .begin(
                  draft(SwapKind.REMOVE, pin, by, reason, Trouble.say("removed", version, open)),
                  means.active(county).revision());
      upkeep.lost(bundle.id());
      means.appoint(county);
      bundle.uninstall();
      return entered(removed);
    } catch (Trouble e) {
      return Changeover.no(e);
    } catch (Stale e) {
      return Changeover.no(new Trouble("stale", county, e.getMessage()));
    } catch (NotInstalled e) {
      return Changeover.no(new Trouble("not-uninstalled", county, version, e.getMessage()));
    }
  }

  Outcome bringBack(CountyId county, String version, String by, String reason) {
    try {
      Found found = new Candidates(means).ofVersion(county, version);
      if (found.isPresent()) {
        throw new Trouble("is-there", county, version);
      }
      preparation.bringBack(found);
      upkeep.wanted(found.pin());
      return entered(
          means
              .journal()
              .begin(
                  draft(
                      SwapKind.BRING_BACK,
                      found.pin(),
                      by,
                      reason,
                      Trouble.say("brought-back", version)),
                  means.active(county).revision()));
    } catch (Trouble e) {
      return Changeover.no(e);
    } catch (Stale e) {
      return Changeover.no(new Trouble("stale", county, e.getMessage()));
    }
  }

  private Swap.Draft draft(
      SwapKind kind, RulePin pin, String by, String reason, Bilingual sentence) {
    return new Swap.Draft(
        kind, pin, SwapState.COMMITTED, by, reason, "", Optional.empty(), means.node(), sentence);
  }

  private static Outcome entered(Swap swap) {
    Changeover.tell(swap);
    return new Outcome.Entered(swap);
  }
}
