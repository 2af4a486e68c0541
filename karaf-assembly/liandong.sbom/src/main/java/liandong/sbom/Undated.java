package liandong.sbom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out the line with the day and hour of the build that {@link java.util.Properties} puts into
 * a file that it stores, because the same sources shall give the same distribution.
 */
final class Undated {
  private static final Pattern DATE =
      Pattern.compile("#[A-Z][a-z]{2} [A-Z][a-z]{2} \\d{2} \\d{2}:\\d{2}:\\d{2} .* \\d{4}");

  private Undated() {}

  static void everyFileIn(Path etc) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(etc)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (text.lines().anyMatch(line -> DATE.matcher(line).matches())) {
        String undated =
            text.lines()
                .filter(line -> !DATE.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file, undated, StandardCharsets.ISO_8859_1);
      }
    }
  }
}
