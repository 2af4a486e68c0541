package liandong.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.cases.RulePin;
import liandong.catalogue.ItemType;
import liandong.catalogue.Material;
import liandong.catalogue.ServiceItem;
import liandong.county.cangxi.CangxiRules;
import liandong.county.files.WholeCountyReader;
import liandong.county.law.Counties;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.CountyVersion;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.places.Level;
import liandong.places.ServicePoint;
import liandong.places.Window;

/**
 * Cangxi County by its own tables and clauses, as its bundle brings them.
 *
 * @param version the one in force
 * @param candidates versions that are present beside it
 */
record Cangxi(CountyVersion version, List<CountyVersion> candidates) implements Counties {
  static final CountyId ID = new CountyId("cangxi");

  static Cangxi read() {
    Reading reading =
        new WholeCountyReader()
            .read(
                name ->
                    Optional.ofNullable(
                        CangxiRules.class.getResourceAsStream("/COUNTY-INF/" + name)));
    if (!(reading instanceof Reading.Whole whole)) {
      throw new IllegalStateException("Cangxi's tables are not whole: " + reading);
    }
    return new Cangxi(
        new CountyVersion(
            new RulePin(ID, "1.0.0", Sha256.of("cangxi")), whole.data(), new CangxiRules()),
        List.of());
  }

  Cangxi beside(CountyVersion candidate) {
    return new Cangxi(version, List.of(candidate));
  }

  ServicePoint centre() {
    return version.places().points().stream()
        .filter(point -> point.level() == Level.COUNTY)
        .findFirst()
        .orElseThrow();
  }

  /** A licence with four steps and three papers that the county centre receives and decides. */
  ServiceItem licence() {
    return version.data().catalogue().items().stream()
        .filter(item -> item.type() == ItemType.LICENCE)
        .filter(item -> item.flow().steps().size() == 4)
        .filter(item -> item.access().receivedAt().contains(Level.COUNTY))
        .filter(item -> item.materials().stream().filter(Material::required).count() == 3)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Cangxi has no licence with three papers"));
  }

  /** The window of the centre at which {@code item} is handed in. */
  Window windowFor(ServiceItem item) {
    return version.places().windowsOf(centre().id()).stream()
        .filter(window -> window.serves(item.domain()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public LocalDate today() {
    throw new UnsupportedOperationException("every question of the bench names its day");
  }

  @Override
  public List<CountyVersion> present() {
    return Stream.concat(Stream.of(version), candidates.stream()).toList();
  }

  @Override
  public Optional<CountyVersion> active(CountyId county) {
    return Optional.of(version).filter(each -> each.pin().county().equals(county));
  }

  @Override
  public Optional<CountyVersion> pinned(RulePin pin) {
    return present().stream().filter(each -> each.pin().equals(pin)).findFirst();
  }

  @Override
  public List<Refused> refused() {
    return List.of();
  }
}
