package liandong.places;

import liandong.evidence.Bilingual;

/**
 * What a department gives to its chief representative, each by itself.
 *
 * <p>什邡 2009, 二、行政审批标准化 5：向“首席代表”授予审批决定权、审核上报权、组织协调权和电子印章使用权.
 */
public enum Power {
  DECIDE("审批决定权", "to decide"),
  REPORT_UP("审核上报权", "to verify and report up"),
  COORDINATE("组织协调权", "to organise and coordinate"),
  USE_SEAL("电子印章使用权", "to use the electronic seal");

  private final Bilingual text;

  Power(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
