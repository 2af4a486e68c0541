package liandong.door.shell;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** What the console says, in Chinese with English beside it. */
final class Words {
  private static final Phrasebook BOOK = new Phrasebook(Words.class, "shell");

  private Words() {}

  /** The sentence in both languages, one after the other. */
  static String say(String key, Object... facts) {
    return both(text(key, facts));
  }

  /** The sentence as a part of another one. */
  static Bilingual text(String key, Object... facts) {
    return BOOK.say(key, facts);
  }

  static String both(Bilingual text) {
    return text.toString();
  }
}
