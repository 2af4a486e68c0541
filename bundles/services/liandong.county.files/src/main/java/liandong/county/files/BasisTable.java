package liandong.county.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.catalogue.LegalBasis;
import liandong.evidence.Bilingual;

/** The laws on which items rest. */
final class BasisTable {
  private final Beside<LegalBasis> bases = new Beside<>();

  /** What a faulty row stands for counts too: its item does not lack a basis. */
  private final Beside<Row> rows = new Beside<>();

  private final Set<String> slipped = new HashSet<>();
  private final boolean complete;

  private BasisTable(boolean complete) {
    this.complete = complete;
  }

  static BasisTable read(Table table, Versions versions) {
    BasisTable result = new BasisTable(table.showsAllOf("item"));
    Once articles = new Once("once.law");
    for (Row row : table.rows()) {
      Optional<String> item = row.filled("item");
      Optional<Bilingual> law = row.words("law");
      Optional<Boolean> verified = verified(row);
      Optional<Integer> version = item.flatMap(each -> versions.namedBy(row, each));
      item.ifPresent(
          each -> {
            law.ifPresent(
                own ->
                    articles.takeInEach(
                        row,
                        own.zh(),
                        List.of(each, row.text("article")),
                        versions.coveredBy(each, version)));
            result.rows.add(each, version, row);
          });
      row.whole(
              () ->
                  new LegalBasis(law.get(), row.text("article"), verified.get(), row.text("note")))
          .ifPresent(basis -> result.bases.add(item.get(), version, basis));
    }
    table.raggedRows().forEach(row -> result.slipped.add(row.text("item")));
    return result;
  }

  /** The law that a row names. */
  static Optional<LegalBasis> basis(Row row) {
    Optional<Bilingual> law = row.words("law");
    Optional<Boolean> verified = verified(row);
    return row.whole(
        () -> new LegalBasis(law.get(), row.text("article"), verified.get(), row.text("note")));
  }

  private static Optional<Boolean> verified(Row row) {
    Optional<String> status = row.filled("status");
    if (status.isPresent() && !List.of("known", "to verify").contains(status.get())) {
      row.fault("status", Flaw.of("no-status", status.get()));
    }
    return status.map("known"::equals);
  }

  List<LegalBasis> of(String item, int version) {
    return bases.of(item, version);
  }

  /** Whether the table was read to its end and has nothing for that version. */
  boolean lack(String item, int version) {
    return complete && !slipped.contains(item) && rows.of(item, version).isEmpty();
  }
}
