package liandong.county.bulkhead;

import liandong.evidence.Phrasebook;

/** What is said of a county whose code does not keep its bounds. */
final class Words {
  static final Phrasebook BOOK = new Phrasebook(Words.class, "bulkhead");

  private Words() {}
}
