package liandong.evidence;

import java.util.Objects;

/**
 * What a person reads, in Chinese first and in English beside it. A text without a translation (a
 * village's name, say) shows its Chinese form in both places.
 */
public record Bilingual(String zh, String en) {
  public Bilingual {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    if (en.isBlank()) {
      en = zh;
    }
  }

  /** The same words in both languages: a number, a code. */
  public static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  public boolean isBlank() {
    return zh.isBlank();
  }

  @Override
  public String toString() {
    return zh.equals(en) ? zh : zh + " / " + en;
  }
}
