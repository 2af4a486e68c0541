package liandong.county.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.catalogue.JointPart;
import liandong.evidence.Bilingual;

/** The parts of joint items: which department does what, within which limit, under whose lead. */
final class PartTable {
  private final Versions versions;
  private final Map<String, Map<Integer, Limit>> wholes;
  private final Map<String, Map<Integer, List<Row>>> rows = new HashMap<>();
  private final Beside<JointPart> parts = new Beside<>();
  private final Set<String> slipped = new HashSet<>();
  private boolean whole;

  private PartTable(Versions versions, Map<String, Map<Integer, Limit>> wholes) {
    this.versions = versions;
    this.wholes = wholes;
  }

  /**
   * @param wholes what the versions of the items promise, as far as that can be read
   */
  static PartTable read(Table table, Versions versions, Map<String, Map<Integer, Limit>> wholes) {
    PartTable result = new PartTable(versions, wholes);
    Once ids = new Once("once.part");
    Once names = new Once("once.part-name");
    for (Row row : table.rows()) {
      result.part(row, ids, names);
    }
    table.raggedRows().forEach(row -> result.slipped.add(row.text("item")));
    result.rows.forEach(
        (item, byVersion) ->
            byVersion.values().stream()
                .distinct() // The same rows for several versions are told once.
                .forEach(ofItem -> result.areSeveralUnderOneLead(item, ofItem)));
    result.whole = table.isWhole();
    return result;
  }

  /** The parts of that version, in the order of the table; none for an item that is not joint. */
  List<JointPart> of(String item, int version) {
    // Half the parts of an item would look like a fault of the item.
    return whole ? parts.of(item, version) : List.of();
  }

  private void part(Row row, Once ids, Once names) {
    Optional<String> item = row.filled("item");
    Optional<String> id = row.filled("id");
    Optional<Bilingual> name = row.words("name");
    Optional<Bilingual> department = row.words("department");
    Optional<Integer> limit = row.made("limit", "days.part", Row::days);
    boolean lead = row.yes("lead");
    Optional<Integer> version = item.flatMap(each -> versions.namedBy(row, each));
    List<Integer> covered = item.map(each -> versions.coveredBy(each, version)).orElse(List.of());
    item.ifPresent(
        each -> {
          id.ifPresent(own -> ids.takeInEach(row, own, List.of(each), covered));
          name.ifPresent(words -> names.takeInEach(row, words.zh(), List.of(each), covered));
          limit.ifPresent(amount -> isWithinTheWhole(row, amount, each, covered));
          covered.forEach(
              number ->
                  rows.computeIfAbsent(each, key -> new TreeMap<>())
                      .computeIfAbsent(number, key -> new ArrayList<>())
                      .add(row));
        });
    // A unit that cannot be read is a fault of the item, and then nothing of this is used.
    LimitUnit unit =
        item.map(each -> wholes(each, covered))
            .flatMap(each -> each.stream().findFirst())
            .map(Limit::unit)
            .orElse(LimitUnit.WORKING_DAYS);
    row.whole(
            () ->
                new JointPart(
                    id.get(), name.get(), department.get(), new Limit(limit.get(), unit), lead))
        .ifPresent(part -> parts.add(item.get(), version, part));
  }

  private List<Limit> wholes(String item, List<Integer> covered) {
    Map<Integer, Limit> ofItem = wholes.getOrDefault(item, Map.of());
    return covered.stream().filter(ofItem::containsKey).map(ofItem::get).toList();
  }

  private void isWithinTheWhole(Row row, int amount, String item, List<Integer> covered) {
    wholes(item, covered).stream()
        .map(Limit::amount)
        .filter(whole -> amount > whole)
        .min(Comparator.naturalOrder())
        .ifPresent(whole -> row.fault("limit", Flaw.of("part-too-long", item, amount, whole)));
  }

  private void areSeveralUnderOneLead(String item, List<Row> ofItem) {
    List<Row> leads = ofItem.stream().filter(row -> row.isYes("lead")).toList();
    leads.stream()
        .skip(1)
        .forEach(row -> row.fault("lead", Flaw.of("two-leads", item, leads.get(0).line())));
    if (slipped.contains(item)) {
      return; // What is missing may stand in a row that could not be read.
    }
    boolean leadIsUnsure = ofItem.stream().anyMatch(row -> !row.isYesOrNo("lead"));
    if (leads.isEmpty() && !leadIsUnsure) {
      ofItem.get(0).fault("lead", Flaw.of("no-lead", item, ofItem.get(0).named("lead")));
    }
    if (ofItem.size() == 1) {
      ofItem.get(0).fault(Flaw.of("one-part", item));
    }
  }
}
