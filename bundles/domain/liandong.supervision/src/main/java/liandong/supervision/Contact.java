package liandong.supervision;

import java.util.Objects;

/** How somebody can be reached who wants an answer. Personal data; it never goes into a log. */
public record Contact(Words name, Words phone) {
  public Contact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(phone, "phone");
    if (name.value().length() > 100 || phone.value().length() > 30) {
      throw new IllegalArgumentException("a name has at most 100, a phone number 30 characters");
    }
  }

  /** The name as others may see it: its first character. */
  public String maskedName() {
    String whole = name.value();
    return whole.substring(0, whole.offsetByCodePoints(0, 1)) + (whole.length() > 2 ? "**" : "*");
  }
}
