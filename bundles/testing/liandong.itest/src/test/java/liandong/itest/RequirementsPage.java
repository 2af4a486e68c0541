package liandong.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page of requirements, made from the tests' tags. A row is <em>working</em> when a test of
 * this module shows it, which drives the built distribution; <em>partly</em> when only tests of
 * single bundles do.
 */
final class RequirementsPage {
  private static final Pattern TAGGED =
      Pattern.compile("@(?:Tag|Requirement)\\(([^)]*)\\)|(?:void|class)\\s+(\\w+)\\s*(?=[(<{\\s])");
  private static final Pattern ID = Pattern.compile("\"([A-Z]{2}-\\d{2})\"");

  private RequirementsPage() {}

  /** The ids of all rows in their order. */
  static List<String> rows() throws IOException {
    try (InputStream in = RequirementsPage.class.getResourceAsStream("requirements.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",")[0])
          .toList();
    }
  }

  /** For each id, the tests that carry it: bundle, class, method. */
  static Map<String, SortedSet<String>> shownBy(Path root) throws IOException {
    Map<String, SortedSet<String>> shown = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .forEach(file -> collect(root, file, shown));
    }
    return shown;
  }

  private static void collect(Path root, Path file, Map<String, SortedSet<String>> shown) {
    String bundle = root.resolve("bundles").relativize(file).getName(1).toString();
    String type = file.getFileName().toString().replace(".java", "");
    List<String> waiting = new ArrayList<>();
    Matcher found = TAGGED.matcher(read(file));
    while (found.find()) {
      if (found.group(1) != null) {
        Matcher id = ID.matcher(found.group(1));
        while (id.find()) {
          waiting.add(id.group(1));
        }
      } else {
        String fact = found.group(2).equals(type) ? type : type + "." + found.group(2);
        waiting.forEach(
            id -> shown.computeIfAbsent(id, each -> new TreeSet<>()).add(bundle + " " + fact));
        waiting.clear();
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(List<String> rows, Map<String, SortedSet<String>> shown) {
    StringBuilder table = new StringBuilder();
    Map<String, Integer> count = new TreeMap<>();
    for (String row : rows) {
      SortedSet<String> tests = shown.getOrDefault(row, new TreeSet<>());
      String state = state(tests);
      count.merge(state, 1, Integer::sum);
      table
          .append("| ")
          .append(row)
          .append(" | ")
          .append(state)
          .append(" |")
          .append(tests.isEmpty() ? "" : " " + String.join("; ", tests))
          .append(" |\n");
    }
    return """
        # What the five counties ask for, and what works

        Generated from the tests' tags by `RequirementsPageTest`; do not edit. A row is `working` when a
        test drives it in the built distribution (`liandong.itest`), `partly` when only tests of single
        bundles show it, `not yet` otherwise.

        %d working, %d partly, %d not yet, %d in all.

        | Row | State | What shows it |
        |---|---|---|
        %s"""
        .formatted(
            count.getOrDefault("working", 0),
            count.getOrDefault("partly", 0),
            count.getOrDefault("not yet", 0),
            rows.size(),
            table);
  }

  private static String state(SortedSet<String> tests) {
    if (tests.isEmpty()) {
      return "not yet";
    }
    return tests.stream().anyMatch(test -> test.startsWith("liandong.itest "))
        ? "working"
        : "partly";
  }
}
