package liandong.county.files;

import java.util.List;
import java.util.Optional;
import liandong.calendar.LimitUnit;
import liandong.catalogue.ItemType;

/**
 * What the standard list fixes: wherever it says something of the name, the type, the limit of law
 * or one of the unified fields, who adopts the item says the same. What it leaves blank is each
 * county's own, and a promise may be shorter.
 *
 * <p>什邡 2009, 行政审批标准化 1：实现各级行政审批项目名称或标准的统一. 崇阳 2018, 第二步：统一审批内容、审批程序、审批依据、申报材料、承诺时限、收费标准、收费依据.
 */
final class FixedCells {
  private static final List<String> TEXTS =
      List.of(
          "name_zh",
          "name_en",
          "content_zh",
          "content_en",
          "procedure_zh",
          "procedure_en",
          "fee_basis_zh",
          "fee_basis_en",
          "fee_standard_zh",
          "fee_standard_en");

  private FixedCells() {}

  static void check(Row row, Row standard) {
    for (String column : TEXTS) {
      same(row, standard, column, plain(row.text(column)), plain(standard.text(column)));
    }
    same(row, standard, "type", type(row), type(standard));
    same(row, standard, "statutory_limit", law(row), law(standard));
    promisesNoMore(row, standard);
  }

  private static void same(Row row, Row standard, String column, String own, String fixed) {
    if (!own.isEmpty() && !fixed.isEmpty() && !own.equals(fixed)) {
      row.fault(
          column, Flaw.of("fixed", row.named(column), row.text(column), standard.text(column)));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String type(Row row) {
    String text = row.ours("type", row.text("type"));
    return Vocabulary.of(ItemType.class).find(text).map(ItemType::code).orElse(text);
  }

  private static String law(Row row) {
    String text = row.text("statutory_limit");
    return LimitText.read(text).map(LimitText::amount).orElse(text.equals("无") ? "none" : text);
  }

  private static void promisesNoMore(Row row, Row standard) {
    Optional<LimitText> own = LimitText.read(row.text("promised_limit"));
    Optional<LimitText> fixed = LimitText.read(standard.text("promised_limit"));
    if (own.isEmpty() || fixed.isEmpty()) {
      return;
    }
    boolean sameUnit = unit(row.over(standard), own.get()).equals(unit(standard, fixed.get()));
    if (!sameUnit
        || Integer.parseInt(own.get().amount()) > Integer.parseInt(fixed.get().amount())) {
      row.fault(
          "promised_limit",
          Flaw.of(
              "promise-above-standard",
              row.text("promised_limit"),
              standard.text("promised_limit")));
    }
  }

  /** That of the cell, else that of the column of units, else that of the law. */
  private static LimitUnit unit(Row row, LimitText limit) {
    String written = limit.unit().isEmpty() ? row.text("limit_unit") : limit.unit();
    return Vocabulary.of(LimitUnit.class)
        .find(row.ours("limit_unit", written))
        .orElse(LimitUnit.WORKING_DAYS);
  }
}
