package liandong.cases;

import liandong.evidence.Bilingual;

/** What is counted of cases, each in the month in which it happened. */
public enum Figure {
  REGISTERED("代办登记", "registered by an agent"),
  RECEIVED("收件", "received by an office"),
  /** Also what the law accepts in silence. */
  ACCEPTED("受理", "accepted"),
  ACCEPTANCE_REFUSED("不予受理", "acceptance refused"),
  RETURNED("退件", "returned"),
  /** Also what silence grants. */
  GRANTED("准予", "granted"),
  DENIED("不予", "denied"),
  IN_TIME("按期决定", "decided within the promised limit"),
  LATE("逾期决定", "decided after the promised limit"),
  /** From the acceptance to the decision, without the days on which the clock stood still. */
  WORKING_DAYS("所用工作日", "working days used"),
  /** Decided, or ended without a decision; once for each case, and never what was a mistake. */
  SERVED("服务件数", "served"),
  CLOSED_CERTIFICATE(FinishCode.CERTIFICATE),
  CLOSED_RETURNED(FinishCode.RETURNED),
  CLOSED_VOIDED(FinishCode.VOIDED),
  CLOSED_DELETED(FinishCode.DELETED),
  CLOSED_FORWARDED(FinishCode.FORWARDED),
  CLOSED_CORRECTION_LAPSED(FinishCode.CORRECTION_LAPSED),
  CLOSED_FINISHED(FinishCode.FINISHED);

  private final Bilingual text;

  Figure(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  Figure(FinishCode code) {
    this.text = code.text();
  }

  public Bilingual text() {
    return text;
  }

  /** What was closed with that code. */
  public static Figure closed(FinishCode code) {
    return valueOf("CLOSED_" + code.name());
  }
}
