package liandong.county.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liandong.cases.RulePin;
import liandong.county.registry.Candidates.Found;
import liandong.county.swap.AcceptedReleases;
import liandong.county.swap.AcceptedReleases.Accepted;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.trust.Gate;
import liandong.trust.Inspection;
import liandong.trust.ReleaseKar;
import liandong.trust.TrustMode;
import liandong.trust.TrustedKeys;
import liandong.trust.Verdict;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * Where a file becomes a version: a signed release is inspected, and in production nothing else is
 * let in. What is let in is told to the gate, which would not have it run otherwise.
 */
final class ReleaseDoor {
  private final Gate gate;
  private final AcceptedReleases accepted;
  private final Supplier<TrustedKeys> keys;
  private final Set<String> roles;
  private final Version core;
  private final Clock clock;

  /**
   * A door.
   *
   * @param keys asked each time, so that a key that is taken away counts at once
   * @param roles of each of which somebody has to have signed
   * @param core the Liandong that this is
   */
  ReleaseDoor(
      Gate gate,
      AcceptedReleases accepted,
      Supplier<TrustedKeys> keys,
      Set<String> roles,
      Version core,
      Clock clock) {
    this.gate = gate;
    this.accepted = accepted;
    this.keys = keys;
    this.roles = Set.copyOf(roles);
    this.core = core;
    this.clock = clock;
  }

  static ReleaseDoor of(
      Settings settings, Gate gate, AcceptedReleases accepted, Version core, Clock clock) {
    Path keys = Path.of(settings.keys()).toAbsolutePath();
    Set<String> roles =
        Pattern.compile("[\\s,]+")
            .splitAsStream(settings.roles())
            .filter(each -> !each.isBlank())
            .collect(Collectors.toSet());
    return new ReleaseDoor(gate, accepted, () -> TrustedKeys.in(keys), roles, core, clock);
  }

  /**
   * What came out of a file.
   *
   * @param release empty for what nobody signed
   */
  record Opened(byte[] jar, Optional<Signed> release) {}

  /** What has to be kept of a signed release once its bundle is known. */
  record Signed(long serial, Sha256 statement, String signedBy) {
    Accepted of(RulePin pin) {
      return new Accepted(pin, serial, statement, signedBy);
    }
  }

  boolean isProduction() {
    return gate.mode() == TrustMode.PRODUCTION;
  }

  /** How counties are taken in here. */
  Bilingual sentence() {
    return Trouble.say(isProduction() ? "trust.production" : "trust.development");
  }

  Gate gate() {
    return gate;
  }

  Opened open(CountyId county, byte[] file) throws Trouble {
    if (!ReleaseKar.isOne(file)) {
      if (isProduction()) {
        throw new Trouble("unsigned-bundle");
      }
      return new Opened(file, Optional.empty());
    }
    Verdict verdict = Inspection.of(file, county.value(), terms(county));
    if (verdict instanceof Verdict.Refused refused) {
      throw new Trouble(refused.sentence(), refused.remedy());
    }
    Verdict.Passed passed = (Verdict.Passed) verdict;
    return new Opened(
        passed.jar(),
        passed.signedBy().isEmpty() ? Optional.empty() : Optional.of(signed(file, passed)));
  }

  private static Signed signed(byte[] file, Verdict.Passed passed) {
    try {
      return new Signed(
          passed.release().serial(),
          Sha256.of(ReleaseKar.of(file).statement()),
          String.join(", ", passed.signedBy()));
    } catch (IOException e) {
      throw new UncheckedIOException("it was read a moment ago", e);
    }
  }

  private Inspection.Terms terms(CountyId county) {
    return new Inspection.Terms(
        keys.get(),
        roles,
        isProduction(),
        clock.instant(),
        accepted.latest(county).map(each -> new Inspection.Last(each.serial(), each.statement())),
        this::isThisCore);
  }

  private boolean isThisCore(String range) {
    try {
      return new VersionRange(range).includes(core);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Lets a version in that is about to be installed; in production only one that is on record. */
  void admit(Found found) throws Trouble {
    RulePin pin = found.pin();
    Optional<Accepted> release = found.release().map(each -> each.of(pin));
    if (release.isPresent() && !accepted.keep(release.get())) {
      throw new Trouble("overtaken", pin.county(), release.get().serial());
    }
    boolean onRecord = release.isPresent() || accepted.knows(pin);
    if (!onRecord && !gate.admits(pin.bundle())) {
      throw new Trouble("never-accepted", pin.county(), pin.version());
    }
    try {
      if (onRecord) {
        gate.accept(pin.bundle());
      }
    } catch (UncheckedIOException e) {
      throw new Trouble("not-kept", pin.county(), pin.version(), e.getMessage());
    }
  }
}
