package liandong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of Cangxi, played against its own tables and the real door. */
class DemoTest {
  private static CangxiOpen cangxi;

  /** What came of a run. */
  private record Ran(int exit, String out, String err) {
    String last() {
      String[] lines = out.strip().split("\n");
      return lines[lines.length - 1];
    }

    List<String> lines() {
      return Arrays.asList(out.strip().split("\n"));
    }
  }

  @BeforeAll
  static void open() {
    cangxi = new CangxiOpen();
  }

  @AfterAll
  static void close() {
    cangxi.close();
  }

  private static Ran run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Demo.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void dayIsPlayedAndPlayedAgainWithTheSameCases(@TempDir Path folder) throws Exception {
    Path journal = folder.resolve("journal");
    int before = cangxi.cases();

    Ran first = run(cangxi.address(), "--journal", journal.toString());
    int opened = cangxi.cases() - before;
    List<String> answered = Files.readAllLines(journal);
    Ran second = run(cangxi.address(), "--journal", journal.toString());

    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).isZero();
    assertThat(opened).isBetween(40, 60);
    assertThat(first.last()).startsWith("demo: " + opened + " cases, ").doesNotContain(" 0 ");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(cangxi.cases() - before).isEqualTo(opened);
    List<String> twice = new ArrayList<>(answered);
    twice.addAll(answered);
    assertThat(Files.readAllLines(journal)).isEqualTo(twice);
  }

  @Test
  void anyDayCanBePlayed() {
    for (String day : List.of("2024-02-29", "2025-10-01", "2026-02-13", "2026-11-22")) {
      if (LocalDate.parse(day).isBefore(LocalDate.now(Day.CHINA))) {
        Ran ran = run(cangxi.address(), "--day", day);

        assertThat(ran.exit()).as(day + ": " + ran.err()).isZero();
      }
    }
  }

  @Test
  void promisedDatesOfPaperCasesCrossTheHolidays() {
    Ran ran = run(cangxi.address(), "--day", "2026-10-09");

    assertThat(ran.lines()).anyMatch(line -> line.contains("2026-02-13 受理"));
    assertThat(ran.lines()).anyMatch(line -> line.contains("2025-09-30 受理"));
  }

  @Test
  void absentServerIsToldAfterPatienceEnded() {
    Ran ran = run("http://127.0.0.1:1", "--patience", "1");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("the server is away for 1 s");
  }

  @Test
  void absentCountyIsToldAfterPatienceEnded() {
    Ran ran = run(cangxi.address(), "--county", "nowhere", "--patience", "1");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("away");
  }

  @Test
  void wrongWordsAreAnsweredWithUsage() {
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("nonsense").err()).contains("not a server").contains("usage:");
    assertThat(run(cangxi.address(), "--day", "2999-01-01").err()).contains("has not come yet");
    assertThat(run(cangxi.address(), "--what").err()).contains("not understood");
  }
}
