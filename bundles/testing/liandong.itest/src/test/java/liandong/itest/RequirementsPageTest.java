package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/requirements.md} says what the tests say, row by row. After a test was tagged or lost
 * its tag: {@code mvn verify -Dliandong.readme.update=true}.
 */
class RequirementsPageTest {
  private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

  @Test
  void pageIsWhatTheTestsShow() throws IOException {
    Path page = ROOT.resolve("docs/requirements.md");
    String generated = RequirementsPage.of(RequirementsPage.rows(), RequirementsPage.shownBy(ROOT));
    if (Boolean.getBoolean("liandong.readme.update")) {
      Files.writeString(page, generated);
    }

    assertThat(Files.readString(page)).isEqualTo(generated);
  }

  @Test
  void everyTagIsARowAndAllRowsAreThere() throws IOException {
    List<String> rows = RequirementsPage.rows();
    Set<String> tagged = new TreeSet<>(RequirementsPage.shownBy(ROOT).keySet());

    assertThat(rows).hasSize(109).doesNotHaveDuplicates();
    assertThat(rows).containsAll(tagged);
  }

  @Test
  void rowWorksOnlyWhenATestDrivesTheRealThing() {
    String page =
        RequirementsPage.of(
            List.of("CX-01", "CX-02", "CX-03"),
            Map.of(
                "CX-01", new TreeSet<>(Set.of("liandong.itest CaseIT.isThere", "x ATest.isRight")),
                "CX-02", new TreeSet<>(Set.of("liandong.cases ATest.isRight"))));

    assertThat(page)
        .contains("| CX-01 | working | ")
        .contains("| CX-02 | partly | ")
        .contains("| CX-03 | not yet | |");
  }
}
