package liandong.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * Whether the number of an identity document can be right. A no is a warning: there are real
 * numbers that fail, so a window may go on with a reason.
 */
public final class IdentityNumber {
  private static final int[] GB_11643 = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String GB_11643_CHECK = "10X98765432";
  private static final int[] GB_32100 = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] GB_11714 = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String GB_32100_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private IdentityNumber() {}

  /** What seems wrong with {@code number}; empty where nothing does, or nobody can say. */
  public static Optional<Bilingual> doubt(Applicant.IdKind kind, String number) {
    return switch (kind) {
      case ID_CARD -> idCard(number);
      case USCC -> creditCode(number);
      case OTHER -> Optional.empty();
    };
  }

  /**
   * GB 11643: 17 digits and a check character. The region of the first six is not asked for, since
   * the prefix of a county that is gone stays with its people for life.
   */
  private static Optional<Bilingual> idCard(String written) {
    String number = written.toUpperCase(Locale.ROOT);
    if (!number.matches("[0-9]{17}[0-9X]")) {
      return doubt("id-card.form");
    }
    try {
      LocalDate.of(
          Integer.parseInt(number, 6, 10, 10),
          Integer.parseInt(number, 10, 12, 10),
          Integer.parseInt(number, 12, 14, 10));
    } catch (DateTimeException noSuchDay) {
      return doubt("id-card.birth");
    }
    int sum = 0;
    for (int i = 0; i < GB_11643.length; i++) {
      sum += GB_11643[i] * (number.charAt(i) - '0');
    }
    return GB_11643_CHECK.charAt(sum % 11) == number.charAt(17)
        ? Optional.empty()
        : doubt("id-card.check");
  }

  /** GB 32100: 18 characters, of which 9 to 17 are an organisation code by GB 11714. */
  private static Optional<Bilingual> creditCode(String number) {
    if (!number.matches("[0-9A-HJ-NPQRTUWXY]{18}")) {
      return doubt("uscc.form");
    }
    int sum = 0;
    for (int i = 0; i < GB_32100.length; i++) {
      sum += GB_32100[i] * GB_32100_ALPHABET.indexOf(number.charAt(i));
    }
    // The outer remainder matters: without it a sum that divides by 31 would ask for a 32nd sign.
    if (GB_32100_ALPHABET.charAt((31 - sum % 31) % 31) != number.charAt(17)) {
      return doubt("uscc.check");
    }
    return organisationCode(number.substring(8, 17)) ? Optional.empty() : doubt("uscc.body");
  }

  private static boolean organisationCode(String code) {
    int sum = 0;
    for (int i = 0; i < GB_11714.length; i++) {
      sum += GB_11714[i] * Character.digit(code.charAt(i), 36);
    }
    int check = (11 - sum % 11) % 11;
    return code.charAt(8) == (check == 10 ? 'X' : (char) ('0' + check));
  }

  private static Optional<Bilingual> doubt(String key) {
    return Optional.of(Refusal.say("identity." + key));
  }
}
