package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** What is built at a service point. */
public enum WorksKind implements Coded {
  NEW("新建", "new building"),
  REFIT("改扩建", "refit and extension", "改建", "扩建", "整修"),
  NONE("不建", "nothing is built");

  private final Words words;

  WorksKind(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
