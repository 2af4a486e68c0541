package liandong.catalogue;

/** Where a power comes from (权力来源). */
public enum PowerSource implements Coded {
  OWN("1", "法定本级行使", "its own by law", "法定本级"),
  HANDED_DOWN("2", "上级下放", "handed down from above"),
  AUTHORISED_ABOVE("3", "上级授权", "authorised from above"),
  AUTHORISED_BESIDE("4", "同级授权", "authorised at the same level"),
  ENTRUSTED_ABOVE("5", "上级委托", "entrusted from above"),
  ENTRUSTED_BESIDE("6", "同级委托", "entrusted at the same level");

  private final Words words;

  PowerSource(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }

  /** Whether another body entrusted it, which is then named beside (委托部门). */
  public boolean isEntrusted() {
    return this == ENTRUSTED_ABOVE || this == ENTRUSTED_BESIDE;
  }
}
