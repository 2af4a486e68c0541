package liandong.calendar;

import java.util.Objects;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * Why a clock was touched, and the law that allows it. There is no other way to touch one.
 *
 * @param what in the words of the office: 听证, 检验, 延期 …
 */
public record Ground(Bilingual what, Source source) {
  public Ground {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(source, "source");
    if (what.isBlank()) {
      throw new IllegalArgumentException("a clock is touched for a reason that has a name");
    }
  }
}
