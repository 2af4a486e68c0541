package liandong.catalogue;

import liandong.evidence.Bilingual;

/**
 * A law and article on which an item rests (设定依据).
 *
 * @param article as the law counts it, such as 第四十条; blank where only the law is sure
 * @param verified false while a person still has to check the article
 */
public record LegalBasis(Bilingual law, String article, boolean verified, String note) {
  public LegalBasis {
    if (law.isBlank()) {
      throw new IllegalArgumentException("a legal basis needs the name of the law");
    }
  }
}
