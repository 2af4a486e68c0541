package liandong.cases;

/**
 * A series of numbers that a county gives without gaps (统一编号), and how each of them is written.
 * Data and no code, because a number is written while all others of its series wait for theirs.
 *
 * @param key of the series in its county; another key begins at 1 again
 * @param before what stands before the serial
 * @param digits how many digits a serial has at least
 * @param after what stands after it
 */
public record NumberSeries(String key, String before, int digits, String after) {
  /** As many as an {@code int} has. */
  private static final int MOST_DIGITS = 10;

  private static final int LONGEST = 80;

  public NumberSeries {
    if (!key.matches("[0-9A-Za-z][0-9A-Za-z._-]{0,39}")) {
      throw new IllegalArgumentException("not the key of a series of numbers: '" + key + "'");
    }
    if (digits < 1 || digits > MOST_DIGITS) {
      throw new IllegalArgumentException("a serial has 1 to 10 digits, not " + digits);
    }
    if (before.length() + MOST_DIGITS + after.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a number of series " + key + " could be longer than " + LONGEST + " characters");
    }
  }

  /**
   * The number with that serial.
   *
   * @param serial counts from 1
   */
  public String numbered(int serial) {
    if (serial < 1) {
      throw new IllegalArgumentException("serial of " + key + ": " + serial);
    }
    return before + String.format("%0" + digits + "d", serial) + after;
  }
}
