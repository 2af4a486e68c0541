package liandong.cases;

import liandong.evidence.Bilingual;

/** What can be done to a case. */
public enum CaseStep {
  REGISTER("代办登记", "register"),
  SUBMIT("申请", "submit"),
  NOTIFY("一次性告知", "one-time notice"),
  SUPPLEMENT("补正", "supplement"),
  ACCEPT("受理", "accept"),
  REFUSE_ACCEPTANCE("不予受理", "refuse acceptance"),
  REVIEW("审查", "review"),
  VERIFY("审核", "verify"),
  GRANT("准予", "grant"),
  DENY("不予", "deny"),
  SUSPEND("中止", "suspend"),
  RESUME("恢复", "resume"),
  EXTEND("延期", "extend"),
  DELIVER("送达", "deliver"),
  WITHDRAW("撤回", "withdraw"),
  RETURN("退件", "return"),
  HAND_OVER("移交", "hand over"),
  TAKE_OVER("接收", "take over"),
  DECLINE("拒收", "decline the hand-over"),
  RECALL("收回移交", "recall the hand-over");

  private final Bilingual text;

  CaseStep(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }

  /** Whether it ends a hand-over that waits for an answer. */
  public boolean answersAnOffer() {
    return this == TAKE_OVER || this == DECLINE || this == RECALL;
  }
}
