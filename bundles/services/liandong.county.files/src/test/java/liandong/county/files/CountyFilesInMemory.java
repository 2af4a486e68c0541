package liandong.county.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.county.law.CountyFiles;

/** A county's folder as a map from names to bytes; changing a file gives another folder. */
final class CountyFilesInMemory implements CountyFiles {
  private final Map<String, byte[]> files;

  private CountyFilesInMemory(Map<String, byte[]> files) {
    this.files = files;
  }

  static CountyFilesInMemory empty() {
    return new CountyFilesInMemory(Map.of());
  }

  static CountyFilesInMemory of(Path folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return new CountyFilesInMemory(files);
  }

  CountyFilesInMemory with(String name, byte[] content) {
    Map<String, byte[]> changed = new HashMap<>(files);
    changed.put(name, content);
    return new CountyFilesInMemory(changed);
  }

  CountyFilesInMemory with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  CountyFilesInMemory without(String name) {
    Map<String, byte[]> changed = new HashMap<>(files);
    changed.remove(name);
    return new CountyFilesInMemory(changed);
  }

  /** The same folder with {@code from}, which must stand there, changed to {@code to}. */
  CountyFilesInMemory changed(String name, String from, String to) {
    String text = text(name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " has no '" + from + "'");
    }
    return with(name, text.replace(from, to));
  }

  /** The same folder with a column more at the right end of a table, one cell for each row. */
  CountyFilesInMemory withColumn(String name, String column, String... cells) {
    List<String> lines = text(name).lines().toList();
    StringBuilder wider = new StringBuilder(lines.get(0)).append(',').append(column).append('\n');
    for (int i = 1; i < lines.size(); i++) {
      String cell = i <= cells.length ? cells[i - 1] : "";
      wider.append(lines.get(i)).append(',').append(cell).append('\n');
    }
    return with(name, wider.toString());
  }

  /** The same folder with rows more at the end of a table. */
  CountyFilesInMemory withRows(String name, String... rows) {
    return with(name, text(name) + String.join("\n", rows) + "\n");
  }

  /** The same folder with a table more, which county.yaml lists. */
  CountyFilesInMemory withTable(String name, String text) {
    return changed("county.yaml", "materials.csv", "materials.csv, " + name).with(name, text);
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** Line {@code number}, counted from 1. */
  String line(String name, int number) {
    List<String> lines = text(name).lines().toList();
    return lines.get(number - 1);
  }

  @Override
  public Optional<InputStream> open(String name) {
    return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
  }
}
