package liandong.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who acts for the applicant with a power of attorney (代理人). Not the village agent, who only
 * carries papers. Personal data: it never goes into a log.
 *
 * @param authority the power of attorney, by its number or date
 * @param validUntil its last day, where it has one
 */
public record Proxy(
    String name,
    Applicant.IdKind idKind,
    String idNumber,
    String authority,
    Optional<LocalDate> validUntil) {
  public Proxy {
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("a proxy's name has 1 to 100 characters");
    }
    if (idNumber.isBlank() || idNumber.length() > 40) {
      throw new IllegalArgumentException("an identity document's number has 1 to 40 characters");
    }
    if (authority.isBlank() || authority.length() > 100) {
      throw new IllegalArgumentException(
          "a proxy acts by a power of attorney, named in 1 to 100 characters");
    }
  }

  /** The name as a screen may show it. */
  public String maskedName() {
    return Applicant.masked(name);
  }

  /** Says what stands in the log, so that nobody's data ends there by accident. */
  @Override
  public String toString() {
    return "proxy";
  }
}
