package liandong.catalogue;

/** What makes an item easier to reach. */
public enum Support implements Coded {
  APPOINTMENT("", "预约办理", "by appointment", "预约"),
  EXPRESS("", "物流快递", "result by courier", "快递"),
  ONLINE_PAYMENT("", "网上支付", "paid online"),
  TERMINAL("", "自助终端", "at a self-service terminal", "自助终端办理");

  private final Words words;

  Support(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
