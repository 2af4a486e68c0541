package liandong.county.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a county and their columns, which may stand in any order. */
enum TableShape {
  DOMAINS("domains.csv", "id name_zh name_en", ""),
  DIVISIONS("divisions.csv", "code parent level name valid_from valid_to", ""),
  SERVICE_POINTS("service-points.csv", "id division level name_zh name_en", ""),
  WINDOWS("windows.csv", "place id name_zh name_en domains", "parallel"),
  ITEMS(
      "items.csv",
      "id national_code local_code domain type name_zh name_en body_zh body_en handling"
          + " statutory_limit promised_limit limit_unit flow step_limits received_at decided_at"
          + " applicants conditions_zh conditions_en procedure_zh procedure_en result_zh result_en"
          + " result_kind fee_basis_zh fee_basis_en fee_standard_zh fee_standard_en"
          + " special_procedures on_site_visits generated",
      "version"),
  LEGAL_BASES("legal-bases.csv", "item law_zh law_en article status note", ""),
  MATERIALS(
      "materials.csv", "item id name_zh name_en form copies required source note_zh note_en", ""),
  PARTS("parts.csv", "item id name_zh name_en department_zh department_en limit lead", "");

  private final String file;
  private final List<String> columns;
  private final Optional<String> optionalColumn;

  TableShape(String file, String columns, String optionalColumn) {
    this.file = file;
    this.columns = List.of(columns.split(" "));
    this.optionalColumn = Optional.of(optionalColumn).filter(each -> !each.isEmpty());
  }

  String file() {
    return file;
  }

  /** Whether a county may do without it: not every county has joint items. */
  boolean mayBeAbsent() {
    return this == PARTS;
  }

  /** The columns that every such table has. */
  List<String> columns() {
    return columns;
  }

  /** Those, and the one that may be left out. */
  List<String> allColumns() {
    return Stream.concat(columns.stream(), optionalColumn.stream()).toList();
  }

  static List<String> files() {
    return Stream.of(values()).map(TableShape::file).toList();
  }
}
