package liandong.county.registry;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantine;
import liandong.county.law.CountyProbe;
import liandong.county.law.CountyVersion;
import liandong.county.law.Fault;
import liandong.county.registry.Candidates.Found;
import liandong.county.registry.CountyBundles.Installed;
import liandong.county.registry.CountyBundles.NotInstalled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a version beside the others, so that it could be switched to: installed, started in its
 * time, read whole, kept in the archive, asked. Nobody is served by it yet. What comes of a version
 * that fails is taken away again.
 */
final class Preparation {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  private final Means means;

  Preparation(Means means) {
    this.means = means;
  }

  /** The version, ready; or it is as if it had never been tried. */
  CountyVersion ready(Found found) throws Trouble {
    Optional<Quarantine> quarantine = means.quarantines().of(found.pin());
    if (quarantine.isPresent()) {
      throw new Trouble(
          "quarantined", found.pin().county(), found.pin().version(), quarantine.get().why());
    }
    if (found.isPresent()) {
      return asked(kept(found.pin()));
    }
    Installed installed = install(found);
    try {
      start(found.pin(), installed);
      return asked(kept(arrived(found.pin(), installed)));
    } catch (Trouble e) {
      takeAway(installed);
      throw e;
    }
  }

  /** Installs and starts without asking it anything, for cases that need it. */
  void bringBack(Found found) throws Trouble {
    Installed installed = install(found);
    try {
      start(found.pin(), installed);
      arrived(found.pin(), installed);
    } catch (Trouble e) {
      takeAway(installed);
      throw e;
    }
  }

  private Installed install(Found found) throws Trouble {
    RulePin pin = found.pin();
    means.door().admit(found);
    try {
      return means.bundles().install(location(pin), found.jar().orElseThrow());
    } catch (NotInstalled e) {
      throw new Trouble("not-installed", pin.county(), pin.version(), e.getMessage());
    }
  }

  /** Of these bytes alone, so that no other bundle is found there. */
  private static String location(RulePin pin) {
    return "liandong:%s/%s/%s".formatted(pin.county(), pin.version(), pin.bundle());
  }

  private void start(RulePin pin, Installed installed) throws Trouble {
    try {
      means
          .foreign()
          .run(
              "start-" + pin.county(),
              () -> {
                installed.start();
                return pin;
              },
              () -> takeAway(installed));
    } catch (TimeLimit.Exceeded e) {
      throw new Trouble(
          "start-slow", pin.county(), pin.version(), means.foreign().limit().toSeconds());
    } catch (ExecutionException e) {
      throw new Trouble("not-started", pin.county(), pin.version(), e.getCause().getMessage());
    }
  }

  private RulePin arrived(RulePin pin, Installed installed) throws Trouble {
    List<Fault> faults =
        means
            .shelf()
            .awaitReading(pin, installed.named(), means.foreign().limit())
            .orElseThrow(() -> new Trouble("no-rules", pin.county(), pin.version()));
    if (!faults.isEmpty()) {
      throw Candidates.faulty(pin.county(), pin.version(), faults);
    }
    return pin;
  }

  private CountyVersion kept(RulePin pin) throws Trouble {
    CountyVersion version =
        means
            .shelf()
            .pinned(pin)
            .orElseThrow(() -> new Trouble("has-left", pin.county(), pin.version()));
    keep(pin);
    return version;
  }

  /** Into the archive, if it is not there. */
  void keep(RulePin pin) throws Trouble {
    if (means.archive().kept(pin.county()).contains(pin)) {
      return;
    }
    CountyBundle bundle =
        means
            .shelf()
            .bundle(pin)
            .orElseThrow(() -> new Trouble("has-left", pin.county(), pin.version()));
    try {
      byte[] jar = ReleaseJar.same(bundle);
      if (!BundleDigest.of(JarBundle.of(jar)).equals(pin.bundle())) {
        throw new IOException("what can be read of the bundle is not what was read at its arrival");
      }
      means.archive().keep(pin, jar);
    } catch (IOException e) {
      throw new Trouble("not-kept", pin.county(), pin.version(), e.getMessage());
    }
  }

  private CountyVersion asked(CountyVersion version) throws Trouble {
    RulePin pin = version.pin();
    try {
      List<String> faults =
          means.foreign().run("probe-" + pin.county(), () -> CountyProbe.faults(version), () -> {});
      if (!faults.isEmpty()) {
        throw new Trouble("probe", pin.county(), pin.version(), String.join("; ", faults));
      }
      return version;
    } catch (TimeLimit.Exceeded e) {
      throw new Trouble(
          "probe-slow", pin.county(), pin.version(), means.foreign().limit().toSeconds());
    } catch (ExecutionException e) {
      throw new Trouble("probe", pin.county(), pin.version(), e.getCause());
    }
  }

  /** Takes a bundle of ours away again; one whose start or stop hangs goes when that is over. */
  void takeAway(Installed installed) {
    try {
      means
          .foreign()
          .run(
              "stop",
              () -> {
                installed.uninstall();
                return installed;
              },
              () -> {});
    } catch (TimeLimit.Exceeded e) {
      LOG.warn("bundle {} does not stop", installed.named());
    } catch (ExecutionException e) {
      LOG.warn("bundle {} could not be taken away: {}", installed.named(), e.getCause().toString());
    }
  }

  /** The bundle of a version that is present. */
  Optional<Installed> installed(RulePin pin) {
    return means.shelf().bundle(pin).flatMap(each -> means.bundles().find(each.id()));
  }
}
