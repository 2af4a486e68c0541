package liandong.itest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * A county of its own that is made of a shipped one with more tables, so that nobody else notices.
 */
final class CountyCopy {
  private static final String FOLDER = "COUNTY-INF/";

  private final String shipped;
  private final String id;
  private final Map<String, String> more = new LinkedHashMap<>();

  /**
   * @param shipped the county that is copied
   * @param id what the copy is called
   */
  CountyCopy(String shipped, String id) {
    this.shipped = shipped;
    this.id = id;
  }

  /** The copy with that table too, which the shipped one does not have. */
  CountyCopy with(String table, String... lines) {
    more.put(table, String.join("\n", lines) + "\n");
    return this;
  }

  Bundle install(BundleContext context) throws IOException, BundleException {
    Bundle bundle = context.installBundle("test:" + id, new ByteArrayInputStream(jar()));
    bundle.start();
    return bundle;
  }

  private byte[] jar() throws IOException {
    String name = "liandong.county." + shipped;
    Path original =
        Path.of(
            System.getProperty("karaf.home"),
            "system/liandong/" + name + "/1.0.0/" + name + "-1.0.0.jar");
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (JarInputStream in = new JarInputStream(Files.newInputStream(original))) {
      Manifest manifest = in.getManifest();
      manifest.getMainAttributes().putValue("Bundle-SymbolicName", "test.county." + id);
      try (JarOutputStream out = new JarOutputStream(copy, manifest)) {
        for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
          byte[] content = in.readAllBytes();
          write(
              out,
              entry.getName(),
              entry.getName().equals(FOLDER + "county.yaml") ? named(content) : content);
        }
        for (Map.Entry<String, String> each : more.entrySet()) {
          write(out, FOLDER + each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return copy.toByteArray();
  }

  /** The list of tables is the last thing in {@code county.yaml}. */
  private byte[] named(byte[] yaml) {
    StringBuilder text =
        new StringBuilder(
            new String(yaml, StandardCharsets.UTF_8)
                .replaceFirst("(?m)^county: " + shipped + "$", "county: " + id));
    more.keySet().forEach(table -> text.append("  - ").append(table).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }
}
