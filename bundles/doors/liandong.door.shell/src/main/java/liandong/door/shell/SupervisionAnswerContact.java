package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.AnswerContact;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:answer-contact FILE TEXT}: answers a first contact. */
@Service
@Command(
    scope = "supervision",
    name = "answer-contact",
    description = "首问答复 / Answers a first contact")
public final class SupervisionAnswerContact extends FileNoteCommand {
  @Override
  AnswerContact command(CommandHead head, FileId file, Words text) {
    return new AnswerContact(head, file, text);
  }
}
