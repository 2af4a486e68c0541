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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong and what to do about it is there in both languages, wherever a fault is made. */
class FaultWordsTest {
  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
  private static final Pattern ONLY_FACTS = Pattern.compile("(\\{[0-9]\\}|：)+");

  @ParameterizedTest
  @ValueSource(strings = {"", "sheet/"})
  void sentencesAreInTheirLanguage(String under) throws IOException {
    Properties chinese = words(under + "faults.properties");
    Properties english = words(under + "faults_en.properties");

    assertThat(chinese.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
    assertThat(chinese.stringPropertyNames())
        .allSatisfy(
            key -> {
              String zh = chinese.getProperty(key);
              String en = english.getProperty(key).replace("无", "");
              assertThat(CHINESE.matcher(zh).find() || ONLY_FACTS.matcher(zh).matches())
                  .as(key)
                  .isTrue();
              assertThat(CHINESE.matcher(en).find()).as(key).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flaw\\s*\\.of\\(\\s*\"([a-z0-9.-]+)\"",
        "new\\s+Once\\(\\s*\"([a-z0-9.-]+)\"",
        "\\b(?:made|madeIfFilled)\\(\\s*[a-z\"_]+,\\s*\"([a-z0-9.-]+)\"",
        "\\bfilled\\(\\s*[a-z\"_]+,\\s*\"([a-z0-9.-]+)\"",
        "\\bnew\\s+NotAWorkbook\\(\\s*\"([a-z0-9.-]+)\"",
        "\\btrouble\\(\\s*row,\\s*column,\\s*\"([a-z0-9.-]+)\""
      })
  void eachFaultSaysWhatIsWrongAndWhatToDo(String asked) throws IOException {
    Properties words = words("faults.properties");
    words.putAll(words("sheet/faults.properties"));

    List<String> keys =
        Pattern.compile(asked).matcher(sources()).results().map(each -> each.group(1)).toList();

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(words).containsKeys(key, key + ".right"));
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    try (InputStream in = FaultWordsTest.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
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
