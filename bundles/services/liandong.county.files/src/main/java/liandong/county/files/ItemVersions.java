package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.Term;

/** The versions of each item as rows: their days must not overlap, and their names stay apart. */
final class ItemVersions {
  /** One row; what could not be read of it is empty. */
  record Version(
      Row row, Optional<Integer> number, Optional<Term> term, Optional<ServiceItem> item) {}

  private final Map<String, List<Version>> versions = new LinkedHashMap<>();
  private final Map<String, Row> names = new HashMap<>();

  void add(Version version) {
    Row row = version.row();
    versions.computeIfAbsent(row.text("id"), key -> new ArrayList<>()).add(version);
    row.ifFilled("name_zh").ifPresent(name -> belongsToOneItem(row, name));
  }

  private void belongsToOneItem(Row row, String name) {
    Row first = names.putIfAbsent(name, row);
    if (first != null && !first.text("id").equals(row.text("id"))) {
      row.fault(
          "name_zh",
          "the name '" + name + "' stands in line " + first.line() + " already",
          "give each item a name of its own");
    }
  }

  /** Of one item no two published versions share a day; days without any are worth a question. */
  void areApart() {
    for (List<Version> ofItem : versions.values()) {
      if (ofItem.size() > 1) {
        List<Version> published =
            ofItem.stream()
                .filter(each -> each.term().filter(Term::isPublished).isPresent())
                .sorted(Comparator.comparing(each -> first(each.term().get())))
                .toList();
        for (int i = 1; i < published.size(); i++) {
          follow(published.get(i - 1), published.get(i));
        }
      }
    }
  }

  private static LocalDate first(Term term) {
    return term.from().orElse(LocalDate.MIN);
  }

  private static void follow(Version before, Version after) {
    Term earlier = before.term().orElseThrow();
    Term later = after.term().orElseThrow();
    String line = " in line " + before.row().line();
    if (earlier.overlaps(later)) {
      after
          .row()
          .fault(
              "valid_from",
              "it begins on "
                  + later.from().map(LocalDate::toString).orElse("no day")
                  + ", while the version"
                  + line
                  + earlier.to().map(to -> " stands until " + to).orElse(" has no end"),
              later.from().isPresent()
                  ? "write "
                      + later.from().get().minusDays(1)
                      + " in 'valid_to' of line "
                      + before.row().line()
                      + ", or let this one begin later"
                  : "say in 'valid_from' on which day it begins");
      return;
    }
    LocalDate end = earlier.to().orElseThrow();
    LocalDate next = later.from().orElseThrow();
    if (end.plusDays(1).isBefore(next)) {
      after
          .row()
          .remark(
              "valid_from",
              "from " + end.plusDays(1) + " to " + next.minusDays(1) + " no version is in force",
              "let this one begin on " + end.plusDays(1) + ", unless nobody is to apply then");
    }
  }

  List<ServiceItem> all() {
    return versions.values().stream()
        .flatMap(List::stream)
        .flatMap(each -> each.item().stream())
        .toList();
  }
}
