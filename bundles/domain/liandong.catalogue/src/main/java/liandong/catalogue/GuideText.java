package liandong.catalogue;

import liandong.evidence.Bilingual;

/** What the public reads of an item beside its name, limits, materials and legal basis. */
public record GuideText(
    Bilingual conditions,
    Bilingual procedure,
    Bilingual result,
    ResultKind resultKind,
    Bilingual feeBasis,
    Bilingual feeStandard) {
  /** What an applicant takes home. */
  public enum ResultKind {
    CERTIFICATE,
    APPROVAL,
    OTHER,
    NONE
  }
}
