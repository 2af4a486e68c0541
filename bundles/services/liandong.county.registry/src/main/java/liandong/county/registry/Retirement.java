package liandong.county.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.cases.RulePin;
import liandong.county.law.CountyVersion;
import liandong.county.registry.CountyBundles.Installed;
import liandong.county.registry.CountyBundles.NotInstalled;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.places.CountyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes versions away that were active once and that no case needs any more. */
final class Retirement {
  private static final Logger LOG = LoggerFactory.getLogger(Retirement.class);
  private static final int ALL = 100_000;

  private static final Set<SwapState> WAS_ACTIVE =
      Set.of(SwapState.SWITCHED, SwapState.COMMITTED, SwapState.ROLLED_BACK);

  private final Means means;
  private final Preparation preparation;
  private final Duration between;
  private final Consumer<RulePin> left;
  private final Set<RulePin> idle = new HashSet<>();
  private Instant next = Instant.MIN;

  /**
   * Retirement.
   *
   * @param between time from one look to the next
   * @param left hears which version went
   */
  Retirement(Means means, Preparation preparation, Duration between, Consumer<RulePin> left) {
    this.means = means;
    this.preparation = preparation;
    this.between = between;
    this.left = left;
  }

  /** What was idle at two looks in a row goes; a case that was just being opened shows by then. */
  void look() {
    Instant now = means.clock().instant();
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(between);
    List<RulePin> found = idleVersions();
    found.stream().filter(idle::contains).forEach(this::retire);
    idle.clear();
    idle.addAll(found);
  }

  private List<RulePin> idleVersions() {
    List<RulePin> found = new ArrayList<>();
    Map<CountyId, List<RulePin>> spare = new HashMap<>();
    for (CountyVersion each : means.shelf().present()) {
      if (!means.active(each.pin().county()).pin().equals(Optional.of(each.pin()))) {
        spare.computeIfAbsent(each.pin().county(), county -> new ArrayList<>()).add(each.pin());
      }
    }
    spare.forEach(
        (county, pins) -> {
          Set<RulePin> inUse = inUse(county);
          Set<RulePin> onceActive = onceActive(means.journal().history(county, ALL));
          pins.stream()
              .filter(each -> onceActive.contains(each) && !inUse.contains(each))
              .forEach(found::add);
        });
    return found;
  }

  /** By open cases, and by swaps that are not over. */
  private Set<RulePin> inUse(CountyId county) {
    Set<RulePin> inUse = new HashSet<>(means.cases().open(county).keySet());
    means.journal().open().stream()
        .filter(each -> each.county().equals(county))
        .flatMap(each -> Stream.concat(Stream.of(each.to()), each.from().stream()))
        .forEach(inUse::add);
    return inUse;
  }

  static Set<RulePin> onceActive(List<Swap> history) {
    return history.stream()
        .filter(each -> each.kind().makesActive())
        .filter(each -> WAS_ACTIVE.contains(each.state()))
        .flatMap(each -> Stream.concat(Stream.of(each.to()), each.from().stream()))
        .collect(Collectors.toSet());
  }

  private void retire(RulePin pin) {
    Optional<Installed> bundle = preparation.installed(pin);
    if (bundle.isEmpty() || means.openCases(pin) > 0) {
      return;
    }
    try {
      bundle.get().uninstall();
    } catch (NotInstalled e) {
      LOG.warn("county {} {} does not retire: {}", pin.county(), pin.version(), e.getMessage());
      return;
    }
    left.accept(pin);
    means.quarantines().release(pin, Upkeep.SYSTEM, "retired");
    if (!isToldOf(pin)) {
      means.enter(
          SwapKind.RETIRE,
          pin,
          Trouble.say("retired", pin.version()),
          means.active(pin.county()).revision());
    }
  }

  private boolean isToldOf(RulePin pin) {
    return means.journal().history(pin.county(), ALL).stream()
        .filter(each -> each.to().equals(pin))
        .findFirst()
        .filter(each -> each.kind() == SwapKind.RETIRE)
        .isPresent();
  }
}
