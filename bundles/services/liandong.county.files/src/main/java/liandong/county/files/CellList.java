package liandong.county.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list inside one cell, as staff keep it in the row of an item: its laws or its papers, one in a
 * line. Each becomes what would be a row of the table for it.
 */
enum CellList {
  LAWS(TableShape.LEGAL_BASES, "legal_bases") {
    @Override
    List<Map<String, String>> rows(String cell) {
      return lines(cell).flatMap(CellList::laws).toList();
    }
  },
  PAPERS(TableShape.MATERIALS, "materials") {
    @Override
    List<Map<String, String>> rows(String cell) {
      List<Map<String, String>> rows = new ArrayList<>();
      lines(cell)
          .filter(line -> !line.equals("无"))
          .forEach(line -> rows.add(paper("m" + (rows.size() + 1), line)));
      return rows;
    }
  };

  private static final Pattern NUMBERING = Pattern.compile("^[（(]?[0-9]{1,2}[)）.、．]\\s*");
  private static final Pattern LAW = Pattern.compile("《[^》]+》[^《]*");
  private static final Pattern NAMED =
      Pattern.compile("《([^》]+)》((?:[（(][^）)]*[）)])?)(.*)", Pattern.DOTALL);
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(.+?)[（(]([^（()）]+)[）)]$", Pattern.DOTALL);
  private static final Pattern COPIES = Pattern.compile("([0-9]{1,2})份");

  private final TableShape table;
  private final String column;

  CellList(TableShape table, String column) {
    this.table = table;
    this.column = column;
  }

  /** The table in which each of its lines would be a row. */
  TableShape table() {
    return table;
  }

  /** The column of the items that holds it. */
  String column() {
    return column;
  }

  /** What the lines of a cell say, by the columns of the table. */
  abstract List<Map<String, String>> rows(String cell);

  /** What tells one line of a cell from the others. */
  static String nameOf(String law, String article, String name) {
    return name.isEmpty() ? law + article : name;
  }

  private static Stream<String> lines(String cell) {
    return Stream.of(cell.split("[\n；;]"))
        .map(line -> NUMBERING.matcher(line.strip()).replaceFirst("").strip())
        .filter(line -> !line.isEmpty());
  }

  /** Several laws may stand in one line. */
  private static Stream<Map<String, String>> laws(String line) {
    if (!line.contains("《")) {
      return Stream.of(law(line, ""));
    }
    return LAW.matcher(line)
        .results()
        .map(each -> each.group().replaceFirst("[、，,。和及\\s]+$", ""))
        .map(NAMED::matcher)
        .filter(Matcher::matches)
        .map(each -> law(each.group(1) + each.group(2), each.group(3).strip()));
  }

  /** Nobody has compared it with the text of the law yet. */
  private static Map<String, String> law(String name, String article) {
    return Map.of("law_zh", name, "article", article, "status", "to verify");
  }

  /**
   * What the brackets behind its name say of a paper is taken from there, if all of it is known.
   */
  private static Map<String, String> paper(String id, String line) {
    Map<String, String> row =
        new HashMap<>(
            Map.of(
                "id", id,
                "form", "original",
                "copies", "1",
                "required", "yes",
                "source", "applicant"));
    Matcher brackets = IN_BRACKETS.matcher(line);
    Optional<Map<String, String>> said =
        brackets.matches() ? said(brackets.group(2)) : Optional.empty();
    said.ifPresent(row::putAll);
    row.put("name_zh", said.isPresent() ? brackets.group(1).strip() : line);
    return row;
  }

  private static Optional<Map<String, String>> said(String inBrackets) {
    Map<String, String> said = new HashMap<>();
    String plain = Normalizer.normalize(inBrackets, Normalizer.Form.NFKC);
    Matcher copies = COPIES.matcher(plain);
    if (copies.find()) {
      said.put("copies", copies.group(1));
      plain = copies.replaceFirst("");
    }
    for (String word : plain.split("[,、 ]+")) {
      switch (word) {
        case "" -> {}
        case "原件" -> said.put("form", "original");
        case "复印件" -> said.put("form", "copy");
        case "原件及复印件", "原件和复印件" -> said.put("form", "original_and_copy");
        case "电子", "电子版", "电子件" -> said.put("form", "electronic");
        case "必要" -> said.put("required", "yes");
        case "非必要", "可选" -> said.put("required", "no");
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(said);
  }
}
