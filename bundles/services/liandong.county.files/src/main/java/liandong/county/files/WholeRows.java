package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a county adopts as staff see it: whole rows, with what the standard list says in them. */
final class WholeRows {
  private static final List<String> KEY = List.of("id", "version");

  private final KeptTable adopted;
  private final KeptTable standard;
  private final Map<List<String>, List<String>> standards = new HashMap<>();
  private final List<Column> more;

  private WholeRows(KeptTable adopted, KeptTable standard) {
    this.adopted = adopted;
    this.standard = standard;
    standard.body().forEach(row -> standards.putIfAbsent(standard.texts(row, KEY), row));
    this.more =
        adopted.shape().allColumns().stream()
            .filter(each -> standard.has(each.id()) && !adopted.has(each.id()))
            .toList();
  }

  static KeptTable of(KeptTable adopted, KeptTable standard) {
    return new WholeRows(adopted, standard).table();
  }

  private KeptTable table() {
    int head = adopted.heading().row();
    List<List<String>> rows = new ArrayList<>(adopted.rows());
    for (int i = head; i < rows.size(); i++) {
      rows.set(i, i == head ? headed(rows.get(i)) : whole(rows.get(i)));
    }
    return KeptTable.of(adopted.shape(), rows);
  }

  private List<String> headed(List<String> names) {
    List<String> all = new ArrayList<>(names);
    more.forEach(each -> all.add(each.id()));
    return all;
  }

  private List<String> whole(List<String> row) {
    List<String> under = standards.getOrDefault(adopted.texts(row, KEY), List.of());
    if (under.isEmpty() || row.size() != adopted.heading().names().size()) {
      return row;
    }
    List<String> whole = new ArrayList<>(row);
    adopted
        .heading()
        .columns()
        .forEach(
            (column, at) -> {
              if (whole.get(at).isBlank()) {
                whole.set(at, standard.text(under, column));
              }
            });
    more.forEach(each -> whole.add(standard.text(under, each.id())));
    return whole;
  }
}
