package liandong.county.certification;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import liandong.county.certificate.Finding;
import liandong.trust.CountyCode;
import liandong.trust.ReleaseKar;
import liandong.trust.ZipContent;

/**
 * A county's bundle as it was handed in.
 *
 * @param jar to the byte
 */
record Parcel(byte[] jar, CountyCode code) {
  private static final String PROFILE = "COUNTY-INF/county.yaml";

  /** It is no county. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refused(Finding finding) {
      super(finding.toString());
      this.finding = finding;
    }

    Finding finding() {
      return finding;
    }
  }

  /** The bundle itself, or the one in a release of ours or in an archive that Karaf's tool made. */
  static Parcel open(byte[] file) throws Refused {
    try {
      SortedMap<String, byte[]> content = ZipContent.of(file);
      if (content.containsKey(PROFILE)) {
        return of(file);
      }
      return of(ReleaseKar.isOne(file) ? released(ReleaseKar.of(file)) : onlyCountyIn(content));
    } catch (IOException e) {
      throw new Refused(Words.finding("", "file.unreadable", e.getMessage()));
    }
  }

  private static Parcel of(byte[] jar) throws IOException {
    return new Parcel(jar.clone(), CountyCode.of(jar));
  }

  private static byte[] released(ReleaseKar kar) throws IOException, Refused {
    List<String> altered = kar.altered();
    if (!altered.isEmpty()) {
      throw new Refused(Words.finding("", "file.altered", String.join(", ", altered)));
    }
    return kar.jar().orElseThrow(() -> new Refused(Words.finding("", "file.no-county", 0)));
  }

  private static byte[] onlyCountyIn(Map<String, byte[]> archive) throws IOException, Refused {
    List<byte[]> counties =
        archive.entrySet().stream()
            .filter(each -> each.getKey().endsWith(".jar"))
            .map(Map.Entry::getValue)
            .filter(Parcel::isCounty)
            .toList();
    if (counties.size() != 1) {
      throw new Refused(Words.finding("", "file.no-county", counties.size()));
    }
    return counties.get(0);
  }

  private static boolean isCounty(byte[] jar) {
    try {
      return ZipContent.of(jar).containsKey(PROFILE);
    } catch (IOException e) {
      return false;
    }
  }

  /** By which people know it. */
  String named() {
    return code.symbolicName()
        + " "
        + code.header("Bundle-Version")
        + " ("
        + code.digest().value().substring(0, 12)
        + ")";
  }
}
