package ${package};

import liandong.cases.Objection;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** The document on which the rules stand (invented), and what they say in its name. */
final class Order {
  private static final Phrasebook BOOK = new Phrasebook(Order.class, "order");

  private Order() {}

  /** The clause at {@code place} with the sentence that stands under {@code key}. */
  static Source clause(String place, String key) {
    return new Source(BOOK.say("title"), place, BOOK.say(key + ".quotation"));
  }

  /** The objection of the rule {@code key}; the facts fill its sentence and its remedy. */
  static Objection objection(String key, Source source, Object... facts) {
    return new Objection(BOOK.say(key, facts), source, BOOK.say(key + ".remedy", facts));
  }
}
