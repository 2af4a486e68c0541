package liandong.supervision;

import java.time.Duration;
import liandong.evidence.Bilingual;

/** What the sender of a command hears. */
public sealed interface SupervisionAnswer {
  /**
   * It is done and on disk.
   *
   * @param after the file right after this command, also when the command is repeated later
   */
  record Done(SupervisionFile after) implements SupervisionAnswer {}

  record Refused(SupervisionRefusal refusal) implements SupervisionAnswer {}

  /** What is needed is not there at the moment; the same command may be sent again. */
  record Away(Bilingual sentence, Duration retryAfter) implements SupervisionAnswer {}
}
