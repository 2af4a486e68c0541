package liandong.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * Which document names a day of the built-in table. Each year has one notice, with its number where
 * we are certain of it; a few documents changed single days afterwards.
 */
final class NoticeTitles {
  private static final String NEW_YEAR = "元旦";
  private static final MonthDay DECEMBER = MonthDay.of(12, 1);
  private static final List<Title> TITLES = read();

  private NoticeTitles() {}

  /** {@code title} is the key of its words; the yearly notice where it is {@code yearly}. */
  private record Title(LocalDate first, LocalDate last, String number, String title) {
    boolean isYearly() {
      return title.equals("yearly");
    }

    boolean names(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  private static List<Title> read() {
    try (InputStream in = NoticeTitles.class.getResourceAsStream("notices-2004-2026.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(c -> new Title(LocalDate.parse(c[0]), LocalDate.parse(c[1]), c[2], c[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The document that names {@code day}; the days before New Year are in the next year's notice.
   */
  static Source of(LocalDate day, String occasion) {
    Optional<Title> single =
        TITLES.stream().filter(each -> !each.isYearly() && each.names(day)).findFirst();
    if (single.isPresent()) {
      return source(Reasons.BOOK.say("notice." + single.get().title()), single.get().number());
    }
    boolean nextYears = occasion.equals(NEW_YEAR) && !MonthDay.from(day).isBefore(DECEMBER);
    return ofYear(day.getYear() + (nextYears ? 1 : 0));
  }

  static Source ofYear(int year) {
    Map<Integer, String> numbers =
        TITLES.stream()
            .filter(Title::isYearly)
            .collect(Collectors.toMap(each -> each.first().getYear(), Title::number));
    return source(Reasons.BOOK.say("notice.yearly", year), numbers.getOrDefault(year, ""));
  }

  private static Source source(Bilingual document, String number) {
    return new Source(document, number, Bilingual.same(""));
  }
}
