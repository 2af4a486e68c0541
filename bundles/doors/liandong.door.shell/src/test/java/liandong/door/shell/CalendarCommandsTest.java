package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import liandong.calendar.CalendarBook;
import liandong.calendar.ClockReceipt;
import liandong.calendar.HolidayNotice;
import liandong.calendar.KeptNotice;
import liandong.calendar.WorkingCalendar;
import liandong.evidence.Sha256;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCommandsTest {
  private final Book book = new Book();
  private final Console console = new Console(book);

  @TempDir Path folder;

  private List<String> clock(String... words) throws Exception {
    return console.run(new CalendarClock(), words).lines().toList();
  }

  @Test
  void firstLineIsTheDateAndEveryDayFollowsWithItsSource() throws Exception {
    List<String> lines =
        console.run(new CalendarAdd(), "--no-format", "2013-04-03", "5").lines().toList();

    assertThat(lines.get(0)).isEqualTo("2013-04-11");
    assertThat(lines).hasSize(10);
    assertThat(lines.get(5).split("\t"))
        .contains("2013-04-07", "1")
        .anyMatch(cell -> cell.contains("国办发明电〔2012〕33号"));
  }

  @Test
  void hoursEndAtAMinute() throws Exception {
    List<String> lines =
        console.run(new CalendarAdd(), "-h", "--at", "16:30", "2018-09-28", "4").lines().toList();

    assertThat(lines.get(0)).isEqualTo("2018-09-29 14:30");
    assertThat(String.join("\n", lines)).contains("+0:30 = 0:30", "+3:30 = 4:00", "09:00-12:00");
  }

  @Test
  void clockTakesPausesExtensionsAndAPromise() throws Exception {
    List<String> lines =
        clock(
            "--suspend",
            "2018-05-21/2018-05-21,听证",
            "--resume",
            "2018-05-28",
            "--extend",
            "2018-06-04:5",
            "--promise",
            "10",
            "--no-format",
            "2018-05-14",
            "20");

    // 20 and 5 more days, and 5 that are excluded (05-22 to 05-28); 06-18 was Dragon Boat Festival.
    assertThat(lines.get(0)).isEqualTo("2018-06-26");
    assertThat(lines.get(1)).isEqualTo("statutory\t" + lines.get(0));
    assertThat(lines.get(2)).startsWith("promised\t2018-0");
    assertThat(lines).filteredOn(line -> line.startsWith("note\t")).hasSize(4);
    assertThat(lines).anyMatch(line -> line.contains("中止期间（听证，《中华人民共和国行政许可法》第四十五条），不计入"));
  }

  @Test
  void clockThatStandsStillHasNoDateYet() throws Exception {
    List<String> lines =
        clock("--suspend", "2018-05-21/2018-05-21", "--through", "2018-05-23", "2018-05-14", "20");

    assertThat(lines.get(0)).contains("恢复后方可确定");
    assertThat(lines).anyMatch(line -> line.startsWith("2018-05-23"));
  }

  @Test
  void provisionalDateIsMarkedAndExplained() throws Exception {
    List<String> lines = clock("2026-12-24", "20");

    assertThat(lines.get(0)).contains("暂定", "provisional");
    assertThat(String.join("\n", lines)).contains("2027年节假日安排尚不掌握", "至2026-12-31");
  }

  @Test
  void jsonIsTheCanonicalReceiptAndNothingElse() throws Exception {
    List<String> lines = clock("--json", "--unit", "hours", "--at", "16:30", "2018-09-28", "4");

    assertThat(lines).hasSize(1);
    ClockReceipt read = ClockReceipt.read(lines.get(0));
    assertThat(read.recomputed(WorkingCalendar.china())).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-05-32 20 | 不是日期",
        "2018-05-14 many | 不是整数",
        "2018-05-14 4000 | 应为 0 至 3650",
        "--unit hours 2018-05-14 4 | 须写明 2018-05-14 的起算时刻",
        "--unit weeks 2018-05-14 4 | 不在可选值之中",
        "--at noon 2018-05-14 4 | 不是时刻",
        "--office-hours 9to5 2018-05-14 4 | 不是办公时间",
        "--promise 21 2018-05-14 20 | 超过法定时限 20",
        "--suspend soon 2018-05-14 20 | 不是中止",
        "--resume 2018-05-28 2018-05-14 20 | 中止后才能恢复",
        "--interrupt x 2018-05-14 20 | 不是中断",
        "--extend 2018-05-28 2018-05-14 20 | 不是延期",
        "--extend 2018-05-28:0 2018-05-14 20 | 不是延期",
        "--interrupt 2018-05-01 2018-05-14 20 | 都不早于起算",
        "--extend 2018-05-28:3640 2018-05-14 20 | 连同延期不超过 3650",
      })
  void nonsenseIsAnsweredInBothLanguages(String words, String sentence) {
    assertThatThrownBy(() -> clock(words.split(" ")))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining(sentence)
        .hasMessageContaining(" / ");
  }

  @Test
  void noticeIsShownAddedAndListed() throws Exception {
    Path file = folder.resolve("holidays-2027.csv");
    Files.writeString(
        file,
        """
        # id: holidays-2027
        # document_zh: 国务院办公厅关于2027年部分节假日安排的通知
        # document_en: notice on the public holidays of 2027
        # issued: 2026-11-04
        2027-01-01,off,元旦
        2027-01-02,off,元旦
        """);

    String tried = console.run(new CalendarNotice(), "--try", file.toString());
    assertThat(tried).contains("2027年（新覆盖的年份）：2 天", "仅检查");
    assertThat(book.kept).isEmpty();

    String added = console.run(new CalendarNotice(), file.toString());
    assertThat(added).contains("已加入通知 holidays-2027", "2027-12-31");
    assertThat(console.run(new CalendarNotice(), file.toString())).contains("已在册");
    assertThat(console.run(new CalendarNotices(), "--no-format").lines().toList())
        .hasSize(2)
        .last()
        .satisfies(line -> assertThat(line).contains("holidays-2027", "operator", "2026-11-04"));
    assertThat(clock("2026-12-24", "6").get(0)).isEqualTo("2027-01-04");
    assertThat(console.run(new CalendarShow(), "--no-format", "2027-01"))
        .contains("2027-01-01\t周五 / Fri\t放假");
  }

  @Test
  void wrongNoticeIsAnsweredWithAllItsFaults() throws Exception {
    Path file = folder.resolve("wrong.csv");
    Files.writeString(file, "# id: A B\n2027-1-1,off,元旦\n2027-01-02,closed,元旦\n");

    assertThatThrownBy(() -> console.run(new CalendarNotice(), file.toString()))
        .hasMessageContainingAll("6 处错误", "第 1 行", "第 2 行", "第 3 行", "document_zh", "issued", "→");
    assertThatThrownBy(() -> console.run(new CalendarNotice(), folder.resolve("none").toString()))
        .hasMessageContaining("读不到文件");
  }

  /** A book in memory. */
  private static final class Book implements CalendarBook {
    private final List<KeptNotice> kept = new ArrayList<>();
    private WorkingCalendar current = WorkingCalendar.china();

    @Override
    public WorkingCalendar current() {
      return current;
    }

    @Override
    public Optional<WorkingCalendar> edition(Sha256 edition) {
      Predicate<WorkingCalendar> asked = each -> each.edition().equals(edition);
      return Optional.of(current).filter(asked);
    }

    @Override
    public WorkingCalendar inForce(Instant moment) {
      return current;
    }

    @Override
    public List<KeptNotice> notices() {
      return List.copyOf(kept);
    }

    @Override
    public WorkingCalendar add(HolidayNotice notice, String by) {
      current = new WorkingCalendar(current.holidays().amendedBy(notice));
      kept.add(new KeptNotice(notice, by, Instant.parse("2026-11-22T00:00:00Z")));
      return current;
    }
  }
}
