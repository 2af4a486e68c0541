package liandong.county.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.county.law.CountyFiles;

/**
 * Lays the rows by which a county adopts items of the standard list over that list: what a row
 * leaves blank the standard says. From there on they are rows of the county's items like any other,
 * except that each fault is told where it can be put right.
 */
final class Adoption {
  private final Map<TableShape, Table> tables;
  private final StandardFiles standard;

  /** The versions that the county adopts, by item. */
  private final Map<String, Set<String>> adopted = new LinkedHashMap<>();

  private Adoption(Map<TableShape, Table> tables, StandardFiles standard) {
    this.tables = tables;
    this.standard = standard;
  }

  static void lay(Map<TableShape, Table> tables, CountyFiles files, Faults faults) {
    Table rows = tables.get(TableShape.ADOPTED);
    if (!rows.rows().isEmpty()) {
      Adoption adoption = new Adoption(tables, StandardFiles.read(files, faults));
      adoption.items(rows);
      StandardFiles.BESIDE.forEach(adoption::beside);
    }
  }

  private void items(Table rows) {
    Map<List<String>, Row> standards =
        standard.items().rows().stream()
            .collect(
                Collectors.toMap(
                    row -> List.of(row.text("id"), version(row)),
                    row -> row,
                    (first, second) -> first,
                    LinkedHashMap::new));
    Ids.of(standard.items(), "id", Adoption::version, "id-and-version-twice");
    Set<String> names =
        standard.items().rows().stream().map(row -> row.text("id")).collect(Collectors.toSet());
    Table own = tables.get(TableShape.ITEMS);
    Set<String> ownIds = own.rows().stream().map(row -> row.text("id")).collect(Collectors.toSet());
    List<Row> laid = new ArrayList<>();
    for (Row row : rows.rows()) {
      Optional<String> id = row.filled("id");
      Optional<Row> under =
          id.map(each -> standards.get(List.of(each, version(row))))
              .filter(each -> !ownIds.contains(id.get()));
      under.ifPresent(each -> laid.add(laidOver(row, each)));
      id.filter(each -> under.isEmpty())
          .ifPresent(each -> cannotBeAdopted(row, each, ownIds, names));
    }
    own.join(laid, List.of(rows, standard.items()));
  }

  private Row laidOver(Row row, Row standard) {
    adopted.computeIfAbsent(row.text("id"), key -> new HashSet<>()).add(version(row));
    FixedCells.check(row, standard);
    return row.over(standard);
  }

  private void cannotBeAdopted(Row row, String id, Set<String> own, Set<String> names) {
    if (own.contains(id)) {
      row.fault("id", Flaw.of("own-and-adopted", id, TableShape.ITEMS.named()));
    } else if (names.contains(id)) {
      row.fault("version", Flaw.of("no-standard-version", id, version(row)));
    } else if (standard.items().showsAllOf("id")) {
      row.fault(
          "id",
          Flaw.of(
              "not-in-standard",
              id,
              standard.items().file(),
              Nearest.said(id, names).orElse(Flaw.say("or.own-item", TableShape.ITEMS.named()))));
    }
  }

  /** The standard's rows of what is adopted come first, then those of the county. */
  private void beside(TableShape shape) {
    Table own = tables.get(shape);
    List<Row> ofTheCounty = List.copyOf(own.rows());
    if (shape == TableShape.MATERIALS) {
      ofTheCounty.forEach(this::asksNoOtherPaper);
    }
    own.rows(List.of());
    standard
        .beside(shape)
        .ifPresent(
            table ->
                own.join(table.rows().stream().filter(this::isAdopted).toList(), List.of(table)));
    own.join(ofTheCounty, List.of());
  }

  private boolean isAdopted(Row row) {
    Set<String> versions = adopted.getOrDefault(row.text("item"), Set.of());
    return row.states("version") ? versions.contains(version(row)) : !versions.isEmpty();
  }

  /** 行政许可法 第三十一条：行政机关不得要求申请人提交与其申请的行政许可事项无关的技术资料和其他材料. */
  private void asksNoOtherPaper(Row row) {
    if (adopted.containsKey(row.text("item"))) {
      row.fault(
          "item", Flaw.of("papers-of-the-standard", row.text("item"), TableShape.ADOPTED.named()));
    }
  }

  /** A blank cell is the first version. */
  private static String version(Row row) {
    return row.countIfReadable("version", 1).map(String::valueOf).orElse(row.text("version"));
  }
}
