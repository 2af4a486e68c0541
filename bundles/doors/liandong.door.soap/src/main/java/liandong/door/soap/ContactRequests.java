package liandong.door.soap;

import java.util.function.Supplier;
import liandong.cases.CommandHead;
import liandong.door.soap.wire.supervision.WireCaseLink;
import liandong.door.soap.wire.supervision.WireFileStep;
import liandong.door.soap.wire.supervision.WireInquiry;
import liandong.door.soap.wire.supervision.WirePassing;
import liandong.supervision.SupervisionCommand;

/** Turns requests into commands about first contacts (首问); all that is wrong is said at once. */
final class ContactRequests {
  private ContactRequests() {}

  static SupervisionCommand log(WireInquiry in) {
    Sheet sheet = Sheet.of("logContact");
    Supplier<CommandHead> head = Heads.of(sheet, in.getHead());
    var text = sheet.need("text", in.getText(), Kind.TEXT);
    var contact = People.contact(sheet, in.getContact());
    return sheet.done(
        () -> new SupervisionCommand.LogContact(head.get(), text.get(), contact.get()));
  }

  static SupervisionCommand pass(WirePassing in) {
    FileSheet step = FileSheet.of("passContact", in.getHead(), in.getFile());
    var to = People.need(step.sheet(), "to", in.getTo());
    return step.done((head, file) -> new SupervisionCommand.PassContact(head, file, to.get()));
  }

  static SupervisionCommand take(WireFileStep in) {
    return FileSheet.of("takeContact", in.getHead(), in.getFile())
        .done(SupervisionCommand.TakeContact::new);
  }

  static SupervisionCommand link(WireCaseLink in) {
    FileSheet step = FileSheet.of("linkCase", in.getHead(), in.getFile());
    var number = step.sheet().need("number", in.getNumber(), Kind.NUMBER);
    return step.done((head, file) -> new SupervisionCommand.LinkCase(head, file, number.get()));
  }
}
