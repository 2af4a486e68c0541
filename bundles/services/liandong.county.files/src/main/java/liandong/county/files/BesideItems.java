package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands beside the items in tables that were not sent: rows of items that the list no longer
 * has go with them, and so do laws and papers that its cells no longer name.
 */
final class BesideItems {
  private final Optional<KeptTable> items;
  private final Set<String> gone;

  /**
   * @param items as a list has them; empty where none was sent
   * @param gone the ids of those that the county no longer has
   */
  BesideItems(Optional<KeptTable> items, Set<String> gone) {
    this.items = items;
    this.gone = gone;
  }

  /** The rows of that table which stay; empty where all of them do. */
  Optional<List<List<String>>> remainingOf(KeptTable table) {
    if (!table.has("item")) {
      return Optional.empty();
    }
    Optional<CellList> list =
        Stream.of(CellList.values())
            .filter(each -> each.table() == table.shape())
            .filter(each -> items.filter(sent -> sent.has(each.column())).isPresent())
            .findFirst();
    Map<String, Set<String>> named =
        list.map(each -> named(each, items.orElseThrow())).orElse(Map.of());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> row = table.rows().get(i);
      if (i <= table.heading().row() || stays(table, row, named)) {
        rows.add(row);
      }
    }
    return rows.size() == table.rows().size() ? Optional.empty() : Optional.of(rows);
  }

  private boolean stays(KeptTable table, List<String> row, Map<String, Set<String>> named) {
    String item = table.text(row, "item");
    String name =
        CellList.nameOf(
            table.text(row, "law_zh"), table.text(row, "article"), table.text(row, "name_zh"));
    return !gone.contains(item) && (!named.containsKey(item) || named.get(item).contains(name));
  }

  /** What the cells name, by item; nothing for an item whose cell is blank. */
  private static Map<String, Set<String>> named(CellList list, KeptTable items) {
    Map<String, Set<String>> named = new HashMap<>();
    for (List<String> row : items.body()) {
      String cell = items.text(row, list.column());
      if (!cell.isEmpty()) {
        list.rows(cell)
            .forEach(
                each ->
                    named
                        .computeIfAbsent(items.text(row, "id"), key -> new HashSet<>())
                        .add(
                            CellList.nameOf(
                                each.getOrDefault("law_zh", ""),
                                each.getOrDefault("article", ""),
                                each.getOrDefault("name_zh", ""))));
        named.computeIfAbsent(items.text(row, "id"), key -> new HashSet<>());
      }
    }
    return named;
  }
}
