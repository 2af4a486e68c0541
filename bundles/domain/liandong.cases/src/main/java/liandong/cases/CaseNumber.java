package liandong.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import liandong.catalogue.ItemType;
import liandong.places.DivisionCode;

/**
 * The number under which a case is known (办件编号): at most 50 characters as in the national exchange
 * tables. Unique and never reused; without gaps per office and day.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{4,50}");

  public CaseNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a case number: '" + value + "'");
    }
  }

  /**
   * The number where the county has no form of its own: day 8, division of the office 12, item type
   * 2, serial 5, check digit 1 (ISO 7064 MOD 11,10), 28 digits in all.
   *
   * @param serial counts from 1 per office and day
   */
  public static CaseNumber of(LocalDate day, DivisionCode office, ItemType type, int serial) {
    if (serial < 1 || serial > 99_999) {
      throw new IllegalArgumentException("serial of the day: " + serial);
    }
    String digits =
        day.format(DateTimeFormatter.BASIC_ISO_DATE)
            + office.value()
            + type.code()
            + String.format("%05d", serial);
    return new CaseNumber(digits + checkDigit(digits));
  }

  private static int checkDigit(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (product + digits.charAt(i) - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
