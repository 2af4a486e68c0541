package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** Whether a village-level centre is a rural one or one of a community. */
public enum Settlement implements Coded {
  RURAL("农村", "rural"),
  COMMUNITY("社区", "community", "城镇");

  private final Words words;

  Settlement(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
