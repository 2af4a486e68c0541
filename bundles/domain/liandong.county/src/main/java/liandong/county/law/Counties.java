package liandong.county.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/** Which county versions are present, and which one new cases take. */
@ProviderType
public interface Counties {
  /** All versions that are present and whole, by county, the newest first. */
  List<CountyVersion> present();

  /** The version that new cases of this county take; empty while none is present. */
  Optional<CountyVersion> active(CountyId county);

  /** The version to which a case is pinned; empty while it is away. */
  Optional<CountyVersion> pinned(RulePin pin);

  /**
   * The same, for a call that cannot go on without: where the county is known and only away for the
   * moment, as during an update, it waits a bounded time. Never called with a connection or a lock.
   */
  default Optional<CountyVersion> awaitActive(CountyId county) {
    return active(county);
  }

  /** The version to which a case is pinned, waiting like {@link #awaitActive}. */
  default Optional<CountyVersion> awaitPinned(RulePin pin) {
    return pinned(pin);
  }

  /** Today in China: the day for which lists and guides are shown that name none. */
  LocalDate today();

  /** County bundles that were refused, with everything that is wrong with them. */
  List<Refused> refused();

  /**
   * A county bundle that was not taken.
   *
   * @param bundle symbolic name and version
   */
  record Refused(String bundle, List<Fault> faults) {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
