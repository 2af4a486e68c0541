package liandong.itest;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * A county of its own that is made of a shipped one with more or other tables, so that nobody else
 * notices.
 */
final class CountyCopy {
  private static final String FOLDER = "COUNTY-INF/";

  private final String shipped;
  private final String id;
  private final Map<String, String> more = new LinkedHashMap<>();
  private final Map<String, UnaryOperator<String>> changed = new LinkedHashMap<>();

  /**
   * @param shipped the county that is copied
   * @param id what the copy is called
   */
  CountyCopy(String shipped, String id) {
    this.shipped = shipped;
    this.id = id;
  }

  /** The copy with that table too, or with that one in the place of the shipped one. */
  CountyCopy with(String table, String... lines) {
    more.put(table, String.join("\n", lines) + "\n");
    return this;
  }

  /** The copy whose table of that name says something else wherever it says that. */
  CountyCopy changed(String table, String from, String to) {
    return changed(table, from, text -> text.replace(from, to));
  }

  /** The same for the first place only. */
  CountyCopy changedOnce(String table, String from, String to) {
    return changed(
        table, from, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }

  private CountyCopy changed(String table, String from, UnaryOperator<String> how) {
    changed.merge(
        table,
        text -> {
          assertTrue(table + " has no " + from, text.contains(from));
          return how.apply(text);
        },
        (one, other) -> text -> other.apply(one.apply(text)));
    return this;
  }

  Bundle install(BundleContext context) throws IOException, BundleException {
    byte[] jar = jar(Path.of(System.getProperty("karaf.home")));
    Bundle bundle = context.installBundle("test:" + id, new ByteArrayInputStream(jar));
    bundle.start();
    return bundle;
  }

  /** Writes it into a folder and gives its address. */
  String in(Path home, Path folder) throws IOException {
    return Files.write(folder.resolve(id + ".jar"), jar(home)).toUri().toString();
  }

  /**
   * @param home the folder in which the distribution with the shipped one runs
   */
  private byte[] jar(Path home) throws IOException {
    String name = "liandong.county." + shipped;
    Path original = home.resolve("system/liandong/" + name + "/1.0.0/" + name + "-1.0.0.jar");
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (JarInputStream in = new JarInputStream(Files.newInputStream(original))) {
      Manifest manifest = in.getManifest();
      manifest.getMainAttributes().putValue("Bundle-SymbolicName", "test.county." + id);
      try (JarOutputStream out = new JarOutputStream(copy, manifest)) {
        for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
          byte[] content = in.readAllBytes();
          String table = entry.getName().replace(FOLDER, "");
          if (!entry.getName().equals(FOLDER + table) || !more.containsKey(table)) {
            write(
                out,
                entry.getName(),
                table.equals("county.yaml") ? named(content) : now(table, content));
          }
        }
        for (Map.Entry<String, String> each : more.entrySet()) {
          write(out, FOLDER + each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return copy.toByteArray();
  }

  private byte[] now(String table, byte[] content) {
    return changed.containsKey(table)
        ? changed
            .get(table)
            .apply(new String(content, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8)
        : content;
  }

  /** The list of tables is the last thing in {@code county.yaml}. */
  private byte[] named(byte[] yaml) {
    StringBuilder text =
        new StringBuilder(
            new String(yaml, StandardCharsets.UTF_8)
                .replaceFirst("(?m)^county: " + shipped + "$", "county: " + id));
    more.keySet().stream()
        .filter(table -> text.indexOf("  - " + table + "\n") < 0)
        .toList()
        .forEach(table -> text.append("  - ").append(table).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }
}
