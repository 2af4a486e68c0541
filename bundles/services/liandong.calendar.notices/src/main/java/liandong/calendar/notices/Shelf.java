package liandong.calendar.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.HolidayTable;
import liandong.calendar.KeptNotice;
import liandong.calendar.OfficeHours;
import liandong.calendar.WorkingCalendar;
import liandong.calendar.WrongNotice;
import liandong.evidence.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every edition of the calendar that the notices made, one after the other.
 *
 * @param editions oldest first; the last one is in force
 */
record Shelf(List<KeptNotice> notices, Map<Sha256, WorkingCalendar> editions, HolidayTable newest) {
  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

  static Shelf of(HolidayTable table, OfficeHours hours) {
    WorkingCalendar first = new WorkingCalendar(table).withOfficeHours(hours);
    return new Shelf(List.of(), Map.of(first.edition(), first), table);
  }

  WorkingCalendar current() {
    return editions.get(newest.edition());
  }

  Optional<WorkingCalendar> edition(Sha256 edition) {
    return Optional.ofNullable(editions.get(edition));
  }

  /** By the notices that had come by then. */
  WorkingCalendar inForce(Instant moment) {
    List<KeptNotice> known = notices.stream().filter(each -> !each.at().isAfter(moment)).toList();
    if (known.size() == notices.size()) {
      return current();
    }
    WorkingCalendar first = editions.values().iterator().next();
    return of(first.holidays(), first.officeHours()).holding(known).current();
  }

  /** This shelf with all that is stored; the store only grows, so what is known is kept. */
  Shelf holding(List<KeptNotice> stored) {
    if (stored.size() == notices.size()) {
      return this;
    }
    Map<Sha256, WorkingCalendar> more = new LinkedHashMap<>(editions);
    List<KeptNotice> known = new ArrayList<>(notices);
    HolidayTable table = newest;
    for (KeptNotice each : stored.subList(Math.min(known.size(), stored.size()), stored.size())) {
      table = amended(table, each);
      known.add(each);
      WorkingCalendar next = new WorkingCalendar(table).withOfficeHours(current().officeHours());
      more.putIfAbsent(next.edition(), next);
    }
    return new Shelf(List.copyOf(known), more, table);
  }

  /** Two operators at once may leave a notice that no longer fits; it is passed over, and said. */
  private static HolidayTable amended(HolidayTable table, KeptNotice kept) {
    try {
      return table.amendedBy(kept.notice());
    } catch (WrongNotice no) {
      LOG.warn(
          "notice {} does not fit and changes nothing: {}", kept.notice().id(), no.getMessage());
      return table;
    }
  }
}
