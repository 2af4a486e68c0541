package liandong.county.certificate;

import liandong.evidence.Bilingual;

/**
 * Something that keeps a county from being certified, said so that an integrator can mend it.
 *
 * @param where the rule, or the file and its line: {@code items.csv:12}, {@code TenDays.java:31};
 *     blank for the bundle as a whole
 * @param wrong what is wrong
 * @param right what to do
 */
public record Finding(String where, Bilingual wrong, Bilingual right) {
  @Override
  public String toString() {
    return (where.isEmpty() ? "" : where + ": ") + wrong.en() + " — " + right.en();
  }
}
