package liandong.supervision;

import liandong.evidence.Bilingual;

/** What a complaint is about. */
public enum ComplaintType {
  /** 吃拿卡要: there is to be none of it. */
  TAKING("吃拿卡要", "taking favours or obstructing"),
  ATTITUDE("服务态度", "attitude"),
  DELAY("推诿拖延", "passing the buck or delay"),
  FEE("违规收费", "illegal fee"),
  NOT_TOLD_AT_ONCE("未一次性告知", "not told at once"),
  OTHER("其他", "other");

  private final Bilingual text;

  ComplaintType(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
