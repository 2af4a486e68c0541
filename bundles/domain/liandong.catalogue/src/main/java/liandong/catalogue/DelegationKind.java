package liandong.catalogue;

import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * How a power, or the work for it, comes to a town or village.
 *
 * <p>济源 2016, 一(一)：采取授权、委托和实行代办的方式; 苍溪 2018, 一：能下放和授权…的事项，要坚决下放、授权.
 */
public enum DelegationKind {
  /** The power itself moves: whoever had it has it no more. */
  DEVOLVE("下放", "devolved", "2"),
  /** The receiver has the power beside the principal, and uses it in its own name. */
  AUTHORISE("授权", "authorised", "3"),
  /** The receiver decides in the principal's name, and the principal answers for it. */
  ENTRUST("委托", "entrusted", "5"),
  /** The receiver takes papers and passes them on; it never decides. */
  AGENCY("代办", "by agency", "");

  private final Bilingual text;
  private final String powerSource;

  DelegationKind(String zh, String en, String powerSource) {
    this.text = new Bilingual(zh, en);
    this.powerSource = powerSource;
  }

  public Bilingual text() {
    return text;
  }

  /** 权力来源 of the national implementation list; empty for agency, which gives no power. */
  public Optional<String> powerSource() {
    return Optional.of(powerSource).filter(code -> !code.isEmpty());
  }

  public boolean decides() {
    return this != AGENCY;
  }

  /** Whether the receiver signs with its own name. */
  public boolean isInOwnName() {
    return this == DEVOLVE || this == AUTHORISE;
  }
}
