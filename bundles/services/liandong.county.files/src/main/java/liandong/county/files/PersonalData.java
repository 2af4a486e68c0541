package liandong.county.files;

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

  private PersonalData() {}

  static void find(String file, String text, Faults faults) {
    Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
    int line = 1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
      } else if (mayBegin(text, at, c)) {
        if (number.region(at, text.length()).lookingAt()) {
          fault(file, line, number.group("card") != null, faults);
          at = number.end() - 1;
        }
      }
      at++;
    }
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

  private static void fault(String file, int line, boolean card, Faults faults) {
    faults.add(
        file,
        line,
        card
            ? "this looks like the number of an identity card"
            : "this looks like the number of a mobile phone",
        "take it out: the files of a county hold no personal data");
  }
}
