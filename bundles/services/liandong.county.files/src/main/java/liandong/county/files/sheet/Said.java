package liandong.county.files.sheet;

import liandong.evidence.Phrasebook;

/** What is said of workbooks; the key of what is wrong with {@code .right} says what to do. */
final class Said {
  static final Phrasebook BOOK = new Phrasebook(Said.class, "faults");

  private Said() {}
}
