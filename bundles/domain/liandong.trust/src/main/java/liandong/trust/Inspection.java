package liandong.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.evidence.Sha256;
import liandong.trust.Verdict.Refused;

/**
 * What is asked of a release before anything of it is read as a bundle, in this order: who signed
 * it, is it whole, is it newer than what was here, is it valid now, is it for this county, is it
 * what it says, is it for this Liandong; at last, does its code keep to what a county may do.
 */
public final class Inspection {
  /**
   * By what a release is judged.
   *
   * @param roles of each of which somebody has to have signed; none where any one key is enough
   * @param mustBeSigned not so in development
   * @param last the release of the county with the highest serial that was ever taken in
   * @param isThisCore whether a range of versions holds the Liandong that asks
   */
  public record Terms(
      TrustedKeys keys,
      Set<String> roles,
      boolean mustBeSigned,
      Instant now,
      Optional<Last> last,
      Predicate<String> isThisCore) {
    public Terms {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * A release that was taken in.
   *
   * @param statement digest of its {@code release.json}
   */
  public record Last(long serial, Sha256 statement) {}

  private static final int MOST_NAMED = 3;

  private final ReleaseKar kar;
  private final Release release;
  private final String county;
  private final Terms terms;
  private final List<TrustedKey> signers;

  private Inspection(ReleaseKar kar, Release release, String county, Terms terms) {
    this.kar = kar;
    this.release = release;
    this.county = county;
    this.terms = terms;
    this.signers = signers();
  }

  /**
   * The verdict on a file.
   *
   * @param county for which it is meant to be
   */
  public static Verdict of(byte[] file, String county, Terms terms) {
    try {
      ReleaseKar kar = ReleaseKar.of(file);
      return new Inspection(kar, kar.release(), county, terms).verdict();
    } catch (IOException e) {
      return Refused.because("unreadable", e.getMessage());
    }
  }

  private Verdict verdict() throws IOException {
    List<String> altered = kar.altered();
    byte[] jar = kar.jar().orElse(new byte[0]);
    Optional<Refused> refused =
        Stream.<Supplier<Optional<Refused>>>of(
                this::signature,
                () -> content(altered),
                this::serial,
                this::validity,
                this::forCounty,
                this::core,
                () -> bundle(jar))
            .map(Supplier::get)
            .flatMap(Optional::stream)
            .findFirst();
    return refused.isPresent()
        ? refused.get()
        : new Verdict.Passed(release, jar, signers.stream().map(TrustedKey::name).toList());
  }

  private boolean mustBeSigned() {
    return terms.mustBeSigned() || !kar.signatures().isEmpty();
  }

  /** Those whose signature is good, and good for the county that the release names. */
  private List<TrustedKey> signers() {
    return kar.signatures().entrySet().stream()
        .flatMap(
            each ->
                terms.keys().find(each.getKey()).stream()
                    .filter(key -> key.signed(kar.statement(), each.getValue()))
                    .filter(key -> key.maySignFor(release.county())))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  private Optional<Refused> signature() {
    if (!mustBeSigned()) {
      return Optional.empty();
    }
    if (kar.signatures().isEmpty()) {
      return no("unsigned");
    }
    if (signers.isEmpty()) {
      return Optional.of(whyNobodySigned());
    }
    Set<String> missing = new TreeSet<>(terms.roles());
    signers.forEach(each -> missing.remove(each.role()));
    return missing.isEmpty()
        ? Optional.empty()
        : no("role-missing", String.join(", ", missing), named(signers.stream()));
  }

  /**
   * Worst first: a text that was changed after it was signed is more than a key that is unknown.
   */
  private Refused whyNobodySigned() {
    Map<String, byte[]> signatures = kar.signatures();
    List<TrustedKey> known =
        signatures.keySet().stream().flatMap(id -> terms.keys().find(id).stream()).toList();
    Optional<TrustedKey> forged =
        known.stream()
            .filter(each -> !each.signed(kar.statement(), signatures.get(each.id())))
            .findFirst();
    if (forged.isPresent()) {
      return Refused.because("forged", forged.get().name());
    }
    return known.isEmpty()
        ? Refused.because("unknown-key", String.join(", ", new TreeSet<>(signatures.keySet())))
        : Refused.because("key-of-others", named(known.stream()), release.county());
  }

  private static String named(Stream<TrustedKey> keys) {
    return keys.map(TrustedKey::name).sorted().collect(Collectors.joining(", "));
  }

  private static Optional<Refused> content(List<String> altered) {
    return altered.isEmpty()
        ? Optional.empty()
        : no(
            "altered",
            altered.size(),
            altered.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
  }

  private Optional<Refused> serial() {
    if (terms.last().isEmpty() || !mustBeSigned()) {
      return Optional.empty();
    }
    Last last = terms.last().get();
    if (release.serial() < last.serial()) {
      return no("downgraded", release.serial(), last.serial());
    }
    boolean another = !Sha256.of(kar.statement()).equals(last.statement());
    return release.serial() == last.serial() && another
        ? no("serial-taken", release.serial())
        : Optional.empty();
  }

  private Optional<Refused> validity() {
    if (terms.now().isBefore(release.notBefore())) {
      return no("not-yet", release.notBefore());
    }
    return terms.now().isBefore(release.expires())
        ? Optional.empty()
        : no("expired", release.expires());
  }

  private Optional<Refused> forCounty() {
    return release.county().equals(county)
        ? Optional.empty()
        : no("other-county", county, release.county());
  }

  private Optional<Refused> core() {
    return terms.isThisCore().test(release.core())
        ? Optional.empty()
        : no("other-core", release.core());
  }

  private Optional<Refused> bundle(byte[] jar) {
    try {
      CountyCode code = CountyCode.of(jar);
      if (!code.isNamed(release.bundle(), release.version())) {
        return no("other-bundle", release.bundle(), release.version(), code.named());
      }
      List<CountyCode.Objection> objections = code.objections();
      return objections.isEmpty()
          ? Optional.empty()
          : no("code", objections.size(), objections.get(0).sentence());
    } catch (IOException e) {
      return no("no-jar", release.jar(), e.getMessage());
    }
  }

  private static Optional<Refused> no(String key, Object... facts) {
    return Optional.of(Refused.because(key, facts));
  }
}
