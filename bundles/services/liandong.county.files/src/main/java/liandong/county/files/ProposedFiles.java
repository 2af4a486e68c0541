package liandong.county.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.county.law.CountyFiles;
import liandong.county.law.ListChange;

/** A county's files with lists laid over its tables. */
final class ProposedFiles implements CountyFiles {
  private final CountyFiles county;
  private final Map<TableShape, LaidOver> tables = new LinkedHashMap<>();
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  private ProposedFiles(CountyFiles county) {
    this.county = county;
  }

  static ProposedFiles of(CountyFiles county, List<SentList> lists) {
    ProposedFiles files = new ProposedFiles(county);
    Map<TableShape, Look> looks = Look.in(county);
    Map<TableShape, Look> order = new LinkedHashMap<>();
    for (SentList list : lists) {
      Optional<KeptTable> kept = KeptTable.of(county, list.shape());
      files.tables.put(list.shape(), LaidOver.of(list, kept));
      Look look = looks.getOrDefault(list.shape(), Look.plain(list.shape()));
      boolean same = kept.filter(table -> new Shown(table, look).isSameAs(list)).isPresent();
      order.put(list.shape(), same ? look : look.now(list));
      if (!same) {
        files.put(list.shape().file(), files.tables.get(list.shape()).csv().text());
      }
    }
    List<Look> before = files.looks(looks);
    looks.forEach(order::putIfAbsent);
    List<Look> after = files.looks(order);
    boolean looked = !looks.isEmpty() || lists.stream().anyMatch(SentList::excel);
    if (looked && !after.equals(before)) {
      files.put(Look.FILE, Look.csv(after));
    }
    files.listNewTables();
    files.followItems();
    return files;
  }

  /** These, and behind them the plain ones of all other tables that are there. */
  private List<Look> looks(Map<TableShape, Look> kept) {
    Map<TableShape, Look> looks = new LinkedHashMap<>(kept);
    Stream.of(TableShape.values())
        .filter(shape -> FileText.isThere(county, shape.file()))
        .forEach(shape -> looks.putIfAbsent(shape, Look.plain(shape)));
    return List.copyOf(looks.values());
  }

  private void followItems() {
    Set<String> gone = new HashSet<>(ids(county));
    gone.removeAll(ids(this));
    Optional<KeptTable> items =
        Optional.ofNullable(tables.get(TableShape.ITEMS)).map(LaidOver::table);
    if (gone.isEmpty() && items.isEmpty()) {
      return;
    }
    BesideItems beside = new BesideItems(items, gone);
    for (TableShape shape : TableShape.values()) {
      if (!tables.containsKey(shape)) {
        KeptTable.of(county, shape)
            .flatMap(beside::remainingOf)
            .ifPresent(rows -> put(shape.file(), CsvText.of(rows).text()));
      }
    }
  }

  /** The items of the county's own list and those that it adopts. */
  private static Set<String> ids(CountyFiles files) {
    return Stream.of(TableShape.ITEMS, TableShape.ADOPTED)
        .flatMap(shape -> KeptTable.of(files, shape).stream())
        .flatMap(table -> table.body().stream().map(row -> table.text(row, "id")))
        .collect(Collectors.toSet());
  }

  private void put(String name, String text) {
    changed.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void listNewTables() {
    Faults faults = new Faults();
    String yaml = FileText.read(county, ProfileFile.NAME, faults).orElse("");
    String completed = yaml;
    for (TableShape shape : tables.keySet()) {
      if (!FileText.isThere(county, shape.file())) {
        completed = TableList.with(completed, shape.file());
      }
    }
    if (!completed.equals(yaml)) {
      put(ProfileFile.NAME, completed);
    }
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    return changed.containsKey(name)
        ? Optional.of(new ByteArrayInputStream(changed.get(name)))
        : county.open(name);
  }

  /** The files that are not as the county has them. */
  Map<String, byte[]> changed() {
    return changed;
  }

  /** Row by row, in the order of the tables. */
  List<ListChange> changes() {
    List<ListChange> changes = new ArrayList<>();
    for (TableShape shape : TableShape.values()) {
      if (changed.containsKey(shape.file())) {
        KeptTable after = KeptTable.of(this, shape).orElseThrow();
        KeptTable before =
            KeptTable.of(county, shape)
                .orElseGet(() -> KeptTable.of(shape, List.of(after.heading().names())));
        changes.addAll(RowChanges.between(before, after));
      }
    }
    return changes;
  }

  /** The lists as they lie over the tables, by table. */
  Optional<LaidOver> laidOver(String file) {
    return tables.values().stream()
        .filter(each -> each.sent().shape().file().equals(file))
        .findFirst();
  }
}
