package liandong.cases;

import java.util.Optional;
import liandong.catalogue.ApplicantKind;

/**
 * The person or organisation that applies. Personal data: it never goes into a log.
 *
 * @param idNumber of the document named by {@code idKind}
 */
public record Applicant(
    ApplicantKind kind, String name, IdKind idKind, String idNumber, Optional<String> phone) {

  /** Kinds of identity document. */
  public enum IdKind {
    /** 居民身份证, GB 11643. */
    ID_CARD,
    /** 统一社会信用代码, GB 32100. */
    USCC,
    OTHER
  }

  public Applicant {
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("an applicant's name has 1 to 100 characters");
    }
    if (idNumber.isBlank() || idNumber.length() > 40) {
      throw new IllegalArgumentException("an identity document's number has 1 to 40 characters");
    }
    if (phone.isPresent() && phone.get().length() > 30) {
      throw new IllegalArgumentException("a phone number has at most 30 characters");
    }
  }

  /** The name as a screen may show it: the first character, then stars. */
  public String maskedName() {
    return masked(name);
  }

  static String masked(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)) + (name.length() > 2 ? "**" : "*");
  }

  /** Says what stands in the log, so that nobody's data ends there by accident. */
  @Override
  public String toString() {
    return kind + " applicant";
  }
}
