package liandong.store.jpa;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder with a backup: what the database wrote, and a file that says what it is. It is made
 * under another name, so that one that was cut short is never taken for a whole one; it is for its
 * owner's eyes alone, because all that is kept is in it.
 */
final class BackupFolder {
  private static final String LABEL = "liandong-backup.properties";
  private static final String PART = ".part";

  private BackupFolder() {}

  /**
   * What a backup says of itself.
   *
   * @param cases how many there were when it began; events likewise
   */
  record Label(String kind, Instant begun, long cases, long events) {}

  /** The folder to write into; it has its name only once {@link #finish} was called. */
  static Path begin(Path folder) throws IOException {
    if (Files.exists(folder)) {
      throw CareRefusal.of("folder-exists", folder);
    }
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw CareRefusal.of("no-folder", folder);
    }
    Path part = folder.resolveSibling(folder.getFileName() + PART);
    delete(part);
    try {
      return Files.createDirectory(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (FileAlreadyExistsException e) {
      throw CareRefusal.because(e, "folder-exists", part);
    }
  }

  /** Says what it is and gives it its name. */
  static void finish(Path part, Path folder, Label label) throws IOException {
    Properties lines = new Properties();
    lines.setProperty("database", label.kind());
    lines.setProperty("begun", label.begun().toString());
    lines.setProperty("cases", Long.toString(label.cases()));
    lines.setProperty("events", Long.toString(label.events()));
    try (Writer out = Files.newBufferedWriter(part.resolve(LABEL))) {
      lines.store(out, "A backup of Liandong; store:check and store:restore read it");
    }
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What the backup in that folder says of itself. */
  static Label label(Path folder) throws IOException {
    Path label = folder.resolve(LABEL);
    if (!Files.isRegularFile(label)) {
      throw CareRefusal.of("not-a-backup", folder);
    }
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(label, StandardCharsets.UTF_8)) {
      lines.load(in);
      return new Label(
          lines.getProperty("database", ""),
          Instant.parse(lines.getProperty("begun", "")),
          Long.parseLong(lines.getProperty("cases", "")),
          Long.parseLong(lines.getProperty("events", "")));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw CareRefusal.because(e, "not-a-backup", folder);
    }
  }

  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Takes a folder away with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
