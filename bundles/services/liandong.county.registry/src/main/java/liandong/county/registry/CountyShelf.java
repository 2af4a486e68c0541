package liandong.county.registry;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import liandong.cases.LegalTime;
import liandong.cases.RulePin;
import liandong.catalogue.Catalogue;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.law.Counties;
import liandong.county.law.CountyReader;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.CountyVersion;
import liandong.county.law.Fault;
import liandong.county.law.PublishedItems;
import liandong.county.registry.Present.Arrival;
import liandong.county.swap.SwapJournal.Active;
import liandong.places.CountyId;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The county versions that are present. A county that arrives is read and checked beside the others
 * and then put among them in one step; whatever it does meanwhile, they do not notice.
 *
 * <p>Which version new cases take is appointed by {@link SwapDesk} from the journal, in the same
 * atomic reference: no version is active because it came last or has the higher number.
 */
final class CountyShelf implements Counties {
  private static final Logger LOG = LoggerFactory.getLogger(CountyShelf.class);

  private final CountyReader reader;
  private final Clock clock;
  private final Patience patience;
  private final AtomicReference<Present> present = new AtomicReference<>(new Present());
  private volatile Runnable listener = () -> {};

  CountyShelf(CountyReader reader, Clock clock, Patience patience) {
    this.reader = reader;
    this.clock = clock;
    this.patience = patience;
  }

  /** Who hears that something came or went. */
  void tellChangesTo(Runnable hearing) {
    listener = hearing;
  }

  /** Says which versions new cases take from now on. */
  void appoint(Map<CountyId, Active> active) {
    Present before = present.getAndUpdate(now -> now.appointing(active));
    // Who looks appoints, and who hears of a change looks: without this they never came to rest.
    if (!before.appointing(active).appointed().equals(before.appointed())) {
      changed();
    }
  }

  private void changed() {
    patience.lookAgain();
    listener.run();
  }

  /** All that is there, at this moment. */
  Present now() {
    return present.get();
  }

  /** Takes the county in, or keeps what is wrong with it. Never throws what the county throws. */
  void arrive(CountyBundle bundle, CountyRules rules) {
    Arrival read = read(bundle, rules);
    Arrival arrival =
        present
            .updateAndGet(
                now -> now.with(bundle, unlessBroken(now, bundle, unlessHeld(now, bundle, read))))
            .of(bundle)
            .orElseThrow();
    changed();
    if (arrival instanceof Arrival.Taken taken) {
      tell(taken.version());
    } else if (arrival instanceof Arrival.NotTaken not) {
      LOG.error(sentence(not.refused()));
    }
  }

  /** The bundle of a version that is present. */
  Optional<CountyBundle> bundle(RulePin pin) {
    Present now = present.get();
    return now.pinned(pin).flatMap(version -> now.holderOf(version.pin()));
  }

  void leave(CountyBundle bundle) {
    Optional<Arrival> gone = present.getAndUpdate(now -> now.without(bundle)).of(bundle);
    if (gone.isPresent() && gone.get() instanceof Arrival.Taken taken) {
      RulePin pin = taken.version().pin();
      LOG.info("county {} {} has left", pin.county(), pin.version());
    }
    changed();
  }

  private Arrival read(CountyBundle bundle, CountyRules rules) {
    try {
      FrozenRules frozen = new FrozenRules(rules.clauses());
      if (!frozen.faults().isEmpty()) {
        return refused(bundle, frozen.faults());
      }
      Reading reading = reader.read(bundle.files());
      if (reading instanceof Reading.Faulty faulty) {
        return refused(bundle, faulty.faults());
      }
      Reading.Whole whole = (Reading.Whole) reading;
      whole
          .remarks()
          .forEach(each -> LOG.warn("county bundle {}: {}", bundle.symbolicName(), each));
      CountyData data = whole.data();
      RulePin pin = new RulePin(data.profile().id(), bundle.version(), BundleDigest.of(bundle));
      return new Arrival.Taken(new CountyVersion(pin, data, frozen));
    } catch (IOException | RuntimeException | LinkageError e) {
      // The county's code or content failed. That is its own matter, told to whoever mends it.
      return refused(
          bundle, List.of(Fault.of(FrozenRules.FAULTS, FrozenRules.CODE, 0, "fails", e)));
    }
  }

  /** Two bundles with one version of one county: the first stays, or a pin would not be clear. */
  private static Arrival unlessHeld(Present now, CountyBundle bundle, Arrival arrival) {
    if (!(arrival instanceof Arrival.Taken taken)) {
      return arrival;
    }
    RulePin pin = taken.version().pin();
    return now.holderOf(pin)
        .filter(holder -> holder != bundle)
        .map(
            holder ->
                refused(
                    bundle,
                    List.of(
                        Fault.of(
                            FrozenRules.FAULTS,
                            "county.yaml",
                            0,
                            "present",
                            pin.county(),
                            pin.version(),
                            holder.symbolicName()))))
        .orElse(arrival);
  }

  /** What one version of a county has published, a later one does not change. */
  private static Arrival unlessBroken(Present now, CountyBundle bundle, Arrival arrival) {
    if (!(arrival instanceof Arrival.Taken taken)) {
      return arrival;
    }
    CountyVersion arriving = taken.version();
    List<Fault> faults =
        now.versions().stream()
            .filter(each -> each.pin().county().equals(arriving.pin().county()))
            .filter(each -> !each.pin().equals(arriving.pin()))
            .flatMap(each -> broken(each, arriving).stream())
            .toList();
    return faults.isEmpty() ? arrival : refused(bundle, faults);
  }

  private static List<Fault> broken(CountyVersion present, CountyVersion arriving) {
    boolean later =
        new Version(arriving.pin().version()).compareTo(new Version(present.pin().version())) > 0;
    return later
        ? PublishedItems.faults(named(present), items(present), items(arriving))
        : PublishedItems.faults(named(arriving), items(arriving), items(present));
  }

  private static String named(CountyVersion version) {
    return version.pin().county() + " " + version.pin().version();
  }

  private static Catalogue items(CountyVersion version) {
    return version.data().catalogue();
  }

  private static Arrival refused(CountyBundle bundle, List<Fault> faults) {
    return new Arrival.NotTaken(
        new Refused(bundle.symbolicName() + " " + bundle.version(), faults));
  }

  private static void tell(CountyVersion version) {
    LOG.info(
        "county {} {} is present: {} items, {} service points",
        version.pin().county(),
        version.pin().version(),
        version.data().catalogue().items().size(),
        version.places().points().size());
  }

  /** What the log says, and what an operator needs to have it mended. */
  static String sentence(Refused refused) {
    return refused.faults().stream()
        .map(fault -> "\n  " + fault)
        .collect(
            Collectors.joining(
                "",
                "county bundle %s is refused; faults to mend: %d"
                    .formatted(refused.bundle(), refused.faults().size()),
                ""));
  }

  @Override
  public List<CountyVersion> present() {
    return present.get().versions();
  }

  @Override
  public Optional<CountyVersion> active(CountyId county) {
    return present.get().active(county);
  }

  @Override
  public Optional<CountyVersion> pinned(RulePin pin) {
    return present.get().pinned(pin);
  }

  /**
   * Waits until a bundle was read, whatever came of it.
   *
   * @return why it was refused, or no fault when it is there
   */
  Optional<List<Fault>> awaitReading(RulePin pin, String bundle, Duration limit) {
    return patience.within(
        limit,
        () ->
            pinned(pin).isPresent()
                ? Optional.of(List.of())
                : refused().stream()
                    .filter(each -> each.bundle().equals(bundle))
                    .map(Refused::faults)
                    .findFirst());
  }

  @Override
  public Optional<CountyVersion> awaitActive(CountyId county) {
    return patience.until(() -> active(county), () -> isKnown(county));
  }

  @Override
  public Optional<CountyVersion> awaitPinned(RulePin pin) {
    return patience.until(() -> pinned(pin), () -> isKnown(pin.county()));
  }

  /** What somebody may only have mistyped is not waited for. */
  private boolean isKnown(CountyId county) {
    Present now = present.get();
    return now.appointed().containsKey(county) || !now.versionsOf(county).isEmpty();
  }

  @Override
  public LocalDate today() {
    return LegalTime.dayOf(clock.instant());
  }

  @Override
  public List<Refused> refused() {
    return present.get().refused();
  }
}
