package liandong.catalogue;

/** Where an application can be made (办理形式). */
public enum HandlingForm implements Coded {
  WINDOW("1", "窗口", "at a window", "窗口办理"),
  ONLINE("2", "网上", "online", "网上办理"),
  COURIER("3", "快递", "by courier", "快递申请");

  private final Words words;

  HandlingForm(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
