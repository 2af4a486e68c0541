package liandong.county.registry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A county's bundle as an archive. Either the next version: its code and everything else as they
 * are, with other tables and another version. Or the bundle itself, entry by entry, so that its
 * {@link BundleDigest} is the same. The same content gives the same bytes.
 */
final class ReleaseJar {
  /** An archive needs some time in its entries; ours have the one of our build. */
  private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 11, 22, 0, 0);

  private static final String TABLES = "COUNTY-INF/";
  private static final String SIGNATURE = "META-INF/[^/]*\\.(SF|RSA|DSA|EC)";

  private final CountyBundle base;
  private final String version;
  private final Map<String, byte[]> tables;

  ReleaseJar(CountyBundle base, String version, Map<String, byte[]> tables) {
    this.base = base;
    this.version = version;
    this.tables = tables;
  }

  /** The bundle as it is, with whatever signatures it has. */
  static byte[] same(CountyBundle bundle) throws IOException {
    Map<String, byte[]> content = new TreeMap<>();
    for (CountyBundle.Entry entry : bundle.entries()) {
      content.put(entry.path(), read(entry));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(manifestFirst(content), out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> manifestFirst(Map<String, byte[]> content) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] manifest = content.remove(JarFile.MANIFEST_NAME);
    if (manifest == null) {
      throw new IOException("the bundle shows no manifest");
    }
    entries.put(JarFile.MANIFEST_NAME, manifest);
    entries.putAll(content);
    return entries;
  }

  /** Writes it whole or not at all. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(half)) {
        write(entries(), out);
      }
      Files.move(half, file);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static void write(Map<String, byte[]> entries, OutputStream to) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(to)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(MIDNIGHT);
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    }
  }

  /** The manifest first, as a jar has it. */
  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> content = new TreeMap<>();
    for (CountyBundle.Entry entry : base.entries()) {
      if (!entry.path().matches(SIGNATURE)) {
        content.put(entry.path(), read(entry));
      }
    }
    tables.forEach((name, bytes) -> content.put(TABLES + name, bytes));
    Map<String, byte[]> entries = manifestFirst(content);
    entries.replace(JarFile.MANIFEST_NAME, withVersion(entries.get(JarFile.MANIFEST_NAME)));
    return entries;
  }

  private byte[] withVersion(byte[] written) throws IOException {
    Manifest manifest = new Manifest(new ByteArrayInputStream(written));
    Attributes main = manifest.getMainAttributes();
    main.putValue("Bundle-Version", version);
    main.remove(Attributes.Name.SIGNATURE_VERSION);
    manifest.getEntries().clear();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }

  private static byte[] read(CountyBundle.Entry entry) throws IOException {
    try (InputStream in = entry.content().open()) {
      return in.readAllBytes();
    }
  }
}
