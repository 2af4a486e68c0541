package liandong.itest;

import static liandong.itest.Clerk.application;
import static liandong.itest.Clerk.element;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import liandong.itest.Clerk.Applicant;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * What happens by itself in the distribution as an operator has it, whatever happens to its
 * process. Its timers look every second and leave a case three seconds to be completed.
 */
@Category(Shipped.class)
public class TimersIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  /** Longer than a timer is held by a process that is no more. */
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private static final String CENTRE = "510824000000";
  private static final int MOST = 3_000;

  private static Copy copy;

  @BeforeClass
  public static void unpack() throws IOException {
    copy = Copy.unpacked(FOLDER.newFolder("timers").toPath());
    copy.configure("liandong.cases.timers.cfg", "period.seconds = 1\ngrace.seconds = 3\n");
  }

  @AfterClass
  public static void end() {
    copy.close();
  }

  @Before
  public void start() throws IOException {
    if (!copy.isRunning()) {
      copy.start();
    }
  }

  @After
  public void nothingInTheLogNeedsExplaining() throws IOException {
    assertThat(copy.linesToExplain()).isEmpty();
  }

  /**
   * Cases come in until the first has gone off, so that the kill finds some timers done, some being
   * done and the last not yet over; then the same with a stop that is announced.
   */
  @Test
  public void timersGoOffOnceEachAcrossAKillAndARestart() throws Exception {
    Clerk clerk = Clerk.at(copy.wire(), "cangxi", Wire.TOWN);
    List<String> killed = handedInUntilOneWentOff(clerk);
    assertThat(copy.kill()).as(copy.said()).isNotZero();
    copy.start();

    List<String> stopped = handedInUntilOneWentOff(clerk);
    assertThat(copy.terminate()).as(copy.said()).isZero();
    copy.start();

    List<String> all = new ArrayList<>(killed);
    all.addAll(stopped);
    Until.so(
        () -> list(clerk, "RECEIVED").isEmpty(),
        PATIENCE,
        () -> list(clerk, "RECEIVED").size() + " wait");
    assertThat(list(clerk, "REVIEWED")).containsExactlyInAnyOrderElementsOf(all);
    String received = SlowDays.ago(8).toString();
    for (String number : all) {
      Wire.Reply record = clerk.status(number);
      assertThat(record.values("//event/step/code")).containsExactly("SUBMIT", "DEEM_ACCEPTED");
      assertThat(record.value("//event[2]/channel")).isEqualTo("TIMER");
      assertThat(record.value("//answer/acceptedOn")).isEqualTo(received);
      assertThat(record.values("//timer")).isEmpty();
    }
  }

  /** Licences that came eight working days ago, and nobody has said a word. */
  private static List<String> handedInUntilOneWentOff(Clerk clerk) throws IOException {
    String morning = SlowDays.morning(SlowDays.ago(8));
    List<String> numbers = new ArrayList<>();
    do {
      assertThat(numbers).as("none of so many went off").hasSizeLessThan(MOST);
      numbers.add(
          clerk
              .submit(application("forestry-001", Applicant.FIRST, "m1", "m2", "m3", "m4"), morning)
              .done()
              .value("//answer/number"));
    } while (clerk.status(numbers.get(0)).value("//answer/state").equals("RECEIVED"));
    return numbers;
  }

  private static List<String> list(Clerk clerk, String state) {
    try {
      List<String> numbers = new ArrayList<>();
      String after = "";
      do {
        Wire.Reply page =
            clerk.list(
                element("state", state)
                    + element("place", clerk.place())
                    + after
                    + element("size", "500"));
        numbers.addAll(page.values("//line/number"));
        after =
            page.values("//next").stream().findFirst().map(at -> element("after", at)).orElse("");
      } while (!after.isEmpty());
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A case of forty-five working days from 2 November 2026, of which 1 January 2027 is one until a
   * notice names it.
   */
  @Test
  public void noticeOnHolidaysMovesTheDatesOfOpenCasesAndSaysSoInTheirRecord() throws Exception {
    Clerk clerk = Clerk.at(copy.wire(), "cangxi", CENTRE);
    LocalDate began = LocalDate.of(2026, 11, 2);
    String number =
        clerk
            .submit(
                application("water-001", Applicant.FIRST, "m1", "m2", "m3", "m4"),
                SlowDays.morning(began))
            .done()
            .value("//answer/number");
    Wire.Reply before =
        clerk.take("accept", number, element("acceptedOn", began.toString())).done();
    assertThat(before.value("//answer/statutory/date")).isEqualTo("2027-01-04");
    assertThat(before.value("//answer/statutory/provisional")).isEqualTo("true");

    Copy.Said added = copy.exec("calendar:notice " + notice());
    assertThat(added.status()).as(added.err()).isZero();
    assertThat(added.out()).contains("2027-01-01", "sample-2027");

    Until.so(
        () -> reckoned(clerk, number).equals(List.of("2027-01-05")),
        PATIENCE,
        () -> number + " was reckoned to " + reckoned(clerk, number));
    Wire.Reply after = clerk.status(number);
    assertThat(after.value("//answer/statutory/date")).isEqualTo("2027-01-05");
    assertThat(after.value("//answer/statutory/provisional")).isEqualTo("false");
    assertThat(after.value("//answer/promised/date"))
        .isEqualTo(before.value("//answer/promised/date"));
    String event = "//event[step/code='RECKON']";
    assertThat(after.values(event + "/date/kind/code")).containsExactly("STATUTORY");
    assertThat(after.value(event + "/date/before/date")).isEqualTo("2027-01-04");
    assertThat(after.value(event + "/date/before/provisional")).isEqualTo("true");
    assertThat(after.value(event + "/source/document/zh")).startsWith("测试样本：2027年");
    assertThat(after.value(event + "/source/place")).isEqualTo("样本第1号");
    assertThat(after.value(event + "/channel")).isEqualTo("TIMER");
    assertThat(
            clerk
                .clock(number)
                .values("//clock[kind/code='STATUTORY']/day[date='2027-01-01']/kind"))
        .containsExactly("HOLIDAY");
  }

  private static List<String> reckoned(Clerk clerk, String number) {
    try {
      return clerk.status(number).values("//event[step/code='RECKON']/date/due/date");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample where the console reads it, in a place without spaces. */
  private static Path notice() throws IOException {
    try (InputStream sample = TimersIT.class.getResourceAsStream("holidays-2027-sample.csv")) {
      Path file = FOLDER.newFile().toPath();
      Files.write(file, sample.readAllBytes());
      return file;
    }
  }
}
