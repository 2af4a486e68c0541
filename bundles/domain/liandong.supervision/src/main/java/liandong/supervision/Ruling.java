package liandong.supervision;

/** What becomes of a command: this goes into the file, or no. */
public sealed interface Ruling {
  record Allowed(FileFact fact) implements Ruling {}

  record Refused(SupervisionRefusal refusal) implements Ruling {}
}
