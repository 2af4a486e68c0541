package liandong.catalogue;

import liandong.evidence.Bilingual;

/**
 * One of the nine fields that are made public for every item.
 *
 * <p>苍溪 2018, 三(三)：逐项公开办理主体、办理依据、办理条件、办理程序、办理时限、办理结果、收费依据、收费标准和监督渠道.
 */
public record PublicField(Kind kind, Bilingual text) {
  /** The nine, in the order of the document. */
  public enum Kind {
    BODY("办理主体", "Implementing body"),
    BASIS("办理依据", "Legal basis"),
    CONDITIONS("办理条件", "Conditions"),
    PROCEDURE("办理程序", "Procedure"),
    LIMIT("办理时限", "Time limit"),
    RESULT("办理结果", "Result"),
    FEE_BASIS("收费依据", "Basis of fees"),
    FEE_STANDARD("收费标准", "Fees"),
    SUPERVISION("监督渠道", "Where to complain");

    private final Bilingual label;

    Kind(String zh, String en) {
      this.label = new Bilingual(zh, en);
    }

    public Bilingual label() {
      return label;
    }
  }
}
