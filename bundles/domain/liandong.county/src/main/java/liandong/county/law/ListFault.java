package liandong.county.law;

import liandong.evidence.Bilingual;

/**
 * Something wrong in a list, where the one who keeps it finds it.
 *
 * @param cell such as {@code 事项!K17}, or {@code 事项!17} for a whole row; for CSV file and line
 * @param column how the list heads its column; blank where the fault is not of one cell
 * @param wrong what is wrong
 * @param right what would be right
 */
public record ListFault(String cell, String column, Bilingual wrong, Bilingual right) {
  /** Where it is and what, in a line. */
  public Bilingual text() {
    String place = cell + (column.isEmpty() ? "" : " " + column);
    return new Bilingual(
        place + "：" + wrong.zh() + "——" + right.zh(),
        place + ": " + wrong.en() + " — " + right.en());
  }

  @Override
  public String toString() {
    return text().en();
  }
}
