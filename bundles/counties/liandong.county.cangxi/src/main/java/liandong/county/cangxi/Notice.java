package liandong.county.cangxi;

import java.util.Collection;
import java.util.stream.Collectors;
import liandong.cases.Objection;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** The county's notice of 14 May 2018, and what its rules say in its name. */
final class Notice {
  private static final Phrasebook BOOK = new Phrasebook(Notice.class, "notice");

  private Notice() {}

  /** The clause at {@code place} with the sentence that stands under {@code key}. */
  static Source clause(String place, String key) {
    return new Source(BOOK.say("title"), place, BOOK.say(key + ".quotation"));
  }

  /** A sentence of the rules on places. */
  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }

  /** What is missing, in a sentence. */
  static Bilingual list(Collection<? extends Coded> missing) {
    return new Bilingual(
        missing.stream().map(each -> each.text().zh()).collect(Collectors.joining("、")),
        missing.stream().map(each -> each.text().en()).collect(Collectors.joining(", ")));
  }

  /** The objection of the rule {@code key}; the facts fill its sentence and its remedy. */
  static Objection objection(String key, Source source, Object... facts) {
    Bilingual sentence = BOOK.say(key, facts);
    return new Objection(sentence, source, BOOK.say(key + ".remedy", facts));
  }
}
