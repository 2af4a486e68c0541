package liandong.county.site;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** The sentences that are the same in every county. */
final class SiteWords {
  private static final Phrasebook BOOK = new Phrasebook(SiteWords.class, "site");

  private SiteWords() {}

  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
