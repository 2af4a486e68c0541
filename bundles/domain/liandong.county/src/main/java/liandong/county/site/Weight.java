package liandong.county.site;

import liandong.evidence.Bilingual;

/** How much a deviation matters, the heaviest first. */
public enum Weight {
  FAULT("不达标", "fault"),
  WARNING("提醒", "warning"),
  ADVICE("建议", "advice");

  private final Bilingual text;

  Weight(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
