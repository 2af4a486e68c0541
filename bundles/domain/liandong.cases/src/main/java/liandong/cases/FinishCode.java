package liandong.cases;

import liandong.evidence.Bilingual;

/** With what a case was closed, by the codes of the provinces' exchange (办结结果). */
public enum FinishCode {
  CERTIFICATE(0, "出证办结", "closed with a certificate"),
  RETURNED(1, "退回办结", "closed by return"),
  VOIDED(2, "作废办结", "closed as void, without effect"),
  DELETED(3, "删除办结", "closed as a technical mistake"),
  FORWARDED(4, "转报办结", "closed by forwarding up"),
  CORRECTION_LAPSED(5, "补正不来办结", "closed because nothing was supplemented"),
  FINISHED(6, "办结", "closed");

  private final int code;
  private final Bilingual text;

  FinishCode(int code, String zh, String en) {
    this.code = code;
    this.text = new Bilingual(zh, en);
  }

  /** 0 to 6, as the exchange has it. */
  public int code() {
    return code;
  }

  public Bilingual text() {
    return text;
  }

  /**
   * The code of a case that ends in {@code state}.
   *
   * @param certificate whether a certificate was issued in it
   */
  static FinishCode of(CaseState state, boolean certificate) {
    return switch (state) {
      case DELIVERED -> certificate ? CERTIFICATE : FINISHED;
      case RETURNED, ACCEPTANCE_REFUSED -> RETURNED;
      // A withdrawn application has no effect, and the exchange has no code of its own for it.
      case VOIDED, WITHDRAWN -> VOIDED;
      case DELETED -> DELETED;
      case FORWARDED_UP -> FORWARDED;
      case CORRECTION_LAPSED -> CORRECTION_LAPSED;
      default -> throw new IllegalArgumentException("a case does not end as " + state);
    };
  }
}
