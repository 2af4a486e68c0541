package liandong.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.WrongNotice.Fault;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** Reads a notice line by line and goes on after a fault, so that all are known at once. */
final class NoticeReader {
  private static final List<String> NEEDED = List.of("id", "document_zh", "document_en", "issued");
  private static final Set<String> KNOWN =
      Set.of("id", "document_zh", "document_en", "issued", "number", "remark");
  private static final String COLUMNS = "date,kind,occasion";

  private final Map<String, Header> headers = new HashMap<>();
  private final Map<LocalDate, Integer> lineOf = new HashMap<>();
  private final List<HolidayNotice.Day> days = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int dayLines;

  private record Header(int line, String value) {}

  NoticeReader(String text) {
    int number = 0;
    for (String line : text.replace("\uFEFF", "").lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        header(number, line.substring(1));
      } else if (!line.isBlank() && !line.strip().equals(COLUMNS)) {
        day(number, line);
      }
    }
  }

  HolidayNotice notice() {
    for (String key : NEEDED) {
      if (!headers.containsKey(key)) {
        fault(0, "header-missing", key);
      }
    }
    Optional<LocalDate> issued = value("issued").flatMap(this::issued);
    value("id").filter(id -> !HolidayNotice.isId(id)).ifPresent(id -> fault(line("id"), "id", id));
    if (dayLines == 0) {
      fault(0, "no-days");
    }
    if (days.size() > HolidayNotice.MOST_DAYS) {
      fault(0, "too-many", days.size());
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(Fault::line));
      throw new WrongNotice(faults);
    }
    Bilingual title = new Bilingual(value("document_zh").get(), value("document_en").get());
    Source document = new Source(title, value("number").orElse(""), Bilingual.same(""));
    days.sort(Comparator.comparing(HolidayNotice.Day::date));
    return new HolidayNotice(value("id").get(), document, issued.get(), days, value("remark"));
  }

  private void header(int number, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      fault(number, "header", line.strip());
      return;
    }
    String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = line.substring(colon + 1).strip();
    if (!KNOWN.contains(key)) {
      fault(number, "header-unknown", key);
    } else if (headers.containsKey(key)) {
      fault(number, "header-twice", key, headers.get(key).line());
    } else {
      headers.put(key, new Header(number, value));
      if (value.isEmpty() && NEEDED.contains(key)) {
        fault(number, "header-empty", key);
      }
    }
  }

  private Optional<LocalDate> issued(String text) {
    Optional<LocalDate> date = date(text);
    if (date.isEmpty()) {
      fault(line("issued"), "issued", text);
    }
    return date;
  }

  private void day(int number, String line) {
    dayLines++;
    String[] cells = line.split(",", -1);
    if (cells.length != 3) {
      fault(number, "cells", line, cells.length);
      return;
    }
    Optional<LocalDate> date = date(cells[0].strip());
    if (date.isEmpty()) {
      fault(number, "date", cells[0].strip());
    }
    Optional<HolidayNotice.Kind> kind = kind(cells[1].strip());
    if (kind.isEmpty()) {
      fault(number, "kind", cells[1].strip());
    }
    String occasion = cells[2].strip();
    if (occasion.isEmpty() && kind.filter(HolidayNotice.Kind.PLAIN::equals).isEmpty()) {
      fault(number, "occasion");
    }
    Optional<Integer> before = date.flatMap(day -> Optional.ofNullable(lineOf.put(day, number)));
    before.ifPresent(first -> fault(number, "twice", date.get(), first));
    if (date.isPresent() && kind.isPresent() && before.isEmpty()) {
      days.add(new HolidayNotice.Day(date.get(), kind.get(), occasion));
    }
  }

  private static Optional<HolidayNotice.Kind> kind(String text) {
    return switch (text) {
      case "off" -> Optional.of(HolidayNotice.Kind.OFF);
      case "work" -> Optional.of(HolidayNotice.Kind.WORK);
      case "plain" -> Optional.of(HolidayNotice.Kind.PLAIN);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(headers.get(key)).map(Header::value).filter(v -> !v.isEmpty());
  }

  private int line(String key) {
    return headers.get(key).line();
  }

  private void fault(int line, String key, Object... facts) {
    faults.add(Fault.of(line, key, facts));
  }
}
