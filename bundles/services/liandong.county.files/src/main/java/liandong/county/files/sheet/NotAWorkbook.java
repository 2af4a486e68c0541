package liandong.county.files.sheet;

import liandong.evidence.Bilingual;

/** A file that is no workbook which can be read; the two sentences are for whoever sent it. */
public final class NotAWorkbook extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual wrong;
  private final transient Bilingual right;

  /** In the words of {@code key} and of {@code key.right}. */
  NotAWorkbook(String key, Object... facts) {
    super(Said.BOOK.say(key, facts).en());
    this.wrong = Said.BOOK.say(key, facts);
    this.right = Said.BOOK.say(key + ".right", facts);
  }

  /** What is wrong with it. */
  public Bilingual wrong() {
    return wrong;
  }

  /** What would be right. */
  public Bilingual right() {
    return right;
  }
}
