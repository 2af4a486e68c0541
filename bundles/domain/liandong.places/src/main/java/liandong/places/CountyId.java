package liandong.places;

/** The short name of a county in this system, such as {@code cangxi}. It stands in every key. */
public record CountyId(String value) implements Comparable<CountyId> {
  public CountyId {
    if (!value.matches("[a-z][a-z0-9-]{1,31}")) {
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
