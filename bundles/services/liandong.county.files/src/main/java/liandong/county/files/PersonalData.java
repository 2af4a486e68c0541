package liandong.county.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of persons have no place in a county's files: an identity card (GB 11643: region, day of
 * birth, serial, check character) or a mobile phone. A fault never repeats the number, since faults
 * are logged.
 */
final class PersonalData {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:"
              + "(?<card>[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])"
              + "(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx])"
              + "|(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"
              + ")(?![0-9A-Za-z])");

  private static final int SHORTEST = 11;

  private PersonalData() {}

  /** Notes a fault at each line of {@code text} in which such a number stands. */
  static void find(String file, String text, Faults faults) {
    int line = 1;
    for (String each : text.split("\n", -1)) {
      for (Flaw flaw : in(each)) {
        faults.add(file, line, flaw);
      }
      line++;
    }
  }

  /** Whether a text has digits enough at all. */
  static boolean mayBeIn(String text) {
    int digits = 0;
    for (int at = 0; at < text.length() && digits < SHORTEST; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    return digits == SHORTEST;
  }

  /** What is wrong with a text, for each such number in it. */
  static List<Flaw> in(String text) {
    List<Flaw> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (mayBegin(text, at, c) && number.region(at, text.length()).lookingAt()) {
        found.add(
            number.group("card") != null ? Flaw.of("identity-card") : Flaw.of("mobile-phone"));
        at = number.end() - 1;
      }
    }
    return found;
  }

  /** Whether a number can begin here: most digits stand inside of codes and years. */
  private static boolean mayBegin(String text, int at, char c) {
    if (c != '+' && (c < '1' || c > '9')) {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return !(before >= '0' && before <= '9'
        || before >= 'a' && before <= 'z'
        || before >= 'A' && before <= 'Z');
  }
}
