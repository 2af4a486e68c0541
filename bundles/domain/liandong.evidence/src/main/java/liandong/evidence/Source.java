package liandong.evidence;

import java.util.Objects;

/**
 * The ground on which something was said or decided: a law or a document, where in it, and the
 * sentence itself.
 *
 * @param document title of the law or document
 * @param place article, clause or document number; empty where the document has none
 * @param quotation the sentence as the document has it; blank where only the article is known
 */
public record Source(Bilingual document, String place, Bilingual quotation) {
  public Source {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(quotation, "quotation");
    if (document.isBlank()) {
      throw new IllegalArgumentException("a source needs the title of its document");
    }
  }

  /** A source of which only the article is named. */
  public static Source of(String zh, String en, String place) {
    return new Source(new Bilingual(zh, en), place, Bilingual.same(""));
  }

  @Override
  public String toString() {
    return "《" + document.zh() + "》" + place;
  }
}
