package liandong.county.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of a county's table. A file may head it by its id or by its Chinese name, which is what
 * staff write in their lists.
 *
 * @param name the Chinese name, that of the national implementation list where it has one (B.4)
 * @param required whether every such table has it
 */
record Column(String id, String name, Kind kind, boolean required) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NOT_THE_NAME =
      Pattern.compile("[\\s\\u3000\\u00A0*＊]|[（(][^（()）]*[）)]");

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

  /** Several columns with blanks between them. */
  static List<Column> all(String written) {
    return Stream.of(written.split(" ")).map(Column::of).toList();
  }

  /** The same where a row states only what is its own: each but the id may be left out. */
  static List<Column> adopting(String written) {
    return all(written).stream()
        .map(each -> new Column(each.id, each.name, each.kind, each.id.equals("id")))
        .toList();
  }

  /**
   * By its id or its name, whatever a list adds to it: a unit in brackets, a star, a line break.
   */
  boolean isNamed(String text) {
    return id.equals(text) || name.equals(bare(text));
  }

  /** A header as it fits into a sentence. */
  static String oneLine(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  /** A header without what is not its name. */
  static String bare(String text) {
    return NOT_THE_NAME.matcher(text).replaceAll("");
  }
}
