package liandong.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import liandong.calendar.WrongNotice.Fault;

/**
 * Whether a notice fits a table: it leaves no year out and takes nothing back that is not there.
 */
final class NoticeFit {
  private static final int DECEMBER = 12;

  private final HolidayTable table;
  private final HolidayNotice notice;
  private final List<Fault> faults = new ArrayList<>();

  NoticeFit(HolidayTable table, HolidayNotice notice) {
    this.table = table;
    this.notice = notice;
  }

  List<Fault> faults() {
    notice.days().forEach(this::check);
    newYears();
    return faults;
  }

  private void check(HolidayNotice.Day day) {
    if (day.date().getYear() < table.firstYear()) {
      fault("too-early", day.date(), table.firstYear());
    }
    if (day.kind() == HolidayNotice.Kind.PLAIN && table.named(day.date()).isEmpty()) {
      fault("nothing-to-take-back", day.date());
    }
  }

  /**
   * A year is covered by its own notice; the days before New Year in the next one do not do that.
   */
  private void newYears() {
    TreeMap<Integer, List<HolidayNotice.Day>> fresh =
        notice.days().stream()
            .filter(day -> day.date().getYear() > table.lastYear())
            .collect(
                Collectors.groupingBy(
                    day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
    int expected = table.lastYear() + 1;
    for (var year : fresh.entrySet()) {
      if (year.getKey() != expected) {
        fault("gap", year.getKey(), table.lastYear(), expected);
        return;
      }
      if (year.getValue().stream().allMatch(day -> day.date().getMonthValue() == DECEMBER)) {
        fault("december-only", year.getKey());
      }
      expected++;
    }
  }

  private void fault(String key, Object... facts) {
    faults.add(Fault.of(0, key, facts));
  }
}
