package liandong.catalogue;

import java.util.List;
import liandong.evidence.Bilingual;

/** A value of a code table, such as those of the national implementation list. */
public interface Coded {
  Words words();

  /** The national code; blank where the list has none for it. */
  default String code() {
    return words().code();
  }

  default Bilingual text() {
    return words().text();
  }

  /**
   * How a value is written.
   *
   * @param code the national code, or blank
   * @param others other Chinese words for the same, as lists of this country have them
   */
  record Words(String code, Bilingual text, List<String> others) {
    public Words {
      others = List.copyOf(others);
    }

    Words(String code, String zh, String en, String... others) {
      this(code, new Bilingual(zh, en), List.of(others));
    }
  }
}
