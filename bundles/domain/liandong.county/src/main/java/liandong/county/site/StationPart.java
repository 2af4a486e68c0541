package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** What a village's point is made of (苍溪 2018, 二(一)：要有场地、标识标牌、代办事项和有关制度). */
public enum StationPart implements Coded {
  PREMISES("场地", "premises"),
  SIGN("标识标牌", "sign", "标牌"),
  ITEM_LIST("代办事项", "list of items", "事项清单"),
  RULES("有关制度", "rules", "制度");

  private final Words words;

  StationPart(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
