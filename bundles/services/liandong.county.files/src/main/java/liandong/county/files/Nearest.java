package liandong.county.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import liandong.evidence.Bilingual;

/** Finds what somebody probably meant to write. */
final class Nearest {
  private Nearest() {}

  /** The candidate that differs least from {@code word}; empty when none is at all like it. */
  static Optional<String> to(String word, Collection<String> candidates) {
    int tolerated = word.length() < 4 ? 1 : word.length() < 9 ? 2 : 3;
    return candidates.stream()
        .filter(each -> Math.abs(each.length() - word.length()) <= tolerated)
        .filter(each -> distance(word, each) <= tolerated)
        .min(Comparator.comparingInt(each -> distance(word, each)));
  }

  /** The same as a sentence for whoever has to correct it. */
  static Optional<Bilingual> said(String word, Collection<String> candidates) {
    return to(word, candidates).map(each -> Flaw.say("nearest", each));
  }

  /** How many letters have to be put in, taken out or changed (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[to.length()];
  }
}
