package liandong.county.registry;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.cases.RulePin;
import liandong.county.law.CountyVersion;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal.Active;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.places.CountyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what runs here in step with the journal: which version is active, which ones have to be
 * there, which ones may go. Looked at again and again, by one thread; each look may be the first
 * after a crash, and another node may have gone on meanwhile.
 */
final class Upkeep {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  static final String SYSTEM = "system";

  /** Longer than a beat of a watch, so that a node that lives is not taken for dead. */
  private static final Duration SILENCE = Duration.ofSeconds(60);

  /** So long after the start somebody may wait for a bundle that is there and does not come. */
  private static final Duration ARRIVALS = Duration.ofSeconds(60);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Means means;
  private final Changeover changeover;
  private final Preparation preparation;
  private final Retirement retirement;

  /** What each bundle that ever arrived held. */
  private final Map<Long, RulePin> arrivals = new ConcurrentHashMap<>();

  /** What somebody took away here. */
  private final Map<RulePin, Loss> takenAway = new ConcurrentHashMap<>();

  private final Set<RulePin> kept = new HashSet<>();
  private final Map<RulePin, Attempt> failed = new ConcurrentHashMap<>();
  private final Map<RulePin, String> names = new HashMap<>();
  private Instant firstLook = Instant.MAX;
  private boolean started;
  private volatile boolean settled;

  Upkeep(Means means, Changeover changeover, Duration betweenRetirements) {
    this.means = means;
    this.changeover = changeover;
    this.preparation = new Preparation(means);
    this.retirement =
        new Retirement(
            means,
            preparation,
            betweenRetirements,
            gone -> arrivals.values().removeIf(gone::equals));
  }

  boolean isSettled() {
    return settled;
  }

  void look() {
    recover();
    started = true;
    means.shelf().appoint(means.journal().active());
    Present now = means.shelf().now();
    for (CountyVersion each : now.versions()) {
      arrived(now, each.pin());
    }
    firsts(now);
    byHand(now);
    archive();
    if (means.bundles().isBootOver()) {
      boolean allCame = bringBack();
      due();
      settled = settled || allCame || means.clock().instant().isAfter(latestArrival());
      retirement.look();
    }
  }

  // ---- after a crash ----------------------------------------------------------------------

  private void recover() {
    Stream.concat(
            means.journal().open().stream()
                .filter(each -> each.state().isUnderWay())
                .filter(this::isOurs),
            means.journal().silent(SILENCE).stream())
        .filter(each -> !changeover.isBusy(each.county()))
        .distinct()
        .forEach(changeover::recover);
  }

  /**
   * What waited for its day names the node that was asked; another one may carry it out. So after
   * the start of this node such a swap is ended only when nobody says anything any more.
   */
  private boolean isOurs(Swap swap) {
    return swap.node().equals(means.node()) && (!started || swap.effective().isEmpty());
  }

  // ---- what comes by itself and by hand ---------------------------------------------------

  private void arrived(Present now, RulePin pin) {
    now.holderOf(pin).ifPresent(holder -> arrivals.put(holder.id(), pin));
    // It may have been taken away since this look began.
    takenAway.computeIfPresent(
        pin, (same, loss) -> means.shelf().pinned(same).isPresent() ? null : loss);
    failed.remove(pin);
  }

  /** A county that nobody knows takes its highest version; there is nothing to be swapped for. */
  private void firsts(Present now) {
    Map<CountyId, Active> active = now.appointed();
    Set<CountyId> unknown = new HashSet<>();
    for (CountyVersion each : now.versions()) {
      CountyId county = each.pin().county();
      if (!active.containsKey(county) && unknown.add(county)) {
        means.enter(SwapKind.FIRST, each.pin(), Trouble.say("first", each.pin().version()), 0);
      }
    }
  }

  /**
   * Somebody uninstalled or updated a bundle in the framework. Heard before it is gone for good, so
   * it only takes notes.
   */
  void lost(long bundle) {
    Optional.ofNullable(arrivals.get(bundle))
        .ifPresent(
            pin ->
                takenAway.put(
                    pin,
                    new Loss(
                        bundle,
                        means.shelf().now().versionsOf(pin.county()).stream()
                            .map(CountyVersion::pin)
                            .filter(each -> !each.equals(pin))
                            .collect(Collectors.toSet()))));
  }

  /**
   * A bundle that was taken away.
   *
   * @param bundle its number, which it keeps when it is updated
   * @param others what was there of its county at that moment
   */
  private record Loss(long bundle, Set<RulePin> others) {
    boolean isMadeGoodBy(Present now, RulePin pin) {
      return !others.contains(pin)
          || now.holderOf(pin).filter(holder -> holder.id() == bundle).isPresent();
    }
  }

  /** Warned of once the bundle is gone, and replaced by what came after it. */
  private void byHand(Present now) {
    for (Map.Entry<RulePin, Loss> each : Map.copyOf(takenAway).entrySet()) {
      RulePin gone = each.getKey();
      CountyId county = gone.county();
      Active active = now.appointed().getOrDefault(county, new Active(Optional.empty(), 0));
      if (active.pin().equals(Optional.of(gone)) && !changeover.isBusy(county)) {
        now.versionsOf(county).stream()
            .map(CountyVersion::pin)
            .filter(pin -> each.getValue().isMadeGoodBy(now, pin))
            .findFirst()
            .ifPresent(
                pin ->
                    means.enter(
                        SwapKind.BY_HAND,
                        pin,
                        Trouble.say("by-hand", gone.version(), pin.version()),
                        active.revision()));
      }
    }
  }

  /** Tells who took a bundle away what hangs on it. */
  void warnOfLosses() {
    for (RulePin gone : takenAway.keySet()) {
      long open = means.openCases(gone);
      if (open > 0 || means.active(gone.county()).pin().equals(Optional.of(gone))) {
        LOG.warn(
            "county {} {} was taken away and has {} open cases: they stay readable, their clocks"
                + " run, their steps wait; county:bring-back {} {} installs it again",
            gone.county(),
            gone.version(),
            open,
            gone.county(),
            gone.version());
      }
    }
  }

  // ---- what has to be there ---------------------------------------------------------------

  private void archive() {
    for (CountyVersion each : means.shelf().present()) {
      if (!kept.contains(each.pin())) {
        try {
          preparation.keep(each.pin());
          kept.add(each.pin());
        } catch (Trouble e) {
          LOG.warn(e.sentence().en());
        }
      }
    }
  }

  /**
   * The active versions, and those that open cases need. What was here and left is left to whoever
   * made it leave: it may be in the midst of an update, of which nobody tells before it is over.
   *
   * @return whether none of them is still on its way
   */
  private boolean bringBack() {
    boolean allCame = true;
    for (RulePin each : needed()) {
      if (means.shelf().pinned(each).isEmpty()
          && !arrivals.containsValue(each)
          && !takenAway.containsKey(each)
          && !changeover.isBusy(each.county())) {
        allCame &= !isOnItsWay(each) && bringBack(each);
      }
    }
    return allCame;
  }

  /** Its bundle is there and has not started yet, or somebody stopped it, which is his to undo. */
  private boolean isOnItsWay(RulePin pin) {
    return Optional.of(names.computeIfAbsent(pin, this::nameOf))
        .filter(name -> !name.isBlank())
        .flatMap(name -> means.bundles().find(name, pin.version()))
        .isPresent();
  }

  /** Blank for what is not in the archive. */
  private String nameOf(RulePin pin) {
    try {
      return means.archive().jar(pin).isPresent()
          ? JarBundle.of(means.archive().jar(pin).get()).symbolicName()
          : "";
    } catch (IOException e) {
      return "";
    }
  }

  private Instant latestArrival() {
    firstLook = firstLook.equals(Instant.MAX) ? means.clock().instant() : firstLook;
    return firstLook.plus(ARRIVALS);
  }

  private Set<RulePin> needed() {
    Set<RulePin> needed = new HashSet<>();
    for (Map.Entry<CountyId, Active> each : means.shelf().now().appointed().entrySet()) {
      each.getValue().pin().ifPresent(needed::add);
      if (!settled) {
        needed.addAll(means.cases().open(each.getKey()).keySet());
      }
    }
    return needed;
  }

  /**
   * A machine that is busy starting may be too slow for a county once; so it is tried again, ever
   * more rarely.
   *
   * @return whether it is there now
   */
  private boolean bringBack(RulePin pin) {
    Attempt last = failed.getOrDefault(pin, new Attempt(Instant.MIN, FIRST_PAUSE));
    if (means.clock().instant().isBefore(last.next())) {
      return false;
    }
    try {
      preparation.bringBack(new Candidates(means).ofPin(pin));
      LOG.info("county {} {} was brought back from the archive", pin.county(), pin.version());
      return true;
    } catch (Trouble e) {
      failed.put(pin, last.after(means.clock().instant()));
      LOG.error(
          "county {} {} is needed and away: {}; tried again in {} s",
          pin.county(),
          pin.version(),
          e.sentence().en(),
          last.pause().toSeconds());
      return false;
    }
  }

  /** When a version may be tried again that could not be brought back, and how long after that. */
  private record Attempt(Instant next, Duration pause) {
    Attempt after(Instant now) {
      Duration longer = pause.multipliedBy(2);
      return new Attempt(
          now.plus(pause), longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE);
    }
  }

  /** Says that a version may be brought back again. */
  void wanted(RulePin pin) {
    takenAway.remove(pin);
    failed.remove(pin);
  }

  private void due() {
    means.journal().open().stream()
        .filter(each -> each.state() == SwapState.SCHEDULED)
        .filter(each -> each.effective().filter(day -> !day.isAfter(means.today())).isPresent())
        .sorted(Comparator.comparing((Swap each) -> each.effective().orElseThrow()))
        .forEach(changeover::due);
  }
}
