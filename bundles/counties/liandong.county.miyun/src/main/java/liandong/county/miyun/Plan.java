package liandong.county.miyun;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** The county's plan of 22 February 2013, 密政办字〔2013〕5号. */
final class Plan {
  private static final Phrasebook BOOK = new Phrasebook(Plan.class, "plan");

  private Plan() {}

  /** The clause at {@code place} with the sentence that stands under {@code key}. */
  static Source clause(String place, String key) {
    return new Source(BOOK.say("title"), place, BOOK.say(key + ".quotation"));
  }

  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
