package liandong.county.law;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * Something wrong in a county's files, said so that the one who wrote them can mend it.
 *
 * @param line counts from 1; 0 for the file as a whole
 * @param column the column's name where one cell is wrong; blank for the row or the file
 * @param wrong what is wrong
 * @param right what would be right
 */
public record Fault(String file, int line, String column, Bilingual wrong, Bilingual right) {
  /** A fault of a whole row or file. */
  public Fault(String file, int line, Bilingual wrong, Bilingual right) {
    this(file, line, "", wrong, right);
  }

  /** A fault of a whole row or file in the words of {@code key} and of {@code key.right}. */
  public static Fault of(Phrasebook book, String file, int line, String key, Object... facts) {
    return new Fault(file, line, book.say(key, facts), book.say(key + ".right", facts));
  }

  /** Where it is and what, in a line. */
  public Bilingual text() {
    String place = file + (line > 0 ? ":" + line : "");
    return new Bilingual(
        place + "：" + wrong.zh() + "——" + right.zh(),
        place + ": " + wrong.en() + " — " + right.en());
  }

  /** In English, for the logs and for those who build a county. */
  @Override
  public String toString() {
    return text().en();
  }
}
