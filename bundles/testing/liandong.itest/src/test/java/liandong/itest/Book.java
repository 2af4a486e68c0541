package liandong.itest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of one phrasebook: a Chinese file and {@code _en} beside it.
 *
 * @param sources of the bundle in which it lies
 */
record Book(Path chinese, Path english, Path sources) {
  private static final String ENGLISH = "_en.properties";
  private static final List<String> WHAT_TO_DO = List.of(".right", ".remedy");

  /** All books of the bundles in the rooms below {@code bundles}. */
  static List<Book> below(Path bundles) {
    return files(bundles, ENGLISH).stream()
        .filter(file -> file.toString().contains("/src/main/resources/"))
        .map(Book::of)
        .toList();
  }

  private static Book of(Path english) {
    String name = english.getFileName().toString().replace(ENGLISH, ".properties");
    String path = english.toString();
    Path main = Path.of(path.substring(0, path.indexOf("/resources/")));
    return new Book(english.resolveSibling(name), english, main.resolve("java"));
  }

  /** The keys that one language has and the other has not. */
  Set<String> onlyInOneLanguage() {
    Set<String> all = new TreeSet<>(keys(chinese));
    all.addAll(keys(english));
    all.removeIf(key -> keys(chinese).contains(key) && keys(english).contains(key));
    return all;
  }

  /** Whether it says what is wrong in somebody's files, each key once in the sources. */
  boolean isOfFaults() {
    return List.of("faults.properties", "findings.properties")
        .contains(chinese.getFileName().toString());
  }

  /** The keys that stand nowhere in the sources. */
  Set<String> unused() {
    String code = files(sources, ".java").stream().map(Book::text).collect(Collectors.joining());
    return keys(chinese).stream()
        .filter(key -> !code.contains('"' + subject(key) + '"'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String subject(String key) {
    return WHAT_TO_DO.stream()
        .filter(key::endsWith)
        .map(end -> key.substring(0, key.length() - end.length()))
        .findFirst()
        .orElse(key);
  }

  private static Set<String> keys(Path file) {
    Properties sentences = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        sentences.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sentences.stringPropertyNames();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
