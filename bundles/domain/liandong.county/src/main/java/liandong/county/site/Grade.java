package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** The three kinds of a village's room (崇阳 2018, 第一步：示范型、标准型、经济型). */
public enum Grade implements Coded {
  MODEL("示范型", "model", "示范"),
  STANDARD("标准型", "standard", "标准"),
  ECONOMY("经济型", "economy", "经济");

  private final Words words;

  Grade(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
