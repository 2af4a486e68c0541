package liandong.catalogue;

/** Whether a version that is published is also used (事项状态). */
public enum ItemStatus implements Coded {
  IN_USE("1", "在用", "in use"),
  SUSPENDED("2", "暂停", "suspended"),
  CANCELLED("3", "取消", "cancelled");

  private final Words words;

  ItemStatus(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
