package liandong.county.files;

import java.util.regex.Pattern;

/**
 * Text in a CSV file that is opened in Excel. Excel takes what begins with {@code = + - @} for a
 * formula, so that a list could make the computer of whoever opens it do something; an apostrophe
 * in front makes it text, and is taken off again on the way back.
 */
final class SafeText {
  private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r].*");
  private static final Pattern MADE_SAFE = Pattern.compile("(?s)'+[=+\\-@\t\r].*");

  private SafeText() {}

  static String write(String text) {
    return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String read(String text) {
    return MADE_SAFE.matcher(text).matches() ? text.substring(1) : text;
  }
}
