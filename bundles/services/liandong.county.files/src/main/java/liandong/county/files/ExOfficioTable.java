package liandong.county.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.catalogue.ExOfficioPower;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.LegalBasis;
import liandong.evidence.Bilingual;

/** The powers of the county for which nobody applies. */
final class ExOfficioTable {
  private ExOfficioTable() {}

  static List<ExOfficioPower> read(Table table, Ids items) {
    Ids.of(table, "id");
    List<ExOfficioPower> powers = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<ItemId> id = row.made("id", "item-id", ItemId::new);
      id.filter(each -> items.has(each.value()))
          .ifPresent(each -> row.fault("id", Flaw.of("also-on-application", each)));
      Optional<Bilingual> name = row.words("name");
      Optional<ItemType> type = row.oneOf("type", ItemType.class);
      type.filter(ItemType::isOnApplication)
          .ifPresent(
              each -> row.fault("type", Flaw.of("not-ex-officio", each.code(), each.text().zh())));
      Optional<Bilingual> body = row.words("body");
      Optional<LegalBasis> basis = BasisTable.basis(row);
      boolean generated = row.yesIfFilled("generated");
      row.whole(
              () ->
                  new ExOfficioPower(
                      id.get(), name.get(), type.get(), body.get(), basis.get(), generated))
          .ifPresent(powers::add);
    }
    return powers;
  }
}
