package liandong.supervision;

import liandong.evidence.Bilingual;

/** What a file of supervision is about. */
public enum FileKind {
  /** 督办卡: a reminder, a yellow or a red card. */
  CARD("督办卡", "card"),
  /** 责任追究: who answers for a case that was closed too late. */
  ACCOUNTABILITY("责任追究", "accountability"),
  /** 退件: what was returned to one applicant for one item, and its key tracking (重点跟踪). */
  RETURNS("退件跟踪", "returned applications"),
  COMPLAINT("投诉", "complaint"),
  /** 好差评. */
  RATING("好差评", "rating"),
  /** 首问登记. */
  FIRST_CONTACT("首问登记", "first contact");

  private final Bilingual text;

  FileKind(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
