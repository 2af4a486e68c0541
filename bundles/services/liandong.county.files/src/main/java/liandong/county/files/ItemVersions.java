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
import liandong.evidence.Bilingual;

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
      if (first.file().equals(row.file())) {
        row.fault("name_zh", Flaw.of("item-name-twice", name, first.line()));
      } else {
        row.fault(Flaw.of("item-name-in-both", name, first.file(), first.line()));
      }
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

    if (earlier.overlaps(later)) {
      after.row().fault("valid_from", overlap(before.row(), earlier, after.row(), later));
      return;
    }
    LocalDate end = earlier.to().orElseThrow();
    LocalDate next = later.from().orElseThrow();
    if (end.plusDays(1).isBefore(next)) {
      after
          .row()
          .remark("valid_from", Flaw.of("no-version-between", end.plusDays(1), next.minusDays(1)));
    }
  }

  private static Flaw overlap(Row before, Term earlier, Row after, Term later) {
    Bilingual until =
        earlier
            .to()
            .map(to -> Flaw.say("version-until", to))
            .orElseGet(() -> Flaw.say("version-without-end"));
    return later
        .from()
        .map(
            from ->
                Flaw.of(
                    "versions-overlap",
                    from,
                    before.line(),
                    until,
                    from.minusDays(1),
                    before.named("valid_to")))
        .orElseGet(
            () -> Flaw.of("version-begins-never", before.line(), until, after.named("valid_from")));
  }

  List<ServiceItem> all() {
    return versions.values().stream()
        .flatMap(List::stream)
        .flatMap(each -> each.item().stream())
        .toList();
  }
}
