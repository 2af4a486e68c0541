package liandong.supervision;

import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/**
 * A no that a person hears: why, on what ground, and what to do about it.
 *
 * @param source the document; empty where the reason is plain fact (an unknown number)
 */
public record SupervisionRefusal(
    SupervisionRefusalCode code, Bilingual sentence, Optional<Source> source, Bilingual remedy) {
  private static final Phrasebook BOOK = new Phrasebook(SupervisionRefusal.class, "refusals");

  /** The refusal {@code code} with the facts of its sentence filled in. */
  public static SupervisionRefusal of(SupervisionRefusalCode code, Object... facts) {
    return new SupervisionRefusal(
        code, BOOK.say(code.name(), facts), Optional.empty(), BOOK.say(code + ".remedy", facts));
  }

  /** The same refusal with the ground on which it stands. */
  public SupervisionRefusal because(Source ground) {
    return new SupervisionRefusal(code, sentence, Optional.of(ground), remedy);
  }
}
