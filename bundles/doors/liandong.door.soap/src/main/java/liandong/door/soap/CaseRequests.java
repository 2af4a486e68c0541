package liandong.door.soap;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import liandong.cases.Application;
import liandong.cases.CaseNumber;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.HandedMaterial;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.cases.WireAccept;
import liandong.door.soap.wire.cases.WireAssignment;
import liandong.door.soap.wire.cases.WireCertification;
import liandong.door.soap.wire.cases.WireDecision;
import liandong.door.soap.wire.cases.WireHandOver;
import liandong.door.soap.wire.cases.WireNotice;
import liandong.door.soap.wire.cases.WireOpening;
import liandong.door.soap.wire.cases.WireStep;
import liandong.door.soap.wire.cases.WireSubmission;
import liandong.door.soap.wire.cases.WireSupplement;

/**
 * Turns requests into commands of the domain: the way of a case from the application to the file.
 * What goes on beside the review is read by {@link ReviewRequests}.
 *
 * <p>Each method throws {@link Sheet.Wrong} with everything that is wrong in its request.
 */
final class CaseRequests {
  private CaseRequests() {}

  static Command register(WireOpening in) {
    Sheet sheet = Sheet.of("register");
    Supplier<CommandHead> head = Heads.of(sheet, in.getHead());
    Supplier<Application> application = Applications.of(sheet, in.getApplication());
    return sheet.done(() -> new Command.Register(head.get(), application.get()));
  }

  static Command submit(WireSubmission in) {
    Sheet sheet = Sheet.of("submit");
    Supplier<CommandHead> head = Heads.of(sheet, in.getHead());
    Supplier<Application> application = Applications.of(sheet, in.getApplication());
    var receivedAt = sheet.may("receivedAt", in.getReceivedAt(), Kind.MOMENT);
    return sheet.done(() -> new Command.Submit(head.get(), application.get(), receivedAt.get()));
  }

  /** A step that says nothing beside head and number. */
  static Command step(
      String element, WireStep in, BiFunction<CommandHead, CaseNumber, Command> command) {
    return StepSheet.of(element, in.getHead(), in.getNumber()).done(command);
  }

  static Command accept(WireAccept in) {
    StepSheet step = StepSheet.of("accept", in.getHead(), in.getNumber());
    var acceptedOn = step.sheet().may("acceptedOn", in.getAcceptedOn(), Kind.DATE);
    return step.done((head, number) -> new Command.Accept(head, number, acceptedOn.get()));
  }

  static Command notice(WireNotice in) {
    StepSheet step = StepSheet.of("notify", in.getHead(), in.getNumber());
    var missing = Papers.ids(step.sheet(), "missing", in.getMissing(), Kind.MATERIAL);
    var within = step.sheet().may("correctWithin", in.getCorrectWithin(), Kind.DAYS);
    var withFault = step.sheet().may("withFault", in.getWithFault(), Kind.YES_OR_NO);
    return step.done(
        (head, number) ->
            new Command.Notify(
                head, number, missing.get(), within.get(), withFault.get().orElse(false)));
  }

  static Command supplement(WireSupplement in) {
    StepSheet step = StepSheet.of("supplement", in.getHead(), in.getNumber());
    if (in.getMaterials() == null || in.getMaterials().getMaterial().isEmpty()) {
      step.sheet().missing("materials/material");
    }
    List<Supplier<HandedMaterial>> materials = Papers.handed(step.sheet(), in.getMaterials());
    return step.done(
        (head, number) ->
            new Command.Supplement(head, number, materials.stream().map(Supplier::get).toList()));
  }

  static Command decide(WireDecision in) {
    StepSheet step = StepSheet.of("decide", in.getHead(), in.getNumber());
    Sheet sheet = step.sheet();
    Entry<Kind.Verdict> verdict = sheet.need("verdict", in.getVerdict(), Kind.VERDICT);
    Entry<Optional<String>> certificate =
        sheet.may("certificate", in.getCertificate(), Kind.CERTIFICATE);
    boolean denied = verdict.value().equals(Optional.of(Kind.Verdict.DENY));
    if (denied && !certificate.value().equals(Optional.of(Optional.empty()))) {
      sheet.wrong("certificate", "certificate-denied");
    }
    return step.done(
        (head, number) ->
            denied
                ? new Command.Deny(head, number)
                : new Command.Grant(head, number, certificate.get()));
  }

  static Command certify(WireCertification in) {
    StepSheet step = StepSheet.of("certify", in.getHead(), in.getNumber());
    var certificate = step.sheet().may("certificate", in.getCertificate(), Kind.CERTIFICATE);
    return step.done((head, number) -> new Command.Certify(head, number, certificate.get()));
  }

  static Command handOver(WireHandOver in) {
    StepSheet step = StepSheet.of("handOver", in.getHead(), in.getNumber());
    var to = step.sheet().need("to", in.getTo(), Kind.PLACE);
    return step.done((head, number) -> new Command.HandOver(head, number, to.get()));
  }

  static Command assign(WireAssignment in) {
    StepSheet step = StepSheet.of("assign", in.getHead(), in.getNumber());
    var person = step.sheet().need("person", in.getPerson(), Kind.PERSON);
    return step.done((head, number) -> new Command.Assign(head, number, person.get()));
  }
}
