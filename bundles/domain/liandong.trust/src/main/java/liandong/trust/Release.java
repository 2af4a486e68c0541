package liandong.trust;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import liandong.evidence.CanonicalReader;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;

/**
 * What the {@code release.json} of a county release says, and what is signed: its exact bytes.
 *
 * @param bundle symbolic name of the county's bundle
 * @param core versions of Liandong for which it was made, as OSGi writes a range
 * @param expires from this moment on it is no longer taken in; what was taken in stays
 * @param format tells this text from any other that the same key might sign
 * @param madeBy the office that made it
 * @param serial rises from release to release of a county, so that an old one is told from a new
 * @param sums of every other file in the archive, by its path
 */
public record Release(
    String bundle,
    String core,
    String county,
    Instant expires,
    String format,
    String madeBy,
    Instant notBefore,
    long serial,
    Map<String, Sha256> sums,
    String version) {
  public static final String FORMAT = "liandong-release-1";

  public Release {
    if (!format.equals(FORMAT)) {
      throw new IllegalArgumentException("not a release of form " + FORMAT + ": '" + format + "'");
    }
    if (!bundle.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
      throw new IllegalArgumentException("not a symbolic name: '" + bundle + "'");
    }
    if (!version.matches("\\d+\\.\\d+\\.\\d+(\\.[A-Za-z0-9_-]+)?")) {
      throw new IllegalArgumentException("not a version: '" + version + "'");
    }
    if (county.isBlank() || madeBy.isBlank() || core.isBlank()) {
      throw new IllegalArgumentException("a release names its county, its maker and its core");
    }
    if (serial < 1) {
      throw new IllegalArgumentException("a release counts from 1, not " + serial);
    }
    if (!notBefore.isBefore(expires)) {
      throw new IllegalArgumentException("it expires " + expires + ", before it begins");
    }
    sums = Map.copyOf(new TreeMap<>(sums));
  }

  /** Where the bundle lies in the archive: as in a Maven repository, which is what a KAR holds. */
  public String jar() {
    return place(bundle, version) + ".jar";
  }

  static String place(String bundle, String version) {
    return "repository/liandong/%s/%s/%s-%s".formatted(bundle, version, bundle, version);
  }

  static Release read(String text) {
    return CanonicalReader.read(text, Release.class);
  }

  String text() {
    return CanonicalText.of(this);
  }
}
