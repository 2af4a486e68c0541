package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** Whether a village's point has a house of its own (苍溪 2018, 二(一)). */
public enum Siting implements Coded {
  STANDALONE("单独设立", "on its own", "单独"),
  MERGED("合并在党群公服中心", "merged into the centre of Party and public services", "合并设立", "合并");

  private final Words words;

  Siting(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
