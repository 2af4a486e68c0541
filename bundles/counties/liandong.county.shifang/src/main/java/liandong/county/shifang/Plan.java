package liandong.county.shifang;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** The city's plan for building its service centre to standard. */
final class Plan {
  private static final Phrasebook BOOK = new Phrasebook(Plan.class, "plan");

  private Plan() {}

  /** The clause at {@code place} with the sentence that stands under {@code key}. */
  static Source clause(String place, String key) {
    return new Source(BOOK.say("title"), place, BOOK.say(key + ".quotation"));
  }

  /** A sentence of the rules on items. */
  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
