package liandong.door.soap;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import liandong.cases.CaseNumber;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.cases.WireHead;

/** The sheet of a step in a case: head and number, which all of them have, and its own entries. */
record StepSheet(Sheet sheet, Supplier<CommandHead> head, Entry<CaseNumber> number) {
  static StepSheet of(String element, WireHead head, String number) {
    Sheet sheet = Sheet.of(element);
    return new StepSheet(sheet, Heads.of(sheet, head), sheet.need("number", number, Kind.NUMBER));
  }

  /**
   * The command.
   *
   * @throws Sheet.Wrong when anything in the request is wrong
   */
  Command done(BiFunction<CommandHead, CaseNumber, Command> command) {
    return sheet.done(() -> command.apply(head.get(), number.get()));
  }
}
