package liandong.cases;

/** What the law says to a command: this becomes a fact, or no. */
public sealed interface Outcome {
  record Allowed(CaseFact fact) implements Outcome {}

  record Refused(Refusal refusal) implements Outcome {}
}
