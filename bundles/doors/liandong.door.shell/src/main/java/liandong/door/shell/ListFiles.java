package liandong.door.shell;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liandong.county.law.ListFile;
import org.apache.karaf.shell.support.CommandException;

/** Files with lists, where the console reads and writes them. */
final class ListFiles {
  /** The largest that a list may be; what is larger is not even opened. */
  private static final long LARGEST = 20_000_000;

  private ListFiles() {}

  /** The files of these names; of a folder all its CSV files. */
  static List<ListFile> read(List<String> names) throws CommandException {
    List<ListFile> files = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith("--")) {
        throw NotDone.with(Words.say("lists.options-first", name));
      }
      Path path = path(name);
      if (Files.isDirectory(path)) {
        for (Path each : csvIn(path)) {
          files.add(read(each));
        }
      } else {
        files.add(read(path));
      }
    }
    return files;
  }

  private static List<Path> csvIn(Path folder) throws CommandException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> each.toString().toLowerCase().endsWith(".csv"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw NotDone.with(Words.say("no-file", folder));
    }
  }

  private static ListFile read(Path file) throws CommandException {
    try {
      if (Files.size(file) > LARGEST) {
        throw NotDone.with(Words.say("lists.too-large", file, Files.size(file), LARGEST));
      }
      return new ListFile(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw NotDone.with(Words.say("no-file", file));
    }
  }

  /** Writes one file; what is there stays unless {@code over}. */
  static void write(Path file, byte[] content, boolean over) throws CommandException {
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      if (!over && Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Path half = file.resolveSibling(file.getFileName() + ".part");
      try {
        Files.write(half, content);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (FileAlreadyExistsException e) {
      throw NotDone.with(Words.say("lists.is-there", file));
    } catch (IOException e) {
      throw NotDone.with(Words.say("lists.not-written", file, e.getMessage()));
    }
  }

  /** Writes all or, where one of them is there already, none. */
  static void write(Path folder, Map<String, byte[]> files, boolean over) throws CommandException {
    for (String name : files.keySet()) {
      if (!over && Files.exists(folder.resolve(name))) {
        throw NotDone.with(Words.say("lists.is-there", folder.resolve(name)));
      }
    }
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      write(folder.resolve(each.getKey()), each.getValue(), over);
    }
  }

  static Path path(String name) throws CommandException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw NotDone.with(Words.say("no-file", name));
    }
  }
}
