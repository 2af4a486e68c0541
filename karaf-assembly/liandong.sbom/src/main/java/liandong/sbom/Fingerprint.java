package liandong.sbom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SHA-256 as lower-case hex: of bytes, of a file, of a folder with the names in it. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  static String of(Path fileOrFolder) throws IOException {
    if (Files.isRegularFile(fileOrFolder)) {
      return of(Files.readAllBytes(fileOrFolder));
    }
    try (Stream<Path> files = Files.walk(fileOrFolder)) {
      String lines =
          files
              .filter(Files::isRegularFile)
              .map(file -> line(fileOrFolder, file))
              .sorted()
              .collect(Collectors.joining("\n"));
      return of(lines.getBytes(StandardCharsets.UTF_8));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String line(Path folder, Path file) {
    try {
      return folder.relativize(file).toString().replace('\\', '/') + " " + of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
