package liandong.catalogue;

import java.util.regex.Pattern;

/** The id of a service item within its county, such as {@code land-003}. */
public record ItemId(String value) implements Comparable<ItemId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{1,63}");

  public ItemId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an item: '" + value + "'");
    }
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
