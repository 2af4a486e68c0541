package liandong.supervision;

import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** The sentences of supervision. */
final class Sentences {
  static final Phrasebook BOOK = new Phrasebook(Sentences.class, "sentences");

  private Sentences() {}

  /** A rule of the product itself, where no law and no county says it. */
  static Source source(String rule) {
    return new Source(BOOK.say("standard.document"), "", BOOK.say("standard." + rule));
  }
}
