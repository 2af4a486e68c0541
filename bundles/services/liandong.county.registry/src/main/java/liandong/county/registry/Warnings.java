package liandong.county.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.county.guard.Quarantine;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an operator should know of the versions, as of the last look; health asks often, and more
 * often when the database is away.
 */
final class Warnings {
  private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);
  private static final int LATEST = 20;

  private final Means means;
  private final Set<String> toldOf = new HashSet<>();
  private volatile List<Bilingual> found = List.of();

  Warnings(Means means) {
    this.means = means;
  }

  List<Bilingual> found() {
    return found;
  }

  void look() {
    List<Bilingual> now = new ArrayList<>();
    means.quarantines().all().stream().map(Warnings::quarantine).forEach(now::add);
    turnedAway().forEach(each -> now.add(Trouble.say("warning.turned-away", each)));
    means
        .shelf()
        .now()
        .appointed()
        .forEach(
            (county, active) -> {
              failed(county).map(Warnings::failed).ifPresent(now::add);
              active
                  .pin()
                  .filter(pin -> means.shelf().pinned(pin).isEmpty())
                  .map(pin -> Trouble.say("warning.away", pin.county(), pin.version()))
                  .ifPresent(now::add);
            });
    found = List.copyOf(now);
  }

  private static Bilingual quarantine(Quarantine each) {
    return Trouble.say(
        "warning.quarantine", each.pin().county(), each.pin().version(), each.since(), each.why());
  }

  /** The last swap of the county, if it went wrong. */
  private Optional<Swap> failed(CountyId county) {
    return means.journal().history(county, LATEST).stream()
        .filter(swap -> swap.kind() == SwapKind.APPLY || swap.kind() == SwapKind.ROLL_BACK)
        .filter(swap -> swap.state().isOver() && swap.state() != SwapState.CALLED_OFF)
        .findFirst()
        .filter(swap -> swap.state() != SwapState.COMMITTED);
  }

  private static Bilingual failed(Swap swap) {
    return Trouble.say(
        "warning.swap",
        swap.county(),
        swap.no(),
        swap.to().version(),
        swap.state().text(),
        swap.sentence());
  }

  /** The gate is silent, since it stands before the log is there. */
  private List<String> turnedAway() {
    List<String> turned = means.door().gate().turnedAway();
    turned.stream()
        .filter(each -> !toldOf.contains(each))
        .forEach(
            each ->
                LOG.warn(
                    "bundle {} is kept from running: nobody signed it, and this node is in"
                        + " production mode; deliver it as a signed release with county:apply",
                    each));
    toldOf.clear();
    toldOf.addAll(turned);
    return turned;
  }
}
