package liandong.county.swap;

import liandong.evidence.Bilingual;

/** Why a county has another version, or one less. */
public enum SwapKind {
  /** The county was met for the first time. */
  FIRST("首次启用", "first"),
  APPLY("切换", "apply"),
  /** Back to the version before. */
  ROLL_BACK("回退", "roll back"),
  /** The active bundle was replaced in the framework, past the journal. */
  BY_HAND("手工更换", "by hand"),
  /** Its last open case closed. */
  RETIRE("退役", "retire"),
  /** Taken away by a named person. */
  REMOVE("卸载", "remove"),
  /** Installed again from the archive. */
  BRING_BACK("恢复", "bring back");

  private final Bilingual text;

  SwapKind(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }

  /** Whether new cases take the version of such a swap once it is switched or committed. */
  public boolean makesActive() {
    return this == FIRST || this == APPLY || this == ROLL_BACK || this == BY_HAND;
  }
}
