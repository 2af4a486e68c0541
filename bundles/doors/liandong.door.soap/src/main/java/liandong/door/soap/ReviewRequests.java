package liandong.door.soap;

import liandong.cases.Command;
import liandong.door.soap.wire.cases.WireAppointment;
import liandong.door.soap.wire.cases.WireExtension;
import liandong.door.soap.wire.cases.WireForwarding;
import liandong.door.soap.wire.cases.WireHearingCall;
import liandong.door.soap.wire.cases.WireHearingRequest;
import liandong.door.soap.wire.cases.WireMeeting;
import liandong.door.soap.wire.cases.WireOpinion;
import liandong.door.soap.wire.cases.WireSurvey;
import liandong.door.soap.wire.cases.WireSuspension;

/**
 * Turns requests into commands of the domain: what goes on beside the review, that is its clock,
 * the hearing, the other departments, the bodies above, and an hour for the applicant.
 *
 * <p>Each method throws {@link Sheet.Wrong} with everything that is wrong in its request.
 */
final class ReviewRequests {
  private ReviewRequests() {}

  static Command suspend(WireSuspension in) {
    StepSheet step = StepSheet.of("suspend", in.getHead(), in.getNumber());
    var ground = step.sheet().need("ground", in.getGround(), Kind.GROUND);
    var toldOn = step.sheet().may("toldOn", in.getToldOn(), Kind.DATE);
    return step.done(
        (head, number) -> new Command.Suspend(head, number, ground.get(), toldOn.get()));
  }

  static Command extend(WireExtension in) {
    StepSheet step = StepSheet.of("extend", in.getHead(), in.getNumber());
    var days = step.sheet().need("days", in.getDays(), Kind.DAYS);
    var approval = step.sheet().may("approval", in.getApproval(), Kind.APPROVAL);
    return step.done(
        (head, number) -> new Command.Extend(head, number, days.get(), approval.get()));
  }

  static Command askHearing(WireHearingRequest in) {
    StepSheet step = StepSheet.of("askHearing", in.getHead(), in.getNumber());
    var waived = step.sheet().may("waived", in.getWaived(), Kind.YES_OR_NO);
    return step.done(
        (head, number) -> new Command.AskHearing(head, number, waived.get().orElse(false)));
  }

  static Command callHearing(WireHearingCall in) {
    StepSheet step = StepSheet.of("callHearing", in.getHead(), in.getNumber());
    var day = step.sheet().need("day", in.getDay(), Kind.DATE);
    return step.done((head, number) -> new Command.CallHearing(head, number, day.get()));
  }

  static Command giveOpinion(WireOpinion in) {
    StepSheet step = StepSheet.of("giveOpinion", in.getHead(), in.getNumber());
    var part = step.sheet().need("part", in.getPart(), Kind.PART);
    var agrees = step.sheet().need("agrees", in.getAgrees(), Kind.YES_OR_NO);
    var lacking = step.sheet().may("lacking", in.getLacking(), Kind.PART);
    return step.done(
        (head, number) ->
            new Command.GiveOpinion(head, number, part.get(), agrees.get(), lacking.get()));
  }

  static Command survey(WireSurvey in) {
    StepSheet step = StepSheet.of("survey", in.getHead(), in.getNumber());
    var present = Papers.ids(step.sheet(), "present", in.getPresent(), Kind.PART);
    return step.done((head, number) -> new Command.Survey(head, number, present.get()));
  }

  static Command meet(WireMeeting in) {
    StepSheet step = StepSheet.of("meet", in.getHead(), in.getNumber());
    var meeting = step.sheet().need("meeting", in.getMeeting(), Kind.MEETING);
    var called = Papers.ids(step.sheet(), "called", in.getCalled(), Kind.PART);
    var present = Papers.ids(step.sheet(), "present", in.getPresent(), Kind.PART);
    return step.done(
        (head, number) ->
            new Command.Meet(head, number, meeting.get(), called.get(), present.get()));
  }

  static Command appoint(WireAppointment in) {
    StepSheet step = StepSheet.of("appoint", in.getHead(), in.getNumber());
    var place = step.sheet().need("place", in.getPlace(), Kind.PLACE);
    var day = step.sheet().need("day", in.getDay(), Kind.DAY);
    var time = step.sheet().need("time", in.getTime(), Kind.MINUTE);
    return step.done(
        (head, number) -> new Command.Appoint(head, number, place.get(), day.get(), time.get()));
  }

  static Command forward(WireForwarding in) {
    StepSheet step = StepSheet.of("forward", in.getHead(), in.getNumber());
    var to = step.sheet().need("to", in.getTo(), Kind.BODY);
    return step.done((head, number) -> new Command.Forward(head, number, to.get()));
  }
}
