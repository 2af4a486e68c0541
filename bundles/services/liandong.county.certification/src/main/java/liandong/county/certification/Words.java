package liandong.county.certification;

import liandong.county.certificate.Finding;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** What the certification says. */
final class Words {
  private static final Phrasebook BOOK = new Phrasebook(Words.class, "certification");

  private Words() {}

  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }

  /** A finding in the words of {@code key} and of {@code key.right}. */
  static Finding finding(String where, String key, Object... facts) {
    return new Finding(where, say(key, facts), say(key + ".right", facts));
  }
}
