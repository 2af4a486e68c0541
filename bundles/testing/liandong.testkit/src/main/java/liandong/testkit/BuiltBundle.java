package liandong.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liandong.trust.ZipContent;

/** The bundle in which a class lies: its jar, or the folder out of which Maven will make one. */
final class BuiltBundle {
  private BuiltBundle() {}

  static byte[] of(Class<?> anchor) throws IOException {
    Path place =
        Path.of(
            URI.create(
                anchor.getProtectionDomain().getCodeSource().getLocation().toExternalForm()));
    return Files.isDirectory(place) ? packed(place) : Files.readAllBytes(place);
  }

  private static byte[] packed(Path folder) throws IOException {
    Map<String, byte[]> content = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      for (Path each : all) {
        String path = folder.relativize(each).toString().replace('\\', '/');
        content.put(path, Files.readAllBytes(each));
      }
    }
    return ZipContent.written(content);
  }
}
