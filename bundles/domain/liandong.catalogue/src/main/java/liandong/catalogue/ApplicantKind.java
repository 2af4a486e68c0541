package liandong.catalogue;

/** Whom an item serves. */
public enum ApplicantKind {
  /** 自然人. */
  NATURAL,
  /** 法人 and other organisations. */
  LEGAL
}
