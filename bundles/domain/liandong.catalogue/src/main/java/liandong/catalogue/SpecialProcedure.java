package liandong.catalogue;

/** Procedures whose time does not count, once told in writing (行政许可法 art. 45). */
public enum SpecialProcedure {
  HEARING,
  TENDER,
  AUCTION,
  INSPECTION,
  TESTING,
  QUARANTINE,
  APPRAISAL,
  EXPERT_REVIEW
}
