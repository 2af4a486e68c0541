package liandong.door.soap;

import java.util.function.Supplier;
import liandong.cases.CommandHead;
import liandong.door.soap.wire.supervision.WireAcceptance;
import liandong.door.soap.wire.supervision.WireAppealDecision;
import liandong.door.soap.wire.supervision.WireCardGiving;
import liandong.door.soap.wire.supervision.WireComplaint;
import liandong.door.soap.wire.supervision.WireHandling;
import liandong.door.soap.wire.supervision.WireNaming;
import liandong.door.soap.wire.supervision.WireNote;
import liandong.door.soap.wire.supervision.WireReassignment;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.Words;

/**
 * Turns requests into commands of supervision: cards, accountability and complaints, and whatever
 * only says something in a file.
 *
 * <p>Each method throws {@link Sheet.Wrong} with everything that is wrong in its request.
 */
final class SupervisionRequests {
  private SupervisionRequests() {}

  /** A command that says something in a file. */
  @FunctionalInterface
  interface Noted {
    SupervisionCommand of(CommandHead head, FileId file, Words text);
  }

  static SupervisionCommand note(String element, WireNote in, Noted command) {
    FileSheet step = FileSheet.of(element, in.getHead(), in.getFile());
    var text = step.sheet().need("text", in.getText(), Kind.TEXT);
    return step.done((head, file) -> command.of(head, file, text.get()));
  }

  static SupervisionCommand complain(WireComplaint in) {
    Sheet sheet = Sheet.of("complain");
    Supplier<CommandHead> head = Heads.of(sheet, in.getHead());
    var type = sheet.need("type", in.getType(), Kind.COMPLAINT_TYPE);
    var text = sheet.need("text", in.getText(), Kind.TEXT);
    var number = sheet.may("number", in.getNumber(), Kind.NUMBER);
    var place = sheet.may("place", in.getPlace(), Kind.PLACE);
    var contact = People.contact(sheet, in.getContact());
    return sheet.done(
        () ->
            new SupervisionCommand.Complain(
                head.get(), type.get(), text.get(), number.get(), place.get(), contact.get()));
  }

  static SupervisionCommand accept(WireAcceptance in) {
    FileSheet step = FileSheet.of("acceptComplaint", in.getHead(), in.getFile());
    var handler = People.may(step.sheet(), "handler", in.getHandler());
    return step.done(
        (head, file) -> new SupervisionCommand.AcceptComplaint(head, file, handler.get()));
  }

  static SupervisionCommand handled(WireHandling in) {
    FileSheet step = FileSheet.of("handleComplaint", in.getHead(), in.getFile());
    var founded = step.sheet().need("founded", in.getFounded(), Kind.YES_OR_NO);
    var text = step.sheet().need("text", in.getText(), Kind.TEXT);
    return step.done(
        (head, file) ->
            new SupervisionCommand.HandleComplaint(head, file, founded.get(), text.get()));
  }

  static SupervisionCommand giveCard(WireCardGiving in) {
    Sheet sheet = Sheet.of("giveCard");
    Supplier<CommandHead> head = Heads.of(sheet, in.getHead());
    var number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    var trigger = sheet.need("trigger", in.getTrigger(), Kind.CARD_TRIGGER);
    var colour = sheet.need("colour", in.getColour(), Kind.CARD_COLOUR);
    var text = sheet.need("text", in.getText(), Kind.TEXT);
    return sheet.done(
        () ->
            new SupervisionCommand.GiveCard(
                head.get(), number.get(), trigger.get(), colour.get(), text.get()));
  }

  static SupervisionCommand decideAppeal(WireAppealDecision in) {
    FileSheet step = FileSheet.of("decideAppeal", in.getHead(), in.getFile());
    var upheld = step.sheet().need("upheld", in.getUpheld(), Kind.YES_OR_NO);
    var text = step.sheet().need("text", in.getText(), Kind.TEXT);
    return step.done(
        (head, file) -> new SupervisionCommand.DecideAppeal(head, file, upheld.get(), text.get()));
  }

  static SupervisionCommand name(WireNaming in) {
    FileSheet step = FileSheet.of("namePerson", in.getHead(), in.getFile());
    var which = step.sheet().need("which", in.getWhich(), Kind.WHICH);
    var person = step.sheet().need("person", in.getPerson(), Kind.PERSON);
    return step.done(
        (head, file) -> new SupervisionCommand.NamePerson(head, file, which.get(), person.get()));
  }

  static SupervisionCommand reassign(WireReassignment in) {
    FileSheet step = FileSheet.of("reassign", in.getHead(), in.getFile());
    var to = People.need(step.sheet(), "to", in.getTo());
    var text = step.sheet().need("text", in.getText(), Kind.TEXT);
    return step.done(
        (head, file) -> new SupervisionCommand.Reassign(head, file, to.get(), text.get()));
  }
}
