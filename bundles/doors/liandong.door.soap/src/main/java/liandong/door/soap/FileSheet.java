package liandong.door.soap;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import liandong.cases.CommandHead;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.supervision.WireHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand;

/** The sheet of a step in a file: head and file, which all of them have, and its own entries. */
record FileSheet(Sheet sheet, Supplier<CommandHead> head, Entry<FileId> file) {
  static FileSheet of(String element, WireHead head, String file) {
    Sheet sheet = Sheet.of(element);
    return new FileSheet(sheet, Heads.of(sheet, head), sheet.need("file", file, Kind.FILE));
  }

  /**
   * The command.
   *
   * @throws Sheet.Wrong when anything in the request is wrong
   */
  SupervisionCommand done(BiFunction<CommandHead, FileId, SupervisionCommand> command) {
    return sheet.done(() -> command.apply(head.get(), file.get()));
  }
}
