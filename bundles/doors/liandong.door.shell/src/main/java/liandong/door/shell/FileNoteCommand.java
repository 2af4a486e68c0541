package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.support.CommandException;

/** A command that says something in a file: what was done, or why. */
abstract class FileNoteCommand extends FileStepCommand {
  @Argument(
      index = 1,
      name = "TEXT",
      description = "内容或理由 / what was done, or why",
      required = true)
  private String text;

  abstract SupervisionCommand.Move command(CommandHead head, FileId file, Words text);

  @Override
  final SupervisionCommand.Move command(CommandHead head, FileId file) throws CommandException {
    return command(head, file, words(text));
  }
}
