package liandong.evidence;

/**
 * Reads what {@link CanonicalText} wrote back into records. It reads nothing else: a name that the
 * record does not have, or lacks, is a fault and not a default.
 */
public final class CanonicalReader {
  private CanonicalReader() {}

  /**
   * The value of {@code type} (a record, or a sealed interface of records) that {@code text} says.
   *
   * @throws IllegalArgumentException when the text is not such a value, with the place
   */
  public static <T> T read(String text, Class<T> type) {
    CanonicalCursor cursor = new CanonicalCursor(text);
    Object value = CanonicalForm.of(type).read(cursor);
    cursor.expectEnd();
    return type.cast(value);
  }
}
