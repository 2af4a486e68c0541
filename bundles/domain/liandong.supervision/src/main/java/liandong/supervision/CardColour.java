package liandong.supervision;

import liandong.evidence.Bilingual;

/** How serious a card is, the mildest first. Green is no card. */
public enum CardColour {
  REMIND("预警", "reminder"),
  YELLOW("黄牌", "yellow card"),
  RED("红牌", "red card");

  private final Bilingual text;

  CardColour(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
