package liandong.county.files;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit as staff write it, with its unit in the same cell: {@code 20个工作日}, {@code 15日}.
 *
 * @param unit as the column of units would have it; blank where the cell names none
 */
record LimitText(String amount, String unit) {
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,4}) ?个? ?(工作日|自然日|日历日|日历天|天|日|小时|工作小时)?(内|以内)?");

  private static final List<String> AT_ONCE = List.of("即办", "即时办结", "当场办结", "当场", "即时");

  static Optional<LimitText> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (AT_ONCE.contains(plain)) {
      return Optional.of(new LimitText("0", ""));
    }
    Matcher limit = WRITTEN.matcher(plain);
    return limit.matches()
        ? Optional.of(new LimitText(limit.group(1), unit(limit.group(2))))
        : Optional.empty();
  }

  private static String unit(String word) {
    if (word == null) {
      return "";
    }
    return switch (word) {
      case "工作日" -> "working_days";
      case "小时", "工作小时" -> "hours";
      default -> "calendar_days";
    };
  }
}
