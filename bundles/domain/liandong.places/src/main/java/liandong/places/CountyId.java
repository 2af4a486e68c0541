package liandong.places;

import java.util.regex.Pattern;

/** The short name of a county in this system, such as {@code cangxi}. It stands in every key. */
public record CountyId(String value) implements Comparable<CountyId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  public CountyId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a county: '" + value + "'");
    }
  }

  @Override
  public int compareTo(CountyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
