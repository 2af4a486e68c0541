package liandong.door.shell;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * A table on a terminal, where a Chinese character is two columns wide; or, for scripts, plain
 * lines with a tab between the cells and no header.
 */
final class Table {
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    this.header = List.of(header);
  }

  void row(Object... cells) {
    List<String> row = new ArrayList<>(cells.length);
    for (Object cell : cells) {
      row.add(String.valueOf(cell).replace('\t', ' ').replace('\n', ' '));
    }
    rows.add(row);
  }

  int size() {
    return rows.size();
  }

  void print(PrintStream out, boolean plain) {
    if (plain) {
      rows.forEach(row -> out.println(String.join("\t", row)));
      return;
    }
    int[] widths = new int[header.size()];
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, header);
    for (List<String> row : all) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    line(out, header, widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("─".repeat(width));
    }
    out.println(String.join("─┼─", rule));
    rows.forEach(row -> line(out, row, widths));
  }

  private static void line(PrintStream out, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(i == 0 ? "" : " │ ").append(cell);
      if (i < row.size() - 1) {
        line.append(" ".repeat(widths[i] - width(cell)));
      }
    }
    out.println(line);
  }

  static int width(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }
}
