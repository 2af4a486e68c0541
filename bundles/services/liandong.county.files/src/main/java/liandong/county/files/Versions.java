package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which versions of which items there are, for the rows of other tables that point to them. */
final class Versions {
  private final Ids ids;
  private final Map<String, List<Integer>> numbers = new HashMap<>();

  private Versions(Ids ids) {
    this.ids = ids;
  }

  static Versions of(Table items) {
    String twice = items.hasAnyOf(List.of("version")) ? "id-and-version-twice" : "id-twice";
    Versions versions = new Versions(Ids.of(items, "id", Versions::cell, twice));
    for (Row row : items.rows()) {
      Optional<String> id = row.ifFilled("id");
      Optional<Integer> number = row.countIfReadable("version", 1);
      if (id.isPresent() && number.isPresent()) {
        List<Integer> ofItem = versions.numbers.computeIfAbsent(id.get(), key -> new ArrayList<>());
        if (!ofItem.contains(number.get())) {
          ofItem.add(number.get());
        }
      }
    }
    return versions;
  }

  /** A blank cell is the first version. */
  private static String cell(Row row) {
    return row.countIfReadable("version", 1).map(String::valueOf).orElse(row.text("version"));
  }

  /** The version that {@code row} is for, if it names one; one that is not there is a fault. */
  Optional<Integer> namedBy(Row row, String item) {
    Optional<Integer> version =
        row.ifFilled("version").isPresent() ? row.number("version") : Optional.empty();
    ids.mustHave(row, "item", item);
    version
        .filter(each -> numbers.containsKey(item) && !numbers.get(item).contains(each))
        .ifPresent(
            each -> row.fault("version", Flaw.of("no-version", item, each, numbers.get(item))));
    return version;
  }

  /** The versions for which a row of {@code item} stands that names {@code version}. */
  List<Integer> coveredBy(String item, Optional<Integer> version) {
    return version.map(List::of).orElseGet(() -> numbers.getOrDefault(item, List.of(1)));
  }

  Ids ids() {
    return ids;
  }
}
