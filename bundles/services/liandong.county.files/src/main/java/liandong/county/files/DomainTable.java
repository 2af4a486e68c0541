package liandong.county.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.county.Domain;
import liandong.evidence.Bilingual;

/** The groups under which the county lists its items. */
record DomainTable(Ids ids, List<Domain> domains) {
  static DomainTable read(Table table) {
    Ids ids = Ids.of(table, "id");
    Once names = new Once("once.domain-name");
    List<Domain> domains = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<String> id = row.filled("id");
      Optional<Bilingual> name = row.words("name");
      name.ifPresent(each -> names.take(row, each.zh()));
      row.whole(() -> new Domain(id.get(), name.get())).ifPresent(domains::add);
    }
    return new DomainTable(ids, domains);
  }
}
