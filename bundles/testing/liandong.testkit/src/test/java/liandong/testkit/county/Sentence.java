package liandong.testkit.county;

import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** The sentence of the archetype's document. */
final class Sentence {
  static final Source SOURCE =
      new Source(
          new Bilingual(
              "示范县便民服务规范化建设办法（示例）",
              "Measures of Model County on services to standard (an example)"),
          "三",
          new Bilingual(
              "村级便民服务站自2026年3月1日起在平台上录入办件",
              "Village stations record cases on the platform from 1 March 2026."));

  private Sentence() {}
}
