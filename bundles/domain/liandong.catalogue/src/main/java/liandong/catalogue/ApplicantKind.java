package liandong.catalogue;

/** Whom an item serves, as far as an application cares; the list has {@link ServedParty}. */
public enum ApplicantKind implements Coded {
  NATURAL("", "自然人", "natural person"),
  /** 法人 and other organisations. */
  LEGAL("", "法人", "legal person");

  private final Words words;

  ApplicantKind(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
