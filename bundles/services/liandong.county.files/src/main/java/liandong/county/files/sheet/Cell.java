package liandong.county.files.sheet;

/**
 * What stands in one cell.
 *
 * @param text a number in plain digits, a day as 2018-05-14, 是 or 否, any text as it was written
 */
public record Cell(Kind kind, String text) {
  /** An empty cell. */
  public static final Cell BLANK = new Cell(Kind.TEXT, "");

  /** As what a spreadsheet holds it. */
  public enum Kind {
    TEXT,
    NUMBER,
    DAY,
    YES_NO
  }

  public static Cell text(String text) {
    return new Cell(Kind.TEXT, text);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
