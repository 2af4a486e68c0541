package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** Where a town's centre lies (苍溪 2018, 二(一)). */
public enum Location implements Coded {
  SEAT("乡镇机关驻地", "at the seat of the township", "机关驻地", "驻地"),
  MARKET_STREET("场镇临近街道醒目位置", "prominent, in a street near the market", "场镇街道", "醒目位置"),
  ELSEWHERE("其他位置", "elsewhere", "其他");

  private final Words words;

  Location(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
