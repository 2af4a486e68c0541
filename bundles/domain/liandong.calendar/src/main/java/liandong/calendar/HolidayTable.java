package liandong.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import liandong.evidence.Sha256;
import liandong.evidence.Source;

/**
 * The days that the State Council's yearly notices name: days off and make-up working days.
 *
 * @param firstYear the first year whose notice is in the table
 * @param lastYear the last one; every year between is complete
 * @param edition the digest of the table's text, so that a receipt can name what it was reckoned by
 */
public record HolidayTable(
    int firstYear, int lastYear, Map<LocalDate, NamedDay> days, Sha256 edition) {

  /**
   * A day that a notice names.
   *
   * @param worked a make-up working day; otherwise a day off
   * @param occasion for which it is one: 春节 …
   * @param source the notice
   */
  public record NamedDay(boolean worked, String occasion, Source source) {}

  public HolidayTable {
    days = Map.copyOf(days);
    if (firstYear > lastYear) {
      throw new IllegalArgumentException("years " + firstYear + " to " + lastYear);
    }
  }

  /**
   * China 2004–2026, from the npm package chinese-days 1.5.7 (MIT), which follows the notices; 2013
   * and 2020 were checked against them.
   */
  public static HolidayTable china() {
    try (InputStream in = HolidayTable.class.getResourceAsStream("china-2004-2026.csv")) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads {@code date,kind,occasion} lines under a header; kind is {@code off} or {@code work}.
   *
   * @throws IllegalArgumentException with the line that is wrong
   */
  public static HolidayTable read(Reader text) throws IOException {
    TreeMap<LocalDate, NamedDay> days = new TreeMap<>();
    StringBuilder whole = new StringBuilder();
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      whole.append(line).append('\n');
      if (number == 1 || line.isBlank()) {
        continue;
      }
      String[] cells = line.split(",", -1);
      if (cells.length != 3 || !(cells[1].equals("off") || cells[1].equals("work"))) {
        throw fault(number, line);
      }
      try {
        LocalDate date = LocalDate.parse(cells[0]);
        String occasion = cells[2].strip();
        days.put(
            date, new NamedDay(cells[1].equals("work"), occasion, NoticeTitles.of(date, occasion)));
      } catch (DateTimeParseException e) {
        throw fault(number, line);
      }
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a table of holidays without a day");
    }
    return new HolidayTable(
        days.firstKey().getYear(), days.lastKey().getYear(), days, Sha256.of(whole.toString()));
  }

  private static IllegalArgumentException fault(int number, String line) {
    return new IllegalArgumentException(
        "line " + number + ": expected 'date,off|work,occasion', found '" + line + "'");
  }

  /**
   * This table after one more notice: a year that is not covered yet becomes covered as a whole, in
   * a covered year the days that the notice names change. It is another edition.
   *
   * @throws WrongNotice when the notice does not fit this table, with everything that is wrong
   */
  public HolidayTable amendedBy(HolidayNotice notice) {
    List<WrongNotice.Fault> faults = new NoticeFit(this, notice).faults();
    if (!faults.isEmpty()) {
      throw new WrongNotice(faults);
    }
    Map<LocalDate, NamedDay> amended = new HashMap<>(days);
    int last = lastYear;
    for (HolidayNotice.Day day : notice.days()) {
      last = Math.max(last, day.date().getYear());
      if (day.kind() == HolidayNotice.Kind.PLAIN) {
        amended.remove(day.date());
      } else {
        boolean worked = day.kind() == HolidayNotice.Kind.WORK;
        amended.put(day.date(), new NamedDay(worked, day.occasion(), notice.document()));
      }
    }
    Sha256 next = Sha256.of(edition + "\n" + notice.text());
    return new HolidayTable(firstYear, last, amended, next);
  }

  Optional<NamedDay> named(LocalDate date) {
    return Optional.ofNullable(days.get(date));
  }

  LocalDate firstDay() {
    return LocalDate.of(firstYear, 1, 1);
  }

  LocalDate lastDay() {
    return LocalDate.of(lastYear, 12, 31);
  }
}
