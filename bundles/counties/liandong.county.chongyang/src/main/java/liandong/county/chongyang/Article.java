package liandong.county.chongyang;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** The article of 14 December 2018. */
final class Article {
  private static final Phrasebook BOOK = new Phrasebook(Article.class, "article");

  private Article() {}

  /** The clause at {@code place} with the sentence that stands under {@code key}. */
  static Source clause(String place, String key) {
    return new Source(BOOK.say("title"), place, BOOK.say(key + ".quotation"));
  }

  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
