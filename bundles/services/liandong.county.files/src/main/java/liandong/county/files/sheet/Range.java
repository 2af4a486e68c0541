package liandong.county.files.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells from one corner to the other, both with it; counted from 0. */
public record Range(int top, int left, int bottom, int right) {
  private static final Pattern WRITTEN =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?");

  /** As a spreadsheet writes it: {@code A1:F1}, or {@code K17}. */
  public static Range of(String written) {
    Matcher range = WRITTEN.matcher(written);
    if (!range.matches()) {
      throw new IllegalArgumentException("not a range of cells: '" + written + "'");
    }
    int top = Integer.parseInt(range.group(2)) - 1;
    int left = column(range.group(1));
    return range.group(3) == null
        ? new Range(top, left, top, left)
        : new Range(top, left, Integer.parseInt(range.group(4)) - 1, column(range.group(3)));
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
  }

  /** The letters of a column: A for 0, AA for 26. */
  public static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + letters(column % 26);
  }

  /** A cell as people name it, such as {@code K17}. */
  public static String cell(int row, int column) {
    return letters(column) + (row + 1);
  }

  public boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Whether it is one column wide: then its value stands for each of its rows. */
  boolean isUpright() {
    return left == right && bottom > top;
  }

  @Override
  public String toString() {
    return top == bottom && left == right
        ? cell(top, left)
        : cell(top, left) + ":" + cell(bottom, right);
  }
}
