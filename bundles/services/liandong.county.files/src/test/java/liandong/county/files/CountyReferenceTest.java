package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/county-reference.md} says what the code says. After a table, a column or a kind of
 * clause changed: {@code mvn verify -Dliandong.readme.update=true}.
 */
class CountyReferenceTest {
  private static final Path ROOT = Path.of("../../..");
  private static final Path SHIFANG =
      ROOT.resolve("bundles/counties/liandong.county.shifang/src/main/resources/COUNTY-INF");

  private static String generated() throws IOException {
    return new CountyReference(
            CountyFilesInMemory.of(SHIFANG),
            ROOT.resolve("bundles/domain/liandong.county/src/main/java/liandong/county"))
        .text();
  }

  @Test
  void pageIsWhatTheCodeSays() throws IOException {
    Path page = ROOT.resolve("docs/county-reference.md");
    String generated = generated();
    if (Boolean.getBoolean("liandong.readme.update")) {
      Files.writeString(page, generated);
    }

    assertThat(Files.readString(page)).isEqualTo(generated);
  }

  @Test
  void everyTableColumnAndPolicyIsOnIt() throws IOException {
    String page = generated();

    for (TableShape table : TableShape.values()) {
      assertThat(page).contains("### " + table.file());
      table
          .allColumns()
          .forEach(each -> assertThat(page).contains("| `" + each.id() + "` | " + each.name()));
    }
    assertThat(page)
        .contains(
            "### SubmissionRule",
            "### SiteRule",
            "`Optional<Objection> objectionTo(Application application, ServiceItem item,"
                + " ServicePoint at, LocalDate day)`",
            "immediate (1, 即办件)");
  }
}
