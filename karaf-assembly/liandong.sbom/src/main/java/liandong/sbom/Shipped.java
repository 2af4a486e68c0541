package liandong.sbom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import liandong.trust.ContentDigest;
import liandong.trust.ZipContent;

/**
 * Our own bundles and counties, by the digest of their content: they came with the distribution.
 */
final class Shipped {
  private Shipped() {}

  static void listIn(Path folder) throws IOException {
    Path list = folder.resolve("shipped.sha256");
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> lines =
          files
              .filter(each -> each.toString().endsWith(".jar"))
              .sorted()
              .map(Shipped::line)
              .toList();
      if (lines.isEmpty()) {
        throw new IOException("there is no bundle of ours in " + folder);
      }
      Files.write(list, lines);
    }
  }

  private static String line(Path jar) {
    try {
      return ContentDigest.of(ZipContent.of(Files.readAllBytes(jar))) + "  " + jar.getFileName();
    } catch (IOException e) {
      throw new UncheckedIOException(jar + " cannot be read", e);
    }
  }
}
