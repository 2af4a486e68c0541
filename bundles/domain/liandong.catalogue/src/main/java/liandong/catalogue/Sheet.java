package liandong.catalogue;

/**
 * A form or sample that people can look at: a file of the county, an address, or the text itself.
 */
public record Sheet(Kind kind, String value) {
  /** The folder under {@code COUNTY-INF} in which a county's forms and samples lie. */
  public static final String FOLDER = "forms/";

  /** What stands in the cell. */
  public enum Kind {
    /** The name of a file under {@code COUNTY-INF}, beginning with {@link #FOLDER}. */
    FILE,
    ADDRESS,
    TEXT
  }

  public Sheet {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a form or sample that says nothing");
    }
    if (kind == Kind.FILE && (!value.startsWith(FOLDER) || value.contains(".."))) {
      throw new IllegalArgumentException("not a file in " + FOLDER + ": '" + value + "'");
    }
  }

  /** What a cell means: an address, a file in {@link #FOLDER}, and otherwise the text itself. */
  public static Sheet of(String cell) {
    if (cell.matches("https?://.*")) {
      return new Sheet(Kind.ADDRESS, cell);
    }
    return new Sheet(cell.startsWith(FOLDER) ? Kind.FILE : Kind.TEXT, cell);
  }
}
