package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClockReceiptTest {
  private static final WorkingCalendar CHINA = WorkingCalendar.china();
  private static final Ground HEARING =
      new Ground(
          new Bilingual("听证", "hearing"),
          Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十五条"));
  private static final Ground MORE_TIME =
      new Ground(
          new Bilingual("延期", "extension"),
          Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十二条"));

  @Provide
  Arbitrary<LegalClock> clocks() {
    return RandomClocks.all();
  }

  @Property(tries = 400)
  void receiptIsReadBackAndReckonedAnewTheSame(@ForAll("clocks") LegalClock clock) {
    ClockReceipt receipt = clock.explained(CHINA, clock.touchedOn().plusDays(30));

    ClockReceipt read = ClockReceipt.read(receipt.text());

    assertThat(read).isEqualTo(receipt);
    assertThat(read.text()).isEqualTo(receipt.text());
    assertThat(read.recomputed(WorkingCalendar.china())).isEqualTo(receipt);
  }

  @Property(tries = 300)
  void everyDayIsThereWithAReasonAndASource(@ForAll("clocks") LegalClock clock) {
    ClockReceipt receipt = clock.explained(CHINA, clock.touchedOn().plusDays(30));

    LocalDate day = clock.event();
    for (DayLine line : receipt.days()) {
      assertThat(line.date()).isEqualTo(day);
      assertThat(line.reason().isBlank()).isFalse();
      assertThat(line.source().isPresent()).isEqualTo(line.code() != DayReason.SAME_DAY);
      day = day.plusDays(1);
    }
    assertThat(receipt.through()).isEqualTo(day.minusDays(1));
  }

  @Test
  void otherOfficeHoursAreKeptWithTheReceipt() {
    WorkingCalendar longer = CHINA.withOfficeHours(OfficeHours.parse("08:00-18:00"));
    ClockReceipt receipt =
        LegalClock.from(day("2018-05-14").atTime(9, 0), Limit.hours(9))
            .explained(longer, day("2018-05-14"));

    assertThat(receipt.due().orElseThrow().date()).isEqualTo("2018-05-14");
    assertThat(ClockReceipt.read(receipt.text()).recomputed(CHINA)).isEqualTo(receipt);
  }

  @Test
  void daysAreExplainedByTheNoticeOfTheirYear() {
    ClockReceipt receipt =
        LegalClock.from(day("2013-04-03"), Limit.workingDays(5))
            .explained(CHINA, day("2013-04-03"));

    assertThat(receipt.due().orElseThrow().date()).isEqualTo("2013-04-11");
    assertThat(line(receipt, "2013-04-03").source().orElseThrow().place()).isEqualTo("第一百五十四条");
    assertThat(line(receipt, "2013-04-04").code()).isEqualTo(DayReason.HOLIDAY);
    assertThat(line(receipt, "2013-04-07").code()).isEqualTo(DayReason.MAKE_UP);
    assertThat(line(receipt, "2013-04-07").source())
        .hasValueSatisfying(
            notice -> {
              assertThat(notice.document().zh()).isEqualTo("国务院办公厅关于2013年部分节假日安排的通知");
              assertThat(notice.place()).isEqualTo("国办发明电〔2012〕33号");
            });
    assertThat(line(receipt, "2013-04-08").source())
        .map(Source::toString)
        .hasValue("《中华人民共和国行政许可法》第八十二条");
  }

  @Test
  void daysBeforeNewYearAreInTheNoticeOfTheNextYearAndTheLengtheningOf2020HasItsOwn() {
    assertThat(CHINA.sourceOf(day("2018-12-29")).place()).isEqualTo("国办发明电〔2018〕15号");
    assertThat(CHINA.sourceOf(day("2020-01-30")).place()).isEqualTo("国办发明电〔2019〕16号");
    assertThat(CHINA.sourceOf(day("2020-01-31")).place()).isEqualTo("国办发明电〔2020〕1号");
    assertThat(CHINA.sourceOf(day("2020-01-31")).document().zh()).contains("延长2020年春节假期");
    assertThat(CHINA.sourceOf(day("2015-09-03")).document().zh()).startsWith("国务院关于中国人民抗日战争");
    assertThat(CHINA.sourceOf(day("2004-01-01")).place()).isEmpty();
  }

  @Test
  void extensionSaysFromWhichDayItRunsByHowMuchAndOnWhichGround() {
    LegalClock clock =
        LegalClock.from(day("2018-05-14"), Limit.workingDays(2))
            .then(new ClockEvent.Extended(day("2018-05-16"), MORE_TIME, 3));
    ClockReceipt receipt = clock.explained(CHINA, day("2018-05-14"));

    assertThat(receipt.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.code()).isEqualTo(ClockNote.Code.EXTENDED);
              assertThat(note.text().zh())
                  .isEqualTo("2018-05-16决定延长3个工作日（延期，《中华人民共和国行政许可法》第四十二条），延长的期限自2018-05-17起");
            });
    assertThat(line(receipt, "2018-05-16").reason().zh()).isEqualTo("工作日，计入第2日");
    assertThat(line(receipt, "2018-05-17").reason().zh())
        .isEqualTo("工作日，计入第3日；属延长的期限（延期，《中华人民共和国行政许可法》第四十二条，延长3个工作日）");
  }

  @Test
  void extensionThatCameAfterTheEndIsCalledLate() {
    LegalClock clock =
        LegalClock.from(day("2018-05-14"), Limit.workingDays(2))
            .then(new ClockEvent.Extended(day("2018-05-17"), MORE_TIME, 3));

    assertThat(codes(clock.explained(CHINA, day("2018-05-14"))))
        .containsExactly(ClockNote.Code.EXTENDED, ClockNote.Code.EXTENDED_LATE);
  }

  @Test
  void writtenNoticeOfASuspensionIsOnTheReceiptAndSoIsItsAbsence() {
    LegalClock twenty = LegalClock.from(day("2018-05-14"), Limit.workingDays(20));
    LegalClock told =
        twenty
            .then(
                new ClockEvent.Suspended(
                    day("2018-05-21"), HEARING, Optional.of(day("2018-05-24"))))
            .then(new ClockEvent.Resumed(day("2018-05-28"), HEARING));
    ClockReceipt receipt = told.explained(CHINA, day("2018-05-14"));

    assertThat(codes(receipt))
        .containsExactly(ClockNote.Code.SUSPENDED, ClockNote.Code.TOLD, ClockNote.Code.RESUMED);
    assertThat(receipt.notes().get(1).text().zh()).contains("于2018-05-24才书面告知");
    assertThat(line(receipt, "2018-05-22").code()).isEqualTo(DayReason.UNTOLD_PROCEDURE);
    assertThat(line(receipt, "2018-05-22").reason().zh()).contains("于2018-05-24才书面告知，此前照常计入");
    assertThat(line(receipt, "2018-05-25").code()).isEqualTo(DayReason.SUSPENDED);
    ClockReceipt untold =
        twenty
            .then(new ClockEvent.Suspended(day("2018-05-21"), HEARING, Optional.empty()))
            .explained(CHINA, day("2018-05-14"));
    assertThat(codes(untold)).contains(ClockNote.Code.UNTOLD);
    assertThat(line(untold, "2018-05-22").source()).map(Source::place).hasValue("第四十五条");
  }

  @Test
  void clockThatStandsStillSaysSo() {
    ClockReceipt receipt =
        LegalClock.from(day("2018-05-14"), Limit.workingDays(20))
            .then(
                new ClockEvent.Suspended(
                    day("2018-05-21"), HEARING, Optional.of(day("2018-05-21"))))
            .explained(CHINA, day("2018-05-25"));

    assertThat(receipt.due()).isEmpty();
    assertThat(receipt.through()).isEqualTo("2018-05-25");
    assertThat(codes(receipt)).endsWith(ClockNote.Code.STANDS_STILL);
  }

  @Test
  void provisionalReceiptSaysWhyAndWhichDays() {
    ClockReceipt receipt =
        LegalClock.from(day("2026-12-30"), Limit.workingDays(3))
            .explained(CHINA, day("2026-12-30"));

    assertThat(receipt.provisional()).isTrue();
    assertThat(receipt.provisionalBecause().orElseThrow().zh()).contains("至2026-12-31", "暂定");
    assertThat(codes(receipt)).containsExactly(ClockNote.Code.PROVISIONAL);
    assertThat(line(receipt, "2026-12-31").provisional()).isFalse();
    assertThat(line(receipt, "2027-01-01").provisional()).isTrue();
    assertThat(line(receipt, "2027-01-01").reason().zh()).contains("2027年节假日安排尚不掌握");
  }

  @Test
  void limitBeforeTheFirstNoticeSaysThatToo() {
    ClockReceipt receipt =
        LegalClock.from(day("2003-12-01"), Limit.workingDays(3))
            .explained(CHINA, day("2003-12-01"));

    assertThat(receipt.provisionalBecause().orElseThrow().zh()).contains("自2004-01-01起");
  }

  @Test
  void receiptWithAGapIsNone() {
    ClockReceipt whole =
        LegalClock.from(day("2018-05-14"), Limit.workingDays(3))
            .explained(CHINA, day("2018-05-14"));

    assertThatThrownBy(
            () ->
                new ClockReceipt(
                    whole.clock(),
                    whole.calendar(),
                    whole.due(),
                    whole.through(),
                    whole.provisionalBecause(),
                    List.of(whole.days().get(0), whole.days().get(2)),
                    whole.notes()))
        .hasMessageContaining("skips no day");
  }

  private static List<ClockNote.Code> codes(ClockReceipt receipt) {
    return receipt.notes().stream().map(ClockNote::code).toList();
  }

  private static DayLine line(ClockReceipt receipt, String date) {
    return receipt.days().stream()
        .filter(each -> each.date().equals(day(date)))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
