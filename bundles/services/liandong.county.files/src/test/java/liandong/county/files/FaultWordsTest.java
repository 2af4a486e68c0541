package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sentence about a fault is there in both languages, and none for which there is no fault. */
class FaultWordsTest {
  private static final String RIGHT = ".right";
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
  private static final Pattern ASKED =
      Pattern.compile("Flaw\\s*\\.(of|say)\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");
  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

  @ParameterizedTest
  @ValueSource(strings = {"", "sheet/"})
  void eachSentenceIsThereInBothLanguages(String under) throws IOException {
    Properties chinese = words(under + "faults.properties");
    Properties english = words(under + "faults_en.properties");

    assertThat(chinese.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
    assertThat(chinese.stringPropertyNames())
        .allSatisfy(
            key -> {
              String zh = chinese.getProperty(key);
              assertThat(CHINESE.matcher(zh).find() || onlyFacts(zh)).as(key).isTrue();
              assertThat(CHINESE.matcher(english.getProperty(key).replace("无", "")).find())
                  .as(key)
                  .isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sheet/"})
  void noSentenceIsWithoutAFault(String under) throws IOException {
    Set<String> literals = found(LITERAL, 1, sources(under));

    assertThat(words(under + "faults.properties").stringPropertyNames())
        .allSatisfy(
            key -> {
              String fault =
                  key.endsWith(RIGHT) ? key.substring(0, key.length() - RIGHT.length()) : key;
              assertThat(literals).contains(fault);
            });
  }

  @Test
  void eachFaultHasItsTwoSentences() throws IOException {
    Set<String> keys = words("faults.properties").stringPropertyNames();

    for (MatchResult asked : ASKED.matcher(sources("")).results().toList()) {
      assertThat(keys).contains(asked.group(2));
      if (asked.group(1).equals("of")) {
        assertThat(keys).contains(asked.group(2) + RIGHT);
      }
    }
  }

  private static boolean onlyFacts(String sentence) {
    return PLACEHOLDER.matcher(sentence).replaceAll("").matches("：?");
  }

  private static Set<String> found(Pattern pattern, int group, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(each -> each.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    try (InputStream in = FaultWordsTest.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  private static String sources(String under) throws IOException {
    Path folder = Path.of("src/main/java/liandong/county/files").resolve(under);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sources = files.filter(each -> each.toString().endsWith(".java")).toList();
      return sources.stream().map(FaultWordsTest::text).collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
