package liandong.trust;

import java.time.LocalDate;
import java.util.function.Supplier;

/** What a county may not do, compiled: the same question, another answer tomorrow. */
final class AsksTheDay {
  private AsksTheDay() {}

  static boolean luckyAt(LocalDate day) {
    Supplier<LocalDate> today = LocalDate::now;
    return day.isAfter(today.get()) && Math.random() > 0.5;
  }
}
