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
  TELL_HEARING("告知听证权利", "tell of the right to a hearing"),
  ASK_HEARING("申请听证", "ask for a hearing"),
  CALL_HEARING("通知听证", "call the hearing"),
  HOLD_HEARING("举行听证", "hold the hearing"),
  OPINION("联办意见", "opinion of a department"),
  SURVEY("联合踏勘", "joint site survey"),
  MEET("联席（联审）会议", "meeting of the departments"),
  FORWARD("转报", "forward up"),
  FORWARD_BACK("转报返回", "back from above"),
  CLOSE_FORWARDED("转报办结", "close as forwarded up"),
  GRANT("准予", "grant"),
  DENY("不予", "deny"),
  SUSPEND("中止", "suspend"),
  RESUME("恢复", "resume"),
  EXTEND("延期", "extend"),
  CERTIFY("制证", "issue the certificate"),
  DELIVER("送达", "deliver"),
  ARCHIVE("归档", "archive"),
  WITHDRAW("撤回", "withdraw"),
  RETURN("退件", "return"),
  VOID("作废", "void"),
  DELETE("删除", "delete"),
  HAND_OVER("移交", "hand over"),
  TAKE_OVER("接收", "take over"),
  DECLINE("拒收", "decline the hand-over"),
  RECALL("收回移交", "recall the hand-over"),
  ASSIGN("转派", "assign"),
  APPOINT("预约", "make an appointment"),
  /** By whoever answers for the versions of a county's law, not at a window. */
  CHANGE_LAW("变更适用规则", "change the law"),
  /** By the system, when nobody told what is missing. */
  DEEM_ACCEPTED("视为受理", "deemed accepted"),
  /** By the system, when nothing was supplemented. */
  LAPSE("补正不来", "not supplemented"),
  /** By the system, where a document says that silence is consent. */
  DEEM_GRANTED("视为准予", "deemed granted"),
  /** By the system, likewise, for one department. */
  DEEM_PART("视为同意", "deemed agreed"),
  /** By the system, when a notice changes the working days. */
  RECKON("重算期限", "reckon anew");

  private final Bilingual text;

  CaseStep(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }

  /** Whether only the system takes it, because the law does it by itself. */
  public boolean isBySystem() {
    return switch (this) {
      case DEEM_ACCEPTED, LAPSE, DEEM_GRANTED, DEEM_PART, RECKON -> true;
      default -> false;
    };
  }

  /** Whether people at a window or a post take it, and so every door has it. */
  public boolean isAtWindows() {
    return !isBySystem() && this != CHANGE_LAW;
  }

  /** Whether it is only for joint cases. */
  public boolean isForJointCases() {
    return this == OPINION || this == SURVEY || this == MEET || this == DEEM_PART;
  }

  /** Whether it is the applicant's own, which no travelling of the papers takes away. */
  public boolean isTheApplicants() {
    return this == SUPPLEMENT || this == WITHDRAW || this == ASK_HEARING || this == APPOINT;
  }

  /** Whether it has to wait while the case is on offer. */
  public boolean waitsForTheAnswer() {
    return !answersAnOffer() && !isTheApplicants() && this != OPINION && this != ASSIGN;
  }

  /** Whether it ends a hand-over that waits for an answer. */
  public boolean answersAnOffer() {
    return this == TAKE_OVER || this == DECLINE || this == RECALL;
  }
}
