package liandong.trust;

import java.util.List;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** What an {@link Inspection} came to. */
public sealed interface Verdict {
  /**
   * It may be taken in.
   *
   * @param jar the county's bundle
   * @param signedBy names of the keys; none for a release that nobody signed
   */
  record Passed(Release release, byte[] jar, List<String> signedBy) implements Verdict {
    public Passed {
      signedBy = List.copyOf(signedBy);
    }
  }

  /** It may not, and what helps. */
  record Refused(Bilingual sentence, Bilingual remedy) implements Verdict {
    private static final Phrasebook BOOK = new Phrasebook(Verdict.class, "trust");

    /** The sentence of that key and, under {@code .remedy}, what to do. */
    static Refused because(String key, Object... facts) {
      return new Refused(BOOK.say(key, facts), BOOK.say(key + ".remedy", facts));
    }

    static Bilingual words(String key, Object... facts) {
      return BOOK.say(key, facts);
    }
  }
}
