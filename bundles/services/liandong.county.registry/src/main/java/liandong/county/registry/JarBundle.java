package liandong.county.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import liandong.county.law.CountyFiles;
import org.osgi.framework.Version;

/** A county's bundle that is not installed: its jar, whole in memory. */
final class JarBundle implements CountyBundle {
  /** A county is tables and small classes; more is a mistake or an attack. */
  private static final int MOST_BYTES = 64 << 20;

  private final Map<String, byte[]> content;
  private final Manifest manifest;

  private JarBundle(Map<String, byte[]> content, Manifest manifest) {
    this.content = content;
    this.manifest = manifest;
  }

  /**
   * @throws IOException when it is no jar or not all of one: an archive that was cut off lacks the
   *     list of its entries, which stands at its end
   */
  static JarBundle of(byte[] jar) throws IOException {
    Path file = Files.createTempFile("county", ".jar");
    try {
      Files.write(file, jar);
      try (JarFile opened = new JarFile(file.toFile())) {
        Map<String, byte[]> content = new TreeMap<>();
        long size = 0;
        for (JarEntry entry : (Iterable<JarEntry>) opened.stream()::iterator) {
          if (!entry.isDirectory()) {
            byte[] bytes = read(opened, entry);
            size += bytes.length;
            content.put(entry.getName(), bytes);
          }
          if (size > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
          }
        }
        Manifest manifest = opened.getManifest();
        if (manifest == null) {
          throw new IOException("no manifest");
        }
        return new JarBundle(content, manifest);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  /** A header of the manifest; blank where there is none. */
  String header(String name) {
    String value = manifest.getMainAttributes().getValue(name);
    return value == null ? "" : value;
  }

  @Override
  public long id() {
    throw new IllegalStateException(symbolicName() + " is not installed");
  }

  @Override
  public String symbolicName() {
    return header("Bundle-SymbolicName").split(";", 2)[0].strip();
  }

  @Override
  public String version() {
    return Version.parseVersion(header("Bundle-Version")).toString();
  }

  @Override
  public List<Entry> entries() {
    return content.entrySet().stream()
        .map(each -> new Entry(each.getKey(), () -> new ByteArrayInputStream(each.getValue())))
        .toList();
  }

  @Override
  public CountyFiles files() {
    return name ->
        Optional.ofNullable(content.get("COUNTY-INF/" + name)).map(ByteArrayInputStream::new);
  }
}
