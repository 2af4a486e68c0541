package liandong.cases;

import liandong.evidence.Bilingual;

/** What is asked for (申请类型). */
public enum ApplicationKind {
  NEW("新办", "new"),
  CHANGE("变更", "change"),
  /** 延续 of a licence before it expires (行政许可法 art. 50). */
  RENEWAL("延续", "renewal"),
  REPLACEMENT("补证", "replacement"),
  CANCELLATION("注销", "cancellation");

  private final Bilingual text;

  ApplicationKind(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
