package liandong.county.files;

/**
 * A column of a county's table. A file may head it by its id or by its Chinese name, which is what
 * staff write in their lists.
 *
 * @param name the Chinese name, that of the national implementation list where it has one (B.4)
 * @param required whether every such table has it
 */
record Column(String id, String name, Kind kind, boolean required) {
  /** What stands in its cells; a spreadsheet keeps the three apart, CSV does not. */
  enum Kind {
    TEXT,
    NUMBER,
    DATE
  }

  /**
   * A column as the shapes write it: {@code id=name}, with {@code ?} after the id where the column
   * may be left out, {@code #} where it holds numbers, {@code @} where it holds days.
   */
  static Column of(String written) {
    int at = written.indexOf('=');
    String left = written.substring(0, at);
    Kind kind = left.contains("#") ? Kind.NUMBER : left.contains("@") ? Kind.DATE : Kind.TEXT;
    return new Column(
        left.replaceAll("[?#@]", ""), written.substring(at + 1), kind, !left.contains("?"));
  }

  boolean isNamed(String text) {
    return id.equals(text) || name.equals(text);
  }
}
