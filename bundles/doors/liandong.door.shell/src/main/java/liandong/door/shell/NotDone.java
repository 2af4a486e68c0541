package liandong.door.shell;

import liandong.cases.Answer;
import liandong.cases.Refusal;

/** A command that was not carried out; its message is all that the operator reads. */
final class NotDone extends Exception {
  private static final long serialVersionUID = 1L;

  NotDone(String message) {
    super(message);
  }

  static NotDone because(Refusal refusal) {
    StringBuilder text = new StringBuilder(refusal.sentence().zh());
    text.append("\n  ").append(refusal.sentence().en());
    refusal
        .source()
        .ifPresent(source -> text.append("\n  ").append(Words.say("source", source.toString())));
    text.append("\n  → ").append(refusal.remedy().zh());
    text.append("\n  → ").append(refusal.remedy().en());
    return new NotDone(text + "\n  [" + refusal.code() + "]");
  }

  static NotDone because(Answer.Away away) {
    return new NotDone(
        away.sentence().zh()
            + "\n  "
            + away.sentence().en()
            + "\n  [AWAY, "
            + away.retryAfter().toSeconds()
            + " s]");
  }
}
