package liandong.county.law;

/**
 * Something wrong in a county's files, said so that the one who wrote them can mend it.
 *
 * @param line counts from 1; 0 for the file as a whole
 * @param column the column's name where one cell is wrong; blank for the row or the file
 * @param wrong what is wrong
 * @param right what would be right
 */
public record Fault(String file, int line, String column, String wrong, String right) {
  /** A fault of a whole row or file. */
  public Fault(String file, int line, String wrong, String right) {
    this(file, line, "", wrong, right);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + wrong + " — " + right;
  }
}
