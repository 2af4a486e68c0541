package liandong.places;

import java.util.regex.Pattern;

/** The id of a service point within its county. */
public record PlaceId(String value) implements Comparable<PlaceId> {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{1,40}");

  public PlaceId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a service point: '" + value + "'");
    }
  }

  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
