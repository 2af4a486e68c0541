package liandong.trust.hook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.evidence.Sha256;
import liandong.trust.ContentDigest;

/**
 * Who may run: what the distribution was built with, and what was taken in since. Kept in a file,
 * because bundles from Karaf's cache ask before there is a database.
 */
final class Admission {
  /** The ways in which a bundle can come to know packages of ours. */
  private static final List<String> WAYS_IN =
      List.of("Import-Package", "DynamicImport-Package", "Require-Bundle", "Fragment-Host");

  private static final Pattern OURS = Pattern.compile("(^|[\\s,;=\"])liandong\\b");

  private final Set<Sha256> shipped;
  private final Path acceptedFile;
  private final Set<Sha256> accepted;

  /**
   * @param shippedFile made by the distribution's build
   * @param acceptedFile written here
   */
  Admission(Path shippedFile, Path acceptedFile) {
    this.shipped = Set.copyOf(read(shippedFile));
    this.acceptedFile = acceptedFile;
    this.accepted = new HashSet<>(read(acceptedFile));
  }

  /** The digests that begin the lines; none where there is no such file. */
  private static Set<Sha256> read(Path file) {
    if (!Files.exists(file)) {
      return Set.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(each -> each.matches("[0-9a-f]{64}\\b.*"))
          .map(each -> new Sha256(each.substring(0, 64)))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  synchronized boolean admits(Sha256 content) {
    return shipped.contains(content) || accepted.contains(content);
  }

  synchronized void accept(Sha256 content) {
    if (!accepted.add(content)) {
      return;
    }
    Path half = acceptedFile.resolveSibling(acceptedFile.getFileName() + ".part");
    try {
      Files.createDirectories(acceptedFile.getParent());
      Files.write(half, new TreeSet<>(accepted.stream().map(Sha256::value).toList()));
      Files.move(
          half, acceptedFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      accepted.remove(content);
      throw new UncheckedIOException(acceptedFile + " cannot be written", e);
    }
  }

  /**
   * By what that bundle is to be looked up; empty for one that is no concern of ours. What cannot
   * be read has a digest that nobody ever accepts.
   */
  static Optional<Sha256> concern(Newcomer bundle) {
    boolean knowsUs = WAYS_IN.stream().anyMatch(each -> OURS.matcher(bundle.header(each)).find());
    if (!knowsUs && !bundle.hasTables()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ContentDigest.of(bundle.content()));
    } catch (IOException e) {
      return Optional.of(Sha256.NONE);
    }
  }
}
