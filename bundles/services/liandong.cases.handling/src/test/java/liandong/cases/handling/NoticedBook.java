package liandong.cases.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.HolidayNotice;
import liandong.calendar.HolidayTable;
import liandong.calendar.KeptNotice;
import liandong.calendar.WorkingCalendar;
import liandong.evidence.Sha256;
import liandong.evidence.Source;

/** A calendar to which notices come in the middle of a test. */
final class NoticedBook implements CalendarBook {
  /** 国办发明电〔2020〕1号 of 2020-01-26: the holiday goes on until Sunday, 02-02. */
  static final HolidayNotice LENGTHENED =
      notice(
          "spring-2020",
          Source.of("国务院办公厅关于延长2020年春节假期的通知", "Notice on lengthening the holiday", "国办发明电〔2020〕1号"),
          "2020-01-26",
          "2020-01-31",
          "2020-02-01",
          "2020-02-02");

  private final List<KeptNotice> notices = new ArrayList<>();
  private volatile WorkingCalendar current;

  NoticedBook(HolidayTable first) {
    current = new WorkingCalendar(first);
  }

  /**
   * As it was planned in November 2019: off from 01-24 to 01-30, and Saturday 02-01 to be worked.
   */
  static NoticedBook beforeTheLengthening() {
    HolidayTable china = HolidayTable.china();
    Map<LocalDate, HolidayTable.NamedDay> days = new HashMap<>(china.days());
    HolidayTable.NamedDay spring = days.remove(LocalDate.parse("2020-01-31"));
    days.remove(LocalDate.parse("2020-02-02"));
    days.put(LocalDate.parse("2020-02-01"), new HolidayTable.NamedDay(true, "春节", spring.source()));
    return new NoticedBook(
        new HolidayTable(china.firstYear(), china.lastYear(), days, Sha256.of("November 2019")));
  }

  /** A notice by which these days are off. */
  static HolidayNotice notice(String id, Source document, String issued, String... off) {
    return new HolidayNotice(
        id,
        document,
        LocalDate.parse(issued),
        Arrays.stream(off)
            .map(day -> new HolidayNotice.Day(LocalDate.parse(day), HolidayNotice.Kind.OFF, "春节"))
            .toList(),
        Optional.empty());
  }

  @Override
  public WorkingCalendar current() {
    return current;
  }

  @Override
  public Optional<WorkingCalendar> edition(Sha256 edition) {
    return Optional.of(current).filter(each -> each.edition().equals(edition));
  }

  @Override
  public WorkingCalendar inForce(Instant moment) {
    return current;
  }

  @Override
  public synchronized List<KeptNotice> notices() {
    return List.copyOf(notices);
  }

  @Override
  public synchronized WorkingCalendar add(HolidayNotice notice, String by) {
    notices.add(new KeptNotice(notice, by, Instant.EPOCH));
    current = new WorkingCalendar(current.holidays().amendedBy(notice));
    return current;
  }
}
