package liandong.catalogue;

/** How an item is handled (办件类型). The county has its own words for the two (即办/承办, 即时/承诺 …). */
public enum HandlingType implements Coded {
  /** Closed on the spot, on the same working day. */
  IMMEDIATE("1", "即办件", "handled on the spot", "即办", "即时办理"),
  /** Closed within the promised limit. */
  PROMISED("2", "承诺件", "handled within the promised limit", "承诺", "承办", "承诺办理");

  private final Words words;

  HandlingType(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
