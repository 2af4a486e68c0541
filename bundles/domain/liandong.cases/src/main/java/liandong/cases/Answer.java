package liandong.cases;

import java.time.Duration;
import liandong.evidence.Bilingual;

/** What the sender of a command hears. */
public sealed interface Answer {
  /**
   * It is done and on disk.
   *
   * @param after the case right after this command, also when the command is repeated later
   * @param event what it added to the record
   */
  record Done(ServiceCase after, CaseEvent event) implements Answer {}

  record Refused(Refusal refusal) implements Answer {}

  /**
   * What is needed is not there at the moment (the county's bundle, the database). Nothing was
   * done; the same command with the same key may be sent again.
   */
  record Away(Bilingual sentence, Duration retryAfter) implements Answer {}
}
