package liandong.catalogue;

import java.util.Arrays;

/** The national item types by their two-digit codes. */
public enum ItemType implements Coded {
  LICENCE("01", "行政许可", "administrative licence", true),
  PENALTY("02", "行政处罚", "administrative penalty", false),
  COERCION("03", "行政强制", "administrative coercion", false),
  LEVY("04", "行政征收", "administrative levy", false),
  BENEFIT("05", "行政给付", "administrative benefit", true),
  INSPECTION("06", "行政检查", "administrative inspection", false),
  CONFIRMATION("07", "行政确认", "administrative confirmation", true),
  REWARD("08", "行政奖励", "administrative reward", true),
  RULING("09", "行政裁决", "administrative ruling", true),
  OTHER_POWER("10", "其他行政权力", "other administrative power", true),
  PUBLIC_SERVICE("20", "公共服务", "public service", true);

  private final Words words;
  private final boolean onApplication;

  ItemType(String code, String zh, String en, boolean onApplication) {
    this.words = new Words(code, zh, en);
    this.onApplication = onApplication;
  }

  @Override
  public Words words() {
    return words;
  }

  /** 依申请: a citizen may apply for it. The others start ex officio and never at a window. */
  public boolean isOnApplication() {
    return onApplication;
  }

  public static ItemType ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not an item type: '" + code + "'"));
  }
}
