package liandong.cases;

import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/**
 * A no that a person hears: why, on what ground, and what to do about it.
 *
 * @param source the article or document; empty where the reason is plain fact (an unknown number)
 */
public record Refusal(
    RefusalCode code, Bilingual sentence, Optional<Source> source, Bilingual remedy) {
  private static final Phrasebook BOOK = new Phrasebook(Refusal.class, "refusals");

  /** The refusal {@code code} with the facts of its sentence filled in. */
  public static Refusal of(RefusalCode code, Object... facts) {
    return new Refusal(
        code, BOOK.say(code.name(), facts), Optional.empty(), BOOK.say(code + ".remedy", facts));
  }

  /** The same refusal with the ground on which it stands. */
  public Refusal because(Source ground) {
    return new Refusal(code, sentence, Optional.of(ground), remedy);
  }

  static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
