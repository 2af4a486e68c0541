package liandong.catalogue;

/** What an office does to what is brought before it. 核准 and 备案 must not hide an approval. */
public enum ActKind implements Coded {
  APPROVAL("", "审批", "approval"),
  VERIFICATION("", "核准", "verification against set conditions"),
  FILING("", "备案", "filing"),
  SERVICE("", "服务", "service");

  private final Words words;

  ActKind(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
