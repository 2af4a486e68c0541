package liandong.itest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Cangxi as it is shipped, one version later and with other tables. */
final class ChangedCounty {
  private ChangedCounty() {}

  /**
   * @param change from the name of a file and its text to its new text
   */
  static byte[] of(BinaryOperator<String> change) throws IOException {
    return of(change, Map.of());
  }

  /**
   * @param more tables beside those that are there; county.yaml lists them too
   */
  static byte[] of(BinaryOperator<String> change, Map<String, String> more) throws IOException {
    Path shipped =
        Path.of(
            System.getProperty("karaf.home"),
            "system/liandong/liandong.county.cangxi/1.0.0/liandong.county.cangxi-1.0.0.jar");
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (JarInputStream in = new JarInputStream(Files.newInputStream(shipped))) {
      Manifest manifest = in.getManifest();
      manifest.getMainAttributes().putValue("Bundle-Version", "1.0.1");
      try (JarOutputStream out = new JarOutputStream(changed, manifest)) {
        for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
          byte[] content = in.readAllBytes();
          if (entry.getName().matches("COUNTY-INF/[a-z-]+\\.(csv|yaml)")) {
            String file = entry.getName().substring("COUNTY-INF/".length());
            String text = change.apply(file, new String(content, StandardCharsets.UTF_8));
            content = listing(file, text, more).getBytes(StandardCharsets.UTF_8);
          }
          put(out, entry.getName(), content);
        }
        for (Map.Entry<String, String> each : more.entrySet()) {
          put(out, "COUNTY-INF/" + each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return changed.toByteArray();
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }

  private static String listing(String file, String text, Map<String, String> more) {
    String lines =
        more.keySet().stream().map(each -> "  - " + each + "\n").collect(Collectors.joining());
    return file.equals("county.yaml") ? text.replace("tables:\n", "tables:\n" + lines) : text;
  }

  /**
   * The same table with a column more.
   *
   * @param cell what stands in it, from what stands in the first cell and the second
   */
  static String withColumn(String table, String column, Function<Row, String> cell) {
    String[] lines = table.split("\n");
    StringBuilder wider = new StringBuilder(lines[0]).append(',').append(column).append('\n');
    for (int i = 1; i < lines.length; i++) {
      String[] cells = lines[i].split(",", 3);
      wider
          .append(lines[i])
          .append(',')
          .append(cell.apply(new Row(cells[0], cells[1])))
          .append('\n');
    }
    return wider.toString();
  }

  /** The two cells by which a row is known. */
  record Row(String first, String second) {}
}
