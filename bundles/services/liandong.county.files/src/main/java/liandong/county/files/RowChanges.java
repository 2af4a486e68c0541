package liandong.county.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import liandong.county.law.ListChange;
import liandong.county.law.ListChange.CellChange;

/** The difference between two states of one table, row by row. */
final class RowChanges {
  private final KeptTable before;
  private final KeptTable after;
  private final List<String> key;

  private RowChanges(KeptTable before, KeptTable after) {
    this.before = before;
    this.after = after;
    this.key = before.key(after);
  }

  static List<ListChange> between(KeptTable before, KeptTable after) {
    return new RowChanges(before, after).changes();
  }

  private List<ListChange> changes() {
    Map<List<String>, List<String>> old = byKey(before);
    Map<List<String>, List<String>> young = byKey(after);
    List<ListChange> changes = new ArrayList<>();
    young.forEach(
        (id, row) -> {
          List<CellChange> cells = cells(old.getOrDefault(id, List.of()), row);
          if (!old.containsKey(id)) {
            changes.add(change(ListChange.Kind.ADDED, id, row, after, cells));
          } else if (!cells.isEmpty()) {
            changes.add(change(ListChange.Kind.CHANGED, id, row, after, cells));
          }
        });
    old.forEach(
        (id, row) -> {
          if (!young.containsKey(id)) {
            changes.add(change(ListChange.Kind.REMOVED, id, row, before, List.of()));
          }
        });
    return changes;
  }

  private Map<List<String>, List<String>> byKey(KeptTable table) {
    Map<List<String>, List<String>> rows = new LinkedHashMap<>();
    table.body().forEach(row -> rows.put(table.texts(row, key), row));
    return rows;
  }

  private List<CellChange> cells(List<String> old, List<String> young) {
    List<CellChange> cells = new ArrayList<>();
    for (Column column : before.shape().allColumns()) {
      String was = before.text(old, column.id());
      String is = after.text(young, column.id());
      if (!was.equals(is)) {
        cells.add(new CellChange(column.name(), was, is));
      }
    }
    return cells;
  }

  /** The row by its key, and by its name where it has one. */
  private ListChange change(
      ListChange.Kind kind,
      List<String> id,
      List<String> row,
      KeptTable table,
      List<CellChange> cells) {
    String name = table.text(row, "name_zh");
    String shown = id.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
    return new ListChange(
        table.shape().sheet(), kind, name.isEmpty() ? shown : shown + " " + name, cells);
  }
}
