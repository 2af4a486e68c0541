package liandong.county.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.catalogue.Catalogue;
import liandong.catalogue.CatalogueDifference;
import liandong.catalogue.ItemDifference;
import liandong.county.law.Fault;

/**
 * Where lists change what is published. People rely on it, and open cases name its version, so that
 * another content is another version; each cell that says something else is a fault.
 */
final class PublishedCells {
  private final ProposedFiles proposed;
  private final List<Fault> faults = new ArrayList<>();

  private PublishedCells(ProposedFiles proposed) {
    this.proposed = proposed;
  }

  static List<Fault> faults(Catalogue now, Catalogue candidate, ProposedFiles proposed) {
    PublishedCells cells = new PublishedCells(proposed);
    for (ItemDifference broken : CatalogueDifference.brokenPromises(now, candidate)) {
      broken.fields().forEach(field -> cells.fault(broken, field));
    }
    return cells.faults;
  }

  private void fault(ItemDifference broken, ItemDifference.Field field) {
    int colon = field.column().indexOf(':');
    String file = colon < 0 ? fileOf(broken) : field.column().substring(0, colon) + ".csv";
    Optional<LaidOver> list = proposed.laidOver(file);
    int line =
        list.flatMap(each -> lineOf(each, broken, field.column().substring(colon + 1))).orElse(0);
    Flaw flaw =
        Flaw.of(
            "published",
            broken.item(),
            broken.version(),
            field.text().zh().strip(),
            broken.version() + 1);
    faults.add(new Fault(file, line, colon < 0 ? field.column() : "", flaw.wrong(), flaw.right()));
  }

  /** An item stands in the county's own list, or among those that it adopts. */
  private String fileOf(ItemDifference broken) {
    return Stream.of(TableShape.ADOPTED, TableShape.ITEMS)
        .map(TableShape::file)
        .filter(
            file -> proposed.laidOver(file).flatMap(list -> lineOf(list, broken, "")).isPresent())
        .findFirst()
        .orElse(TableShape.ITEMS.file());
  }

  /** The row of the item, or that of what stands for it in another table. */
  private static Optional<Integer> lineOf(LaidOver list, ItemDifference broken, String key) {
    KeptTable table = list.table();
    boolean items = table.shape() == TableShape.ITEMS || table.shape() == TableShape.ADOPTED;
    return list.csv().rowsByLine().entrySet().stream()
        .filter(each -> each.getValue() > table.heading().row())
        .filter(
            each -> {
              List<String> row = table.rows().get(each.getValue());
              return table.text(row, items ? "id" : "item").equals(broken.item().value())
                  && (items
                      ? isVersion(table, row, broken.version())
                      : names(table, row).contains(key));
            })
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** By what a difference names a row beside an item. */
  private static List<String> names(KeptTable table, List<String> row) {
    return List.of(
        table.text(row, "id"),
        table.text(row, "name_zh"),
        table.text(row, "question_zh"),
        table.text(row, "law_zh") + table.text(row, "article"));
  }

  private static boolean isVersion(KeptTable table, List<String> row, int version) {
    String written = table.text(row, "version");
    return written.isEmpty() ? version == 1 : written.equals(Integer.toString(version));
  }
}
