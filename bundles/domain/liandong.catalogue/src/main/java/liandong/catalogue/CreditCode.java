package liandong.catalogue;

import java.util.Optional;

/**
 * The unified social credit code of a body, GB 32100: 18 characters, of which 9 to 17 are an
 * organisation code by GB 11714. A flaw is a reason to ask, not to refuse: there are codes in use
 * that fail.
 */
public final class CreditCode {
  private static final int[] GB_32100 = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] GB_11714 = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CreditCode() {}

  /** What can be wrong with such a code. */
  public enum Flaw {
    FORM,
    CHECK,
    ORGANISATION
  }

  public static Optional<Flaw> flawOf(String code) {
    if (!code.matches("[0-9A-HJ-NPQRTUWXY]{18}")) {
      return Optional.of(Flaw.FORM);
    }
    int sum = 0;
    for (int i = 0; i < GB_32100.length; i++) {
      sum += GB_32100[i] * ALPHABET.indexOf(code.charAt(i));
    }
    // The outer remainder matters: without it a sum that divides by 31 would ask for a 32nd sign.
    if (ALPHABET.charAt((31 - sum % 31) % 31) != code.charAt(17)) {
      return Optional.of(Flaw.CHECK);
    }
    return organisationCode(code.substring(8, 17))
        ? Optional.empty()
        : Optional.of(Flaw.ORGANISATION);
  }

  private static boolean organisationCode(String code) {
    int sum = 0;
    for (int i = 0; i < GB_11714.length; i++) {
      sum += GB_11714[i] * Character.digit(code.charAt(i), 36);
    }
    int check = (11 - sum % 11) % 11;
    return code.charAt(8) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
