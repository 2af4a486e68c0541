package liandong.catalogue;

/**
 * How a power, or the work for it, comes to a town or village.
 *
 * <p>济源 2016, 一(一)：采取授权、委托和实行代办的方式; 苍溪 2018, 一：能下放和授权…的事项，要坚决下放、授权.
 */
public enum DelegationKind implements Coded {
  /** The power itself moves: whoever had it has it no more. */
  DEVOLVE("2", "下放", "devolved", "上级下放"),
  /** The receiver has the power beside the principal, and uses it in its own name. */
  AUTHORISE("3", "授权", "authorised", "上级授权"),
  /** The receiver decides in the principal's name, and the principal answers for it. */
  ENTRUST("5", "委托", "entrusted", "上级委托"),
  /** The receiver takes papers and passes them on; it never decides. */
  AGENCY("", "代办", "by agency");

  private final Words words;

  DelegationKind(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  /** With the code of 权力来源 in the national list; agency gives no power and has none. */
  @Override
  public Words words() {
    return words;
  }

  public boolean decides() {
    return this != AGENCY;
  }

  /** Whether the receiver signs with its own name. */
  public boolean isInOwnName() {
    return this == DEVOLVE || this == AUTHORISE;
  }
}
