package liandong.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liandong.evidence.Sha256;

/**
 * What has to be known to make a release of a county's bundle.
 *
 * @param madeBy the office that makes it
 * @param core versions of Liandong for which it is, such as {@code [1.0,2)}
 * @param serial empty for the seconds since 1970, which rise by themselves
 */
public record ReleaseDraft(
    String madeBy, String core, Instant notBefore, Duration term, Optional<Long> serial) {
  private static final Pattern COUNTY = Pattern.compile("(?m)^county:\\s*\"?([^\\s\"#]+)");

  /**
   * The release of that bundle, unsigned.
   *
   * @throws IOException when the bundle is no county's
   */
  public ReleaseKar of(byte[] jar) throws IOException {
    SortedMap<String, byte[]> content = ZipContent.of(jar);
    if (!content.containsKey(JarFile.MANIFEST_NAME)) {
      throw new IOException("it has no manifest");
    }
    Manifest manifest = new Manifest(new ByteArrayInputStream(content.get(JarFile.MANIFEST_NAME)));
    String bundle = header(manifest, "Bundle-SymbolicName").split(";", 2)[0].strip();
    String version = header(manifest, "Bundle-Version");
    Map<String, byte[]> files = new TreeMap<>();
    files.put(Release.place(bundle, version) + ".jar", jar.clone());
    files.put(Release.place(bundle, version) + "-features.xml", features(bundle, version));
    files.put(
        JarFile.MANIFEST_NAME,
        "Manifest-Version: 1.0\r\nKaraf-Feature-Start: false\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    Map<String, Sha256> sums = new TreeMap<>();
    files.forEach((path, bytes) -> sums.put(path, Sha256.of(bytes)));
    Instant from = notBefore.truncatedTo(ChronoUnit.SECONDS);
    return ReleaseKar.of(
        new Release(
            bundle,
            core,
            county(content),
            from.plus(term),
            Release.FORMAT,
            madeBy,
            from,
            serial.orElse(from.getEpochSecond()),
            sums,
            version),
        files);
  }

  private static String header(Manifest manifest, String name) throws IOException {
    String value = manifest.getMainAttributes().getValue(name);
    if (value == null) {
      throw new IOException("its manifest has no " + name);
    }
    return value;
  }

  private static String county(Map<String, byte[]> content) throws IOException {
    byte[] yaml = content.get("COUNTY-INF/county.yaml");
    Matcher line = COUNTY.matcher(yaml == null ? "" : new String(yaml, StandardCharsets.UTF_8));
    if (!line.find()) {
      throw new IOException("no COUNTY-INF/county.yaml names its county");
    }
    return line.group(1);
  }

  /** Manual: a county comes when an operator asks for it, never because a file was there. */
  private static byte[] features(String bundle, String version) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <features name="%1$s-%2$s" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
      <feature name="%1$s" version="%2$s" install="manual">
        <bundle start-level="80">mvn:liandong/%1$s/%2$s</bundle>
      </feature>
    </features>
    """
        .formatted(bundle, version)
        .getBytes(StandardCharsets.UTF_8);
  }
}
