package liandong.door.shell;

import java.time.Duration;
import java.util.Optional;
import liandong.cases.Answer;
import liandong.cases.Refusal;
import liandong.cases.care.StoreCare;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.supervision.SupervisionRefusal;
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

  static CommandException because(Refusal no) {
    return because(no.code(), no.sentence(), no.source(), no.remedy());
  }

  static CommandException because(SupervisionRefusal no) {
    return because(no.code(), no.sentence(), no.source(), no.remedy());
  }

  private static CommandException because(
      Enum<?> code, Bilingual sentence, Optional<Source> source, Bilingual remedy) {
    StringBuilder text = new StringBuilder(sentence.zh());
    text.append("\n  ").append(sentence.en());
    source.ifPresent(ground -> text.append("\n  ").append(Words.say("source", ground.toString())));
    text.append("\n  → ").append(remedy.zh());
    text.append("\n  → ").append(remedy.en());
    return with(text + "\n  [" + code + "]");
  }

  static CommandException because(StoreCare.NotDone no) {
    return because(no.sentence(), no.remedy());
  }

  static CommandException because(Bilingual sentence, Bilingual remedy) {
    return with(
        sentence.zh() + "\n  " + sentence.en() + "\n  → " + remedy.zh() + "\n  → " + remedy.en());
  }

  static CommandException because(Answer.Away away) {
    return away(away.sentence(), away.retryAfter());
  }

  static CommandException away(Bilingual sentence, Duration retryAfter) {
    return with(
        sentence.zh() + "\n  " + sentence.en() + "\n  [AWAY, " + retryAfter.toSeconds() + " s]");
  }
}
