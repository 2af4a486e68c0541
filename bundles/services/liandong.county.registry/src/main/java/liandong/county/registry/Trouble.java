package liandong.county.registry;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** Why a version is not taken, in one sentence, and what to do about it. */
final class Trouble extends Exception {
  private static final long serialVersionUID = 1L;

  private static final Phrasebook BOOK = new Phrasebook(Trouble.class, "swaps");

  private final transient Bilingual sentence;
  private final transient Bilingual remedy;

  /** The sentence of that key and, under {@code .remedy}, what helps. */
  Trouble(String key, Object... facts) {
    super(BOOK.say(key, facts).en());
    this.sentence = BOOK.say(key, facts);
    this.remedy = BOOK.say(key + ".remedy", facts);
  }

  /** What somebody else found wrong. */
  Trouble(Bilingual sentence, Bilingual remedy) {
    super(sentence.en());
    this.sentence = sentence;
    this.remedy = remedy;
  }

  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }

  Bilingual sentence() {
    return sentence;
  }

  Bilingual remedy() {
    return remedy;
  }
}
