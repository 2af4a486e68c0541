package liandong.catalogue;

/** How an item is handled. The county has its own words for the two (即办/承办, 即时/承诺 …). */
public enum HandlingType {
  /** Closed on the spot, on the same working day. */
  IMMEDIATE,
  /** Closed within the promised limit. */
  PROMISED
}
