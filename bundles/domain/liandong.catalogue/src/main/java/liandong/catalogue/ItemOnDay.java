package liandong.catalogue;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** What there is of an item on one day. */
public sealed interface ItemOnDay {
  /** This version is in force. */
  record InForce(ServiceItem item) implements ItemOnDay {}

  /**
   * The item is known, and no version of it takes applications on that day.
   *
   * @param nearest the version that says why
   */
  record NotInForce(ServiceItem nearest, Why why) implements ItemOnDay {
    private static final Phrasebook BOOK = new Phrasebook(ItemOnDay.class, "catalogue");

    /** As a person reads it, with the days between which it stands. */
    public Bilingual reason() {
      return BOOK.say("not-in-force." + why, nearest.term().period());
    }
  }

  /** There is no such item. */
  record Unknown(ItemId id) implements ItemOnDay {}

  /** Why no version takes applications. */
  enum Why {
    DRAFT,
    NOT_YET,
    OVER,
    SUSPENDED,
    CANCELLED
  }
}
