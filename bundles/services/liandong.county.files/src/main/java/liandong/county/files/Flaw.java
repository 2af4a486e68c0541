package liandong.county.files;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * What is wrong and what would be right, wherever it stands. The words are those of {@code
 * faults.properties}: one key for what is wrong, the same with {@code .right} for what to do.
 */
record Flaw(Bilingual wrong, Bilingual right) {
  private static final Phrasebook BOOK = new Phrasebook(Flaw.class, "faults");

  static Flaw of(String key, Object... facts) {
    return new Flaw(BOOK.say(key, facts), BOOK.say(key + ".right", facts));
  }

  /** A part of a sentence, or a remark, to which nothing has to be right. */
  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
