package liandong.supervision;

import liandong.evidence.Bilingual;

/** 好差评: the five grades. There is none for silence: who does not rate, did not rate. */
public enum Grade {
  VERY_DISSATISFIED(1, "非常不满意", "very dissatisfied"),
  DISSATISFIED(2, "不满意", "dissatisfied"),
  FAIR(3, "基本满意", "fairly satisfied"),
  SATISFIED(4, "满意", "satisfied"),
  VERY_SATISFIED(5, "非常满意", "very satisfied");

  private final int points;
  private final Bilingual text;

  Grade(int points, String zh, String en) {
    this.points = points;
    this.text = new Bilingual(zh, en);
  }

  public int points() {
    return points;
  }

  public Bilingual text() {
    return text;
  }

  /** 差评: the last two. */
  public boolean isBad() {
    return points <= 2;
  }
}
