package liandong.catalogue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;

/**
 * One of the seven fields that are the same for one item at every level.
 *
 * <p>崇阳 2018, 第二步：统一审批内容、审批程序、审批依据、申报材料、承诺时限、收费标准、收费依据.
 */
public enum UnifiedField {
  CONTENT("审批内容", "what is decided", "content_zh"),
  PROCEDURE("审批程序", "procedure", "procedure_zh"),
  BASIS("审批依据", "legal basis", ""),
  MATERIALS("申报材料", "materials", ""),
  PROMISE("承诺时限", "promised limit", "promised_limit"),
  FEE_STANDARD("收费标准", "fees", "fee_standard_zh"),
  FEE_BASIS("收费依据", "basis of fees", "fee_basis_zh");

  private final Bilingual label;
  private final String column;

  UnifiedField(String zh, String en, String column) {
    this.label = new Bilingual(zh, en);
    this.column = column;
  }

  public Bilingual label() {
    return label;
  }

  /** The column of items.csv that holds it; blank where another table does. */
  public String column() {
    return column;
  }

  /** What an item says of it. */
  public String of(ServiceItem item) {
    return switch (this) {
      case CONTENT -> item.particulars().content().zh();
      case PROCEDURE -> item.guide().procedure().zh();
      case BASIS ->
          item.legalBasis().stream()
              .map(each -> "《" + each.law().zh() + "》" + each.article())
              .collect(Collectors.joining("；"));
      case MATERIALS ->
          item.materials().stream().map(each -> each.name().zh()).collect(Collectors.joining("；"));
      case PROMISE -> item.limits().promised().text().zh();
      case FEE_STANDARD -> item.guide().feeStandard().zh();
      case FEE_BASIS -> item.guide().feeBasis().zh();
    };
  }

  /**
   * Whether two texts of this field say the same. Blanks, title marks and the order in which laws
   * and papers are listed do not count; a limit may stand without its unit.
   */
  public boolean same(String one, String other) {
    return switch (this) {
      case BASIS, MATERIALS -> parts(one).equals(parts(other));
      case PROMISE ->
          plain(one).equals(plain(other))
              || amount(one).equals(plain(other))
              || plain(one).equals(amount(other));
      default -> plain(one).equals(plain(other));
    };
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s《》]", "");
  }

  private static Set<String> parts(String text) {
    return Arrays.stream(plain(text).split("[;；、|]"))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String amount(String text) {
    return plain(text).replaceAll("[^0-9].*", "");
  }
}
