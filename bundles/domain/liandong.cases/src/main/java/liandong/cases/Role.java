package liandong.cases;

import liandong.evidence.Bilingual;

/** In what role somebody takes a step. Powers with dates come with the catalogue of posts. */
public enum Role {
  /** 申请人, or a proxy with a power of attorney. */
  APPLICANT("申请人", "applicant"),
  /** 代办员 of a village point; takes papers and brings results, never decides. */
  AGENT("代办员", "village agent"),
  /** 窗口工作人员. */
  CLERK("窗口人员", "window clerk"),
  /** 窗口审查员. */
  EXAMINER("审查员", "examiner"),
  /** 窗口负责人 or chief representative, who signs. */
  HEAD("负责人", "head of the window"),
  /** 规则管理员, who puts versions of a county's law in force. */
  OPERATOR("规则管理员", "operator"),
  /** The system itself, on a timer. */
  SYSTEM("系统", "system");

  private final Bilingual text;

  Role(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
