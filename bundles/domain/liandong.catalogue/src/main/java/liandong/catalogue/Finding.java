package liandong.catalogue;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * Something that stands against the publication of an item, said so that it can be mended.
 *
 * @param column the column of the item's tables in which it shows, by its id; blank for none
 */
public record Finding(String column, Bilingual wrong, Bilingual right) {
  private static final Phrasebook BOOK = new Phrasebook(Finding.class, "findings");

  /** In the words of {@code key} and of {@code key.right}. */
  static Finding of(String column, String key, Object... facts) {
    return new Finding(column, BOOK.say(key, facts), BOOK.say(key + ".right", facts));
  }
}
