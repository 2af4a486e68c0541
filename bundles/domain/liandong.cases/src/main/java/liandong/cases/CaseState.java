package liandong.cases;

import liandong.evidence.Bilingual;

/** Where a case stands. The words are those of a service hall. */
public enum CaseState {
  /** The village agent has taken the papers into the ledger; no office has them yet. */
  REGISTERED("代办登记", "registered by the agent", true),
  /** 收件: an office has the papers; the clock of the case does not run yet. */
  RECEIVED("收件", "received", true),
  /** 补正告知: the applicant was told, once, what is missing. */
  AWAITING_CORRECTION("待补正", "awaiting correction", true),
  /** 受理: the clock runs. */
  ACCEPTED("受理", "accepted", true),
  REVIEWED("已审查", "reviewed", true),
  VERIFIED("已审核", "verified", true),
  /** 中止: on a legal ground the clock stands still, or a special procedure goes on untold. */
  SUSPENDED("中止", "suspended", true),
  /** 转报: a body above has it; the local clock runs on. */
  FORWARDED("转报", "forwarded up", true),
  /** 准予; the result has still to be delivered. */
  GRANTED("准予", "granted", true),
  /** 制证/出证: the certificate is there; it has still to be delivered. */
  CERTIFIED("已制证", "certificate issued", true),
  /** 不予; the decision has still to be delivered. */
  DENIED("不予", "denied", true),
  DELIVERED("已送达", "delivered", false),
  ACCEPTANCE_REFUSED("不予受理", "acceptance refused", false),
  WITHDRAWN("撤回", "withdrawn", false),
  RETURNED("退件", "returned", false),
  /** 补正不来: the applicant did not bring what was missing. */
  CORRECTION_LAPSED("补正不来", "not supplemented", false),
  /** 作废: it has no effect. */
  VOIDED("作废", "void", false),
  /** 删除: entered by mistake. Its record stays. */
  DELETED("删除", "deleted", false),
  /** 转报办结: closed here, the body above decides. */
  FORWARDED_UP("转报办结", "closed by forwarding up", false),
  /** 归档: closed, and its file is put away. */
  ARCHIVED("归档", "archived", false);

  private final Bilingual text;
  private final boolean open;

  CaseState(String zh, String en, boolean open) {
    this.text = new Bilingual(zh, en);
    this.open = open;
  }

  public Bilingual text() {
    return text;
  }

  /** Whether somebody still has to do something. */
  public boolean isOpen() {
    return open;
  }
}
