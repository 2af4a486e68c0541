package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.catalogue.JointPart;
import liandong.evidence.Bilingual;

/** The parts of joint items: which department does what, within which limit, under whose lead. */
final class PartTable {
  private final Ids itemIds;
  private final Map<String, Limit> wholes;
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Map<String, List<JointPart>> parts = new HashMap<>();
  private final Set<String> slipped = new HashSet<>();

  private PartTable(Ids itemIds, Map<String, Limit> wholes) {
    this.itemIds = itemIds;
    this.wholes = wholes;
  }

  /**
   * @param wholes what the items promise, as far as that can be read
   */
  static PartTable read(Table table, Ids itemIds, Map<String, Limit> wholes) {
    PartTable result = new PartTable(itemIds, wholes);
    Once ids = new Once("the part", "give each part of an item an id of its own");
    Once names = new Once("the name", "give each part of an item a name of its own");
    for (Row row : table.rows()) {
      result.part(row, ids, names);
    }
    table.raggedRows().forEach(row -> result.slipped.add(row.text("item")));
    result.rows.forEach(result::areSeveralUnderOneLead);
    if (!table.isWhole()) {
      result.parts.clear(); // Half the parts of an item would look like a fault of the item.
    }
    return result;
  }

  /** The parts of that item, in the order of the table; none for an item that is not joint. */
  List<JointPart> of(String item) {
    return parts.getOrDefault(item, List.of());
  }

  private void part(Row row, Once ids, Once names) {
    Optional<String> item = row.filled("item");
    Optional<String> id = row.filled("id");
    Optional<Bilingual> name = row.words("name");
    Optional<Bilingual> department = row.words("department");
    Optional<Integer> limit = row.made("limit", "write the limit of this part", Row::days);
    boolean lead = row.yes("lead");
    item.ifPresent(
        each -> {
          itemIds.mustHave(row, "item", each);
          id.ifPresent(own -> ids.take(row, own, each));
          name.ifPresent(words -> names.take(row, words.zh(), each));
          limit.ifPresent(amount -> isWithinTheWhole(row, amount, each));
          rows.computeIfAbsent(each, key -> new ArrayList<>()).add(row);
        });
    // A unit that cannot be read is a fault of the item, and then nothing of this is used.
    LimitUnit unit = item.map(wholes::get).map(Limit::unit).orElse(LimitUnit.WORKING_DAYS);
    row.whole(
            () ->
                new JointPart(
                    id.get(), name.get(), department.get(), new Limit(limit.get(), unit), lead))
        .ifPresent(part -> parts.computeIfAbsent(item.get(), key -> new ArrayList<>()).add(part));
  }

  private void isWithinTheWhole(Row row, int amount, String item) {
    Limit whole = wholes.get(item);
    if (whole != null && amount > whole.amount()) {
      row.fault(
          "a part of '" + item + "' may take " + amount + ", the whole only " + whole.amount(),
          "give the part at most " + whole.amount());
    }
  }

  private void areSeveralUnderOneLead(String item, List<Row> ofItem) {
    List<Row> leads = ofItem.stream().filter(row -> row.text("lead").equals("yes")).toList();
    leads.stream()
        .skip(1)
        .forEach(
            row ->
                row.fault(
                    "'" + item + "' is led by the part in line " + leads.get(0).line() + " already",
                    "one department leads a joint item: write no"));
    if (slipped.contains(item)) {
      return; // What is missing may stand in a row that could not be read.
    }
    boolean leadIsUnsure =
        ofItem.stream().anyMatch(row -> !List.of("yes", "no").contains(row.text("lead")));
    if (leads.isEmpty() && !leadIsUnsure) {
      ofItem
          .get(0)
          .fault(
              "no part of '" + item + "' leads it",
              "write yes in 'lead' of the leading department");
    }
    if (ofItem.size() == 1) {
      ofItem
          .get(0)
          .fault(
              "'" + item + "' has this part only", "a joint item has two parts or more, or none");
    }
  }
}
