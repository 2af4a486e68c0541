package liandong.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys that a node trusts: the {@code .pub} files of a folder, as they are at this moment.
 *
 * @param faults what is wrong with files that hold no key; they are trusted for nothing
 */
public record TrustedKeys(List<TrustedKey> keys, List<String> faults) {
  public TrustedKeys {
    keys = List.copyOf(keys);
    faults = List.copyOf(faults);
  }

  /** None where there is no such folder. */
  public static TrustedKeys in(Path folder) {
    List<TrustedKey> keys = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files(folder, faults)) {
      try {
        keys.add(TrustedKey.read(Files.readString(file, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        faults.add(file.getFileName() + ": " + e.getMessage());
      }
    }
    return new TrustedKeys(keys, faults);
  }

  private static List<Path> files(Path folder, List<String> faults) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".pub")).sorted().toList();
    } catch (IOException e) {
      faults.add(folder + ": " + e.getMessage());
      return List.of();
    }
  }

  Optional<TrustedKey> find(String id) {
    return keys.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
