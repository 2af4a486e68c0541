package liandong.places;

/**
 * The statistical code of a division: 2 + 2 + 2 digits down to the county, 3 for the town, 3 for
 * the village. What kind of place it is does not follow from the number (a few hundred exceptions
 * in the country), so nobody reads more out of it than {@link #region()}.
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
  public DivisionCode {
    if (value.length() != 12 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not a division code of 12 digits: '" + value + "'");
    }
  }

  /** The six digits of the county. */
  public String region() {
    return value.substring(0, 6);
  }

  @Override
  public int compareTo(DivisionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
