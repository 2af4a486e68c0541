package liandong.county.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.cases.RulePin;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.CountyVersion;
import liandong.county.law.Fault;
import liandong.county.registry.ReleaseDoor.Opened;
import liandong.county.registry.ReleaseDoor.Signed;
import liandong.county.swap.CountySwaps.Candidate;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/** Finds the version that somebody means: on the shelf, in the archive, in a file. */
final class Candidates {
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_FAULTS = 3;

  private final Means means;

  Candidates(Means means) {
    this.means = means;
  }

  /**
   * What was found.
   *
   * @param jar to be installed; empty where it is present
   * @param release the signed release out of which it came just now
   */
  record Found(RulePin pin, Optional<byte[]> jar, Optional<Signed> release) {
    Found(RulePin pin, Optional<byte[]> jar) {
      this(pin, jar, Optional.empty());
    }

    boolean isPresent() {
      return jar.isEmpty();
    }
  }

  /** A file that is no bundle of this county; its digest says which file was meant. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient RulePin pin;

    Unreadable(RulePin pin, Trouble why) {
      super(why);
      this.pin = pin;
    }

    RulePin pin() {
      return pin;
    }

    Trouble why() {
      return (Trouble) getCause();
    }
  }

  Found find(CountyId county, Candidate candidate) throws Trouble, Unreadable {
    if (candidate instanceof Candidate.Jar jar) {
      return inFile(county, jar.at());
    }
    return ofVersion(county, ((Candidate.Version) candidate).version());
  }

  Found ofVersion(CountyId county, String version) throws Trouble {
    Optional<RulePin> present =
        pins(county).stream().filter(each -> each.version().equals(version)).findFirst();
    if (present.isPresent()) {
      return new Found(present.get(), Optional.empty());
    }
    RulePin kept =
        means.archive().kept(county).stream()
            .filter(each -> each.version().equals(version))
            .reduce((early, late) -> late)
            .orElseThrow(() -> new Trouble("no-version", county, version, known(county)));
    return archived(kept);
  }

  /** Exactly that version, present or not. */
  Found ofPin(RulePin pin) throws Trouble {
    return means.shelf().pinned(pin).isPresent() ? new Found(pin, Optional.empty()) : archived(pin);
  }

  private Found archived(RulePin pin) throws Trouble {
    byte[] jar =
        means
            .archive()
            .jar(pin)
            .orElseThrow(
                () -> new Trouble("no-version", pin.county(), pin.version(), known(pin.county())));
    return new Found(pin, Optional.of(jar));
  }

  private List<RulePin> pins(CountyId county) {
    return means.shelf().now().versionsOf(county).stream().map(CountyVersion::pin).toList();
  }

  private String known(CountyId county) {
    String known =
        Stream.concat(pins(county).stream(), means.archive().kept(county).stream())
            .map(RulePin::version)
            .distinct()
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? "—" : known;
  }

  private Found inFile(CountyId county, URI at) throws Trouble, Unreadable {
    byte[] file = bytes(at);
    RulePin unread = new RulePin(county, "?", Sha256.of(file));
    Opened opened;
    try {
      opened = means.door().open(county, file);
    } catch (Trouble e) {
      throw new Unreadable(unread, e);
    }
    JarBundle jar;
    RulePin pin;
    try {
      jar = JarBundle.of(opened.jar());
      pin = new RulePin(county, jar.version(), BundleDigest.of(jar));
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(unread, new Trouble("no-bundle", at, e.getMessage()));
    }
    try {
      check(county, jar);
    } catch (Trouble e) {
      throw new Unreadable(pin, e);
    }
    if (means.shelf().pinned(pin).isPresent()) {
      return new Found(pin, Optional.empty(), opened.release());
    }
    if (pins(county).stream().anyMatch(each -> each.version().equals(pin.version()))) {
      throw new Trouble("version-taken", county, pin.version());
    }
    return new Found(pin, Optional.of(opened.jar()), opened.release());
  }

  private static byte[] bytes(URI at) throws Trouble {
    try (InputStream in = at.toURL().openStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Trouble("no-bundle", at, "> " + MOST_BYTES + " bytes");
      }
      return bytes;
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new Trouble("no-address", at);
    } catch (IOException e) {
      throw new Trouble("no-file", at, e.getMessage());
    }
  }

  private void check(CountyId county, JarBundle jar) throws Trouble {
    Reading reading = means.reader().read(jar.files());
    if (reading instanceof Reading.Faulty faulty) {
      throw faulty(county, jar.version(), faulty.faults());
    }
    CountyId says = ((Reading.Whole) reading).data().profile().id();
    if (!says.equals(county)) {
      throw new Trouble("other-county", county, says);
    }
  }

  static Trouble faulty(CountyId county, String version, List<Fault> faults) {
    List<Bilingual> some = faults.stream().limit(MOST_FAULTS).map(Fault::text).toList();
    Bilingual sentence =
        new Bilingual(
            some.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
            some.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    return new Trouble("faulty", county, version, faults.size(), sentence);
  }
}
