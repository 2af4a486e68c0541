package liandong.county.files;

import java.util.List;
import java.util.Optional;
import liandong.catalogue.Material;
import liandong.catalogue.PublicationCheck;
import liandong.catalogue.Sheet;
import liandong.county.law.CountyFiles;
import liandong.evidence.Bilingual;

/** The papers that applications need. */
final class MaterialTable {
  private static final List<String> SHEETS =
      List.of("written", "blank_form", "sample_form", "acceptance_zh", "acceptance_en");

  private MaterialTable() {}

  static Beside<Material> read(Table table, Versions versions, CountyFiles files) {
    Beside<Material> materials = new Beside<>();
    boolean saysMore = table.hasAnyOf(SHEETS);
    Once ids = new Once("once.material");
    Once names = new Once("once.material-name");
    for (Row row : table.rows()) {
      Optional<String> item = row.filled("item");
      Optional<String> id = row.filled("id");
      Optional<Bilingual> name = row.words("name");
      Optional<Material.Form> form = row.oneOf("form", Material.Form.class);
      Optional<Integer> copies = row.number("copies");
      boolean required = row.yes("required");
      Optional<Material.Origin> origin = row.oneOf("source", Material.Origin.class);
      Material.Sheets sheets = saysMore ? sheets(row, files) : Material.Sheets.NONE;
      Optional<Integer> version = item.flatMap(each -> versions.namedBy(row, each));
      item.ifPresent(
          each -> {
            List<Integer> covered = versions.coveredBy(each, version);
            id.ifPresent(own -> ids.takeInEach(row, own, List.of(each), covered));
            name.ifPresent(words -> names.takeInEach(row, words.zh(), List.of(each), covered));
          });
      row.whole(
              () ->
                  new Material(
                      id.get(),
                      name.get(),
                      form.get(),
                      copies.get(),
                      required,
                      origin.get(),
                      row.wordsIfAny("note"),
                      sheets))
          .ifPresent(
              each -> {
                PublicationCheck.sample(each).ifPresent(finding -> row.faults(List.of(finding)));
                materials.add(item.get(), version, each);
              });
    }
    return materials;
  }

  private static Material.Sheets sheets(Row row, CountyFiles files) {
    boolean written = row.yesIfFilled("written");
    Optional<Sheet> blank = row.sheet("blank_form", files);
    Optional<Sheet> sample = row.sheet("sample_form", files);
    Bilingual acceptance = row.wordsIfAny("acceptance");
    boolean nothing = !written && blank.isEmpty() && sample.isEmpty() && acceptance.isBlank();
    return nothing ? Material.Sheets.NONE : new Material.Sheets(written, blank, sample, acceptance);
  }
}
