package liandong.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of the national implementation list: 18 characters of the body's credit code, the digit of
 * the level, the basic code of 12 digits (region 2, type 2, department 2, item 3, sub-item 3) and,
 * for a handling item, 2 more. How the basic code falls into parts was read from samples.
 */
public record NationalCode(
    String uscc, String levelDigit, String basicCode, Optional<String> handlingItem) {
  private static final Pattern FORM =
      Pattern.compile("([0-9A-HJ-NPQRTUWXY]{18})([1-9])([0-9]{12})([0-9]{2})?");

  /**
   * @throws IllegalArgumentException when it has another form
   */
  public static NationalCode of(String code) {
    Matcher form = FORM.matcher(code);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "not a national item code of 31 or 33 characters: '" + code + "'");
    }
    return new NationalCode(
        form.group(1), form.group(2), form.group(3), Optional.ofNullable(form.group(4)));
  }

  /** The level that its digit names; empty for 6 and above, which lists use differently. */
  public Optional<ExerciseLevel> level() {
    return Arrays.stream(ExerciseLevel.values())
        .filter(each -> each.code().equals(levelDigit))
        .findFirst();
  }

  /** The two digits of the item's type inside the basic code. */
  public String typeCode() {
    return basicCode.substring(2, 4);
  }
}
