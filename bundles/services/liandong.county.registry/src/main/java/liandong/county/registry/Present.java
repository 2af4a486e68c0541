package liandong.county.registry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import liandong.cases.RulePin;
import liandong.county.law.Counties.Refused;
import liandong.county.law.CountyVersion;
import liandong.county.swap.SwapJournal.Active;
import liandong.places.CountyId;
import org.osgi.framework.Version;

/**
 * What came of every county bundle that is there, at one moment, and which of them new cases take.
 * Immutable: a bundle that comes or goes gives another one, and so does a swap, so that whoever
 * reads sees one moment and never half of two.
 */
final class Present {
  private static final Comparator<CountyVersion> BY_COUNTY_NEWEST_FIRST =
      Comparator.comparing((CountyVersion each) -> each.pin().county())
          .thenComparing(each -> new Version(each.pin().version()), Comparator.reverseOrder());

  private final Map<CountyBundle, Arrival> arrivals;
  private final List<CountyVersion> versions;
  private final Map<RulePin, CountyVersion> byPin;
  private final Map<CountyId, Active> appointed;

  /** What came of one bundle. */
  sealed interface Arrival {
    record Taken(CountyVersion version) implements Arrival {}

    record NotTaken(Refused refused) implements Arrival {}
  }

  Present() {
    this(Map.of(), Map.of());
  }

  private Present(Map<CountyBundle, Arrival> arrivals, Map<CountyId, Active> appointed) {
    this.arrivals = arrivals;
    this.appointed = appointed;
    this.versions =
        arrivals.values().stream()
            .filter(Arrival.Taken.class::isInstance)
            .map(each -> ((Arrival.Taken) each).version())
            .sorted(BY_COUNTY_NEWEST_FIRST)
            .toList();
    this.byPin =
        versions.stream().collect(Collectors.toMap(CountyVersion::pin, Function.identity()));
  }

  Present with(CountyBundle bundle, Arrival arrival) {
    Map<CountyBundle, Arrival> changed = new LinkedHashMap<>(arrivals);
    changed.put(bundle, arrival);
    return new Present(changed, appointed);
  }

  Present without(CountyBundle bundle) {
    Map<CountyBundle, Arrival> changed = new LinkedHashMap<>(arrivals);
    changed.remove(bundle);
    return new Present(changed, appointed);
  }

  /**
   * With other active versions; what a county has from a later revision stays, since who read the
   * journal first may tell it last.
   */
  Present appointing(Map<CountyId, Active> some) {
    Map<CountyId, Active> changed = new LinkedHashMap<>(appointed);
    some.forEach(
        (county, active) ->
            changed.merge(
                county, active, (old, now) -> now.revision() >= old.revision() ? now : old));
    return new Present(arrivals, changed);
  }

  /** What was appointed, whether it is present or not. */
  Map<CountyId, Active> appointed() {
    return appointed;
  }

  Optional<Arrival> of(CountyBundle bundle) {
    return Optional.ofNullable(arrivals.get(bundle));
  }

  /** The bundle that holds this version of this county already. */
  Optional<CountyBundle> holderOf(RulePin pin) {
    return arrivals.entrySet().stream()
        .filter(
            each ->
                each.getValue() instanceof Arrival.Taken taken
                    && taken.version().pin().county().equals(pin.county())
                    && taken.version().pin().version().equals(pin.version()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  List<CountyVersion> versionsOf(CountyId county) {
    return versions.stream().filter(each -> each.pin().county().equals(county)).toList();
  }

  List<CountyVersion> versions() {
    return versions;
  }

  Optional<CountyVersion> active(CountyId county) {
    return Optional.ofNullable(appointed.get(county)).flatMap(Active::pin).flatMap(this::pinned);
  }

  Optional<CountyVersion> pinned(RulePin pin) {
    return Optional.ofNullable(byPin.get(pin));
  }

  List<Refused> refused() {
    return arrivals.values().stream()
        .filter(Arrival.NotTaken.class::isInstance)
        .map(each -> ((Arrival.NotTaken) each).refused())
        .toList();
  }
}
