package liandong.county.jiyuan;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** The city's report of 31 March 2016. */
final class Report {
  private static final Phrasebook BOOK = new Phrasebook(Report.class, "report");

  private Report() {}

  /** The clause at {@code place} with the sentence that stands under {@code key}. */
  static Source clause(String place, String key) {
    return new Source(BOOK.say("title"), place, BOOK.say(key + ".quotation"));
  }

  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
