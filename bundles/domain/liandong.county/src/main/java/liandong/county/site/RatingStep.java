package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** The steps in which a village's centre is rated, against each of which it may appeal. */
public enum RatingStep implements Coded {
  TOWN("镇办考评", "scored by the town", "镇办实施考评"),
  RECHECK("市级复评", "checked again by the county", "市级审查复评", "复评"),
  YEARLY("年度评定", "given its stars for the year", "等级评定");

  private final Words words;

  RatingStep(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
