package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayNoticeTest {
  private static final String HEADER =
      """
      # id: %s
      # document_zh: 国务院办公厅关于延长2020年春节假期的通知
      # document_en: State Council General Office, notice on the lengthening of the holiday
      # number: 国办发明电〔2020〕1号
      # issued: 2020-01-26
      """;

  private final HolidayTable china = HolidayTable.china();

  private static HolidayNotice notice(String id, String days) {
    return HolidayNotice.parse(HEADER.formatted(id) + days);
  }

  private HolidayTable before2020Lengthening() {
    return china.amendedBy(
        notice("undo", "2020-01-31,plain,\n2020-02-01,work,春节\n2020-02-02,plain,\n"));
  }

  @Test
  void noticeIsReadWhole() {
    HolidayNotice read =
        HolidayNotice.parse(
            "\uFEFF"
                + HEADER.formatted("spring-2020")
                + "# remark: by telephone\n\ndate,kind,occasion\n"
                + "2020-02-01,off,春节\n2020-01-31,off,春节\n");

    assertThat(read.id()).isEqualTo("spring-2020");
    assertThat(read.document().place()).isEqualTo("国办发明电〔2020〕1号");
    assertThat(read.issuedOn()).isEqualTo("2020-01-26");
    assertThat(read.remark()).contains("by telephone");
    assertThat(read.days())
        .extracting(HolidayNotice.Day::date)
        .containsExactly(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1));
    assertThat(HolidayNotice.read(read.text())).isEqualTo(read);
  }

  @Test
  void everythingThatIsWrongIsListedWithItsLine() {
    String text =
        """
        # id: Spring 2020
        # document_zh: 通知
        # issued: tomorrow
        # colour: red
        # no colon
        2020-1-31,off,春节
        2020-02-01,closed,春节
        2020-02-02,off
        2020-02-03,off,
        2020-02-04,off,春节
        2020-02-04,off,春节
        """;

    List<WrongNotice.Fault> faults =
        catchThrowableOfType(WrongNotice.class, () -> HolidayNotice.parse(text)).faults();

    assertThat(faults)
        .extracting(WrongNotice.Fault::line)
        .containsExactly(0, 1, 3, 4, 5, 6, 7, 8, 9, 11);
    assertThat(faults.get(0).wrong().zh()).isEqualTo("缺少说明项“document_en”");
    assertThat(faults.get(6).wrong().en()).isEqualTo("'closed' is not a kind of day");
    assertThat(faults.get(6).right().zh()).contains("调休上班写 work");
    assertThat(faults.get(9).wrong().zh()).isEqualTo("日期2020-02-04重复，第10行已有");
  }

  @Test
  void noticeWithoutDaysIsNone() {
    assertThatThrownBy(() -> notice("empty", ""))
        .isInstanceOf(WrongNotice.class)
        .hasMessageContaining("names no day");
  }

  @Test
  void lengtheningOfJanuary2020MovesTheDates() {
    HolidayTable before = before2020Lengthening();
    HolidayTable after =
        before.amendedBy(
            notice("spring-2020", "2020-01-31,off,春节\n2020-02-01,off,春节\n2020-02-02,off,春节\n"));

    assertThat(fiveDays(before)).isEqualTo("2020-02-04");
    assertThat(fiveDays(after)).isEqualTo("2020-02-06");
    assertThat(fiveDays(china)).isEqualTo("2020-02-06");
    assertThat(after.edition()).isNotEqualTo(before.edition()).isNotEqualTo(china.edition());
    assertThat(after.named(LocalDate.of(2020, 2, 1)).orElseThrow().source().place())
        .isEqualTo("国办发明电〔2020〕1号");
  }

  private static LocalDate fiveDays(HolidayTable table) {
    return new WorkingCalendar(table).due(LocalDate.of(2020, 1, 22), Limit.workingDays(5)).date();
  }

  @Test
  void noticeOfTheNextYearExtendsTheCoverage() {
    HolidayTable longer = china.amendedBy(notice("holidays-2027", "2027-01-01,off,元旦\n"));
    WorkingCalendar calendar = new WorkingCalendar(longer);

    assertThat(longer.lastYear()).isEqualTo(2027);
    assertThat(calendar.coveredTo()).isEqualTo("2027-12-31");
    DueDate due = calendar.due(LocalDate.of(2026, 12, 24), Limit.workingDays(6));
    assertThat(due.date()).isEqualTo("2027-01-04");
    assertThat(due.provisional()).isFalse();
  }

  @Test
  void sameNoticesInTheSameOrderGiveTheSameEdition() {
    assertThat(before2020Lengthening().edition()).isEqualTo(before2020Lengthening().edition());
  }

  @Test
  void yearThatWouldLeaveAGapIsRefused() {
    assertFault("2028-01-01,off,元旦\n", "表只到2026年", "先加入2027年的通知");
  }

  @Test
  void daysBeforeNewYearAloneAreNotTheNoticeOfAYear() {
    assertFault("2027-12-31,off,元旦\n2028-01-01,off,元旦\n", "只列出十二月", "先加入2027年本年的通知");
  }

  @Test
  void nothingIsTakenBackThatWasNotNamed() {
    assertFault("2020-03-02,plain,\n", "2020-03-02没有可取消的安排", "plain 只用于");
  }

  @Test
  void yearBeforeTheTableIsRefused() {
    assertFault("2003-05-01,off,劳动节\n", "早于", "只能更改2004年");
  }

  private void assertFault(String days, String wrong, String right) {
    WrongNotice no =
        catchThrowableOfType(WrongNotice.class, () -> china.amendedBy(notice("wrong", days)));
    assertThat(no.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.wrong().zh()).contains(wrong);
              assertThat(fault.right().zh()).contains(right);
            });
  }
}
