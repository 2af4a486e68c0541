package liandong.calendar;

import liandong.evidence.Phrasebook;

/** The calendar's sentences. */
final class Reasons {
  static final Phrasebook BOOK = new Phrasebook(Reasons.class, "reasons");

  private Reasons() {}
}
