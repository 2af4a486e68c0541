package liandong.cases;

import java.util.Optional;

/** What the law says to a command: this becomes a fact, or no. */
public sealed interface Outcome {
  /**
   * @param numbering the series of which the fact carries the next number; only whoever writes the
   *     fact knows which one that is
   */
  record Allowed(CaseFact fact, Optional<Numbering> numbering) implements Outcome {
    public Allowed(CaseFact fact) {
      this(fact, Optional.empty());
    }

    /** The fact with that serial's number in it, where it carries one. */
    public CaseFact numbered(int serial) {
      return numbering.map(by -> by.in(fact, serial)).orElse(fact);
    }
  }

  record Refused(Refusal refusal) implements Outcome {}
}
