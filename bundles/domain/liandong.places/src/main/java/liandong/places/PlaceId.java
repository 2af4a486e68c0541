package liandong.places;

/** The id of a service point within its county. */
public record PlaceId(String value) implements Comparable<PlaceId> {
  public PlaceId {
    if (!value.matches("[0-9A-Za-z-]{1,40}")) {
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
