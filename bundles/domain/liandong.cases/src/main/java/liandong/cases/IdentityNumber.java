package liandong.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import liandong.catalogue.CreditCode;
import liandong.evidence.Bilingual;

/**
 * Whether the number of an identity document can be right. A no is a warning: there are real
 * numbers that fail, so a window may go on with a reason.
 */
public final class IdentityNumber {
  private static final int[] GB_11643 = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String GB_11643_CHECK = "10X98765432";

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

  private static Optional<Bilingual> creditCode(String number) {
    return CreditCode.flawOf(number)
        .flatMap(
            flaw ->
                switch (flaw) {
                  case FORM -> doubt("uscc.form");
                  case CHECK -> doubt("uscc.check");
                  case ORGANISATION -> doubt("uscc.body");
                });
  }

  private static Optional<Bilingual> doubt(String key) {
    return Optional.of(Refusal.say("identity." + key));
  }
}
