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

  /** One of the procedures whose time is excluded (行政许可法 art. 45). */
  public static Ground procedure(Bilingual what) {
    return new Ground(what, Laws.excludedProcedures());
  }

  /** More time that the head of the office gives (行政许可法 art. 42). */
  public static Ground extension(Bilingual what) {
    return new Ground(what, Laws.extension());
  }

  /** For a date that somebody tries out: no law was named. */
  public static Ground unnamed(Bilingual what) {
    return new Ground(
        what,
        Source.of(Reasons.BOOK.say("law.unnamed").zh(), Reasons.BOOK.say("law.unnamed").en(), ""));
  }
}
