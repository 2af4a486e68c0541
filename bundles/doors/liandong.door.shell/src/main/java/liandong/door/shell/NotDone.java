package liandong.door.shell;

import liandong.cases.Answer;
import liandong.cases.Refusal;
import org.apache.karaf.shell.support.CommandException;

/**
 * A command that was not carried out: its message is all that the operator reads. It is thrown as
 * Karaf's own {@link CommandException}, by whose name Karaf knows that there is no stack trace to
 * log; a refusal is an answer and no fault.
 */
final class NotDone {
  private NotDone() {}

  static CommandException with(String message) {
    return new CommandException("未办理 / Not done: " + message, message);
  }

  static CommandException because(Refusal refusal) {
    StringBuilder text = new StringBuilder(refusal.sentence().zh());
    text.append("\n  ").append(refusal.sentence().en());
    refusal
        .source()
        .ifPresent(source -> text.append("\n  ").append(Words.say("source", source.toString())));
    text.append("\n  → ").append(refusal.remedy().zh());
    text.append("\n  → ").append(refusal.remedy().en());
    return with(text + "\n  [" + refusal.code() + "]");
  }

  static CommandException because(Answer.Away away) {
    return with(
        away.sentence().zh()
            + "\n  "
            + away.sentence().en()
            + "\n  [AWAY, "
            + away.retryAfter().toSeconds()
            + " s]");
  }
}
