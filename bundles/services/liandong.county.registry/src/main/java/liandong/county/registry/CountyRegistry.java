package liandong.county.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import liandong.cases.RulePin;
import liandong.county.CountyRules;
import liandong.county.law.Counties;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader;
import liandong.county.law.CountyReleases;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Hands the county bundles that come and go to the {@link CountyShelf}. The tables are taken from
 * the bundle that registered the rules. Immediate, because it must not read every county again each
 * time its last user leaves.
 */
@Component(
    immediate = true,
    configurationPid = "liandong.county.registry",
    service = {Counties.class, CountyReleases.class, CountyRegistry.class})
@Designate(ocd = Settings.class)
public final class CountyRegistry implements Counties, CountyReleases {
  private final CountyShelf shelf;
  private final Releases releases;
  private final Map<ServiceReference<CountyRules>, CountyBundle> bundles =
      new ConcurrentHashMap<>();

  @Activate
  public CountyRegistry(Settings settings, @Reference CountyReader reader) {
    this.shelf = new CountyShelf(reader, Clock.systemUTC(), Patience.of(settings));
    this.releases = new Releases(shelf, Path.of(settings.releases()).toAbsolutePath());
  }

  CountyShelf shelf() {
    return shelf;
  }

  @Reference(
      name = "counties",
      service = CountyRules.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      unbind = "leave")
  void arrive(ServiceReference<CountyRules> reference, CountyRules rules) {
    CountyBundle bundle = new OsgiCountyBundle(reference.getBundle());
    bundles.put(reference, bundle);
    shelf.arrive(bundle, rules);
  }

  void leave(ServiceReference<CountyRules> reference) {
    Optional.ofNullable(bundles.remove(reference)).ifPresent(shelf::leave);
  }

  @Override
  public List<CountyVersion> present() {
    return shelf.present();
  }

  @Override
  public Optional<CountyVersion> active(CountyId county) {
    return shelf.active(county);
  }

  @Override
  public Optional<CountyVersion> pinned(RulePin pin) {
    return shelf.pinned(pin);
  }

  @Override
  public Optional<CountyVersion> awaitActive(CountyId county) {
    return shelf.awaitActive(county);
  }

  @Override
  public Optional<CountyVersion> awaitPinned(RulePin pin) {
    return shelf.awaitPinned(pin);
  }

  @Override
  public LocalDate today() {
    return shelf.today();
  }

  @Override
  public List<Refused> refused() {
    return shelf.refused();
  }

  @Override
  public Optional<CountyFiles> files(RulePin pin) {
    return releases.files(pin);
  }

  @Override
  public Release release(RulePin base, String version, Map<String, byte[]> files) {
    return releases.release(base, version, files);
  }
}
