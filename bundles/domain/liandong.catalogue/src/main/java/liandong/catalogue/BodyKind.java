package liandong.catalogue;

/** What the implementing body is (实施主体性质). */
public enum BodyKind implements Coded {
  STATUTORY("1", "法定机关", "statutory authority"),
  AUTHORISED("2", "授权组织", "authorised organisation"),
  ENTRUSTED("3", "受委托组织", "entrusted organisation");

  private final Words words;

  BodyKind(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
