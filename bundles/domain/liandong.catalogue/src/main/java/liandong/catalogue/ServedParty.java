package liandong.catalogue;

/** Whom an item serves, in the seven kinds of the implementation list (服务对象). */
public enum ServedParty implements Coded {
  PERSON("1", "自然人", "natural person"),
  ENTERPRISE("2", "企业法人", "enterprise with legal personality"),
  INSTITUTION("3", "事业法人", "public institution"),
  SOCIAL_ORGANISATION("4", "社会组织法人", "social organisation"),
  UNINCORPORATED("5", "非法人企业", "enterprise without legal personality"),
  AUTHORITY("6", "行政机关", "administrative authority"),
  OTHER_PARTY("7", "其他组织", "other organisation", "其他");

  private final Words words;

  ServedParty(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }

  /** What such an applicant is to an application. */
  public ApplicantKind kind() {
    return this == PERSON ? ApplicantKind.NATURAL : ApplicantKind.LEGAL;
  }
}
