package liandong.county.files;

import java.util.ArrayList;
import java.util.List;
import liandong.county.files.sheet.Grid;

/**
 * A table as staff see it: as their list looked when it was sent, or with all its columns under
 * their Chinese names.
 */
record Shown(KeptTable table, Look look) {
  Grid grid() {
    Heading heading = table.heading();
    List<List<String>> rows = new ArrayList<>(table.rows());
    rows.set(
        heading.row(), heading.names().stream().map(name -> named(table.shape(), name)).toList());
    return look.grid(rows, heading);
  }

  private static String named(TableShape shape, String header) {
    return shape.allColumns().stream()
        .filter(column -> column.id().equals(header))
        .map(Column::name)
        .findFirst()
        .orElse(header);
  }

  /** Whether a list says and looks the same; CSV has no looks beside its texts. */
  boolean isSameAs(SentList list) {
    Grid own = grid();
    return own.texts().equals(list.grid().texts())
        && (!list.excel()
            || (own.name().equals(list.name())
                && own.merged().equals(list.grid().merged())
                && own.rows().equals(list.grid().rows())));
  }
}
