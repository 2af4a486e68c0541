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
  /** What an applicant takes home (结果类型). */
  public enum ResultKind implements Coded {
    CERTIFICATE("1", "证照", "certificate"),
    APPROVAL("2", "批文", "written approval"),
    OTHER("3", "其他", "other"),
    NONE("4", "无", "none");

    private final Words words;

    ResultKind(String code, String zh, String en, String... others) {
      this.words = new Words(code, zh, en, others);
    }

    @Override
    public Words words() {
      return words;
    }
  }
}
