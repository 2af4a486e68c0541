package liandong.store.jpa;

import java.util.Locale;
import liandong.cases.care.StoreCare.NotDone;
import liandong.evidence.Phrasebook;

/** Why a backup, an inspection or a restore cannot be done, on its way to who asked for it. */
final class CareRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Phrasebook WORDS = new Phrasebook(CareRefusal.class, "care");

  private final transient NotDone said;

  private CareRefusal(NotDone said, Throwable cause) {
    super(said.sentence().en(), cause);
    this.said = said;
  }

  /** What the phrasebook says under that key, and what to do about it. */
  static CareRefusal of(String key, Object... facts) {
    return because(null, key, facts);
  }

  static CareRefusal because(Throwable cause, String key, Object... facts) {
    return new CareRefusal(
        new NotDone(book().say(key, facts), book().say(key + ".remedy", facts)), cause);
  }

  static Phrasebook book() {
    return WORDS;
  }

  NotDone said() {
    return said;
  }

  /** One line of what a database or a tool said; never what stands in a row. */
  static String line(String said) {
    String first =
        said == null ? "" : said.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    return first.length() > 200 ? first.substring(0, 200).strip() + "…" : first.strip();
  }

  static boolean quotesARow(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("context:") || lower.contains("detail:") || lower.contains("line ");
  }
}
