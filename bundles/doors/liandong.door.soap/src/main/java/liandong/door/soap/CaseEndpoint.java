package liandong.door.soap;

import javax.jws.WebService;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseHandling;
import liandong.cases.Command;
import liandong.cases.MonthStatistics;
import liandong.county.law.Counties;
import liandong.door.soap.wire.cases.AwayFault;
import liandong.door.soap.wire.cases.Case;
import liandong.door.soap.wire.cases.InputFault;
import liandong.door.soap.wire.cases.RefusedFault;
import liandong.door.soap.wire.cases.WireAccept;
import liandong.door.soap.wire.cases.WireAnswered;
import liandong.door.soap.wire.cases.WireAppointment;
import liandong.door.soap.wire.cases.WireAssignment;
import liandong.door.soap.wire.cases.WireCertification;
import liandong.door.soap.wire.cases.WireClockAnswer;
import liandong.door.soap.wire.cases.WireDecision;
import liandong.door.soap.wire.cases.WireExtension;
import liandong.door.soap.wire.cases.WireForwarding;
import liandong.door.soap.wire.cases.WireHandOver;
import liandong.door.soap.wire.cases.WireHearingCall;
import liandong.door.soap.wire.cases.WireHearingRequest;
import liandong.door.soap.wire.cases.WireListAnswer;
import liandong.door.soap.wire.cases.WireListQuestion;
import liandong.door.soap.wire.cases.WireMeeting;
import liandong.door.soap.wire.cases.WireNotice;
import liandong.door.soap.wire.cases.WireOpening;
import liandong.door.soap.wire.cases.WireOpinion;
import liandong.door.soap.wire.cases.WireQuestion;
import liandong.door.soap.wire.cases.WireStatisticsAnswer;
import liandong.door.soap.wire.cases.WireStatisticsQuestion;
import liandong.door.soap.wire.cases.WireStatusAnswer;
import liandong.door.soap.wire.cases.WireStep;
import liandong.door.soap.wire.cases.WireSubmission;
import liandong.door.soap.wire.cases.WireSupplement;
import liandong.door.soap.wire.cases.WireSurvey;
import liandong.door.soap.wire.cases.WireSuspension;

/**
 * The case service of {@code case-v1.wsdl}: a table of its operations, each with what reads its
 * request.
 */
@WebService(
    targetNamespace = "urn:liandong:case:v1",
    serviceName = "CaseService",
    portName = "CasePort",
    endpointInterface = "liandong.door.soap.wire.cases.Case")
public final class CaseEndpoint implements Case {
  private final CaseCounter counter;

  CaseEndpoint(
      CaseHandling handling,
      MonthStatistics statistics,
      Counties counties,
      CalendarBook calendars,
      Gate gate) {
    PlaceNames names = new PlaceNames(counties);
    this.counter =
        new CaseCounter(
            handling,
            new CaseAnswers(names),
            new ClockAnswers(calendars),
            new StatisticsAnswers(statistics, counties),
            gate);
  }

  @Override
  public WireAnswered register(WireOpening in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.register(in));
  }

  @Override
  public WireAnswered submit(WireSubmission in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.submit(in));
  }

  @Override
  public WireAnswered accept(WireAccept in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.accept(in));
  }

  @Override
  public WireAnswered refuseAcceptance(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> CaseRequests.step("refuseAcceptance", in, Command.RefuseAcceptance::new));
  }

  @Override
  public WireAnswered notify(WireNotice in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.notice(in));
  }

  @Override
  public WireAnswered supplement(WireSupplement in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.supplement(in));
  }

  @Override
  public WireAnswered review(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("review", in, Command.Review::new));
  }

  @Override
  public WireAnswered verify(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("verify", in, Command.Verify::new));
  }

  @Override
  public WireAnswered suspend(WireSuspension in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.suspend(in));
  }

  @Override
  public WireAnswered resume(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("resume", in, Command.Resume::new));
  }

  @Override
  public WireAnswered extend(WireExtension in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.extend(in));
  }

  @Override
  public WireAnswered tellHearing(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("tellHearing", in, Command.TellHearing::new));
  }

  @Override
  public WireAnswered askHearing(WireHearingRequest in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.askHearing(in));
  }

  @Override
  public WireAnswered callHearing(WireHearingCall in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.callHearing(in));
  }

  @Override
  public WireAnswered holdHearing(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("holdHearing", in, Command.HoldHearing::new));
  }

  @Override
  public WireAnswered giveOpinion(WireOpinion in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.giveOpinion(in));
  }

  @Override
  public WireAnswered survey(WireSurvey in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.survey(in));
  }

  @Override
  public WireAnswered meet(WireMeeting in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.meet(in));
  }

  @Override
  public WireAnswered appoint(WireAppointment in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.appoint(in));
  }

  @Override
  public WireAnswered forward(WireForwarding in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ReviewRequests.forward(in));
  }

  @Override
  public WireAnswered forwardBack(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("forwardBack", in, Command.ForwardBack::new));
  }

  @Override
  public WireAnswered closeForwarded(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> CaseRequests.step("closeForwarded", in, Command.CloseForwarded::new));
  }

  @Override
  public WireAnswered decide(WireDecision in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.decide(in));
  }

  @Override
  public WireAnswered certify(WireCertification in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.certify(in));
  }

  @Override
  public WireAnswered deliver(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("deliver", in, Command.Deliver::new));
  }

  @Override
  public WireAnswered archive(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("archive", in, Command.Archive::new));
  }

  @Override
  public WireAnswered withdraw(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("withdraw", in, Command.Withdraw::new));
  }

  @Override
  public WireAnswered returnCase(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("returnCase", in, Command.Return::new));
  }

  @Override
  public WireAnswered voidCase(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("voidCase", in, Command.Void::new));
  }

  @Override
  public WireAnswered deleteCase(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("deleteCase", in, Command.Delete::new));
  }

  @Override
  public WireAnswered handOver(WireHandOver in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.handOver(in));
  }

  @Override
  public WireAnswered takeOver(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("takeOver", in, Command.TakeOver::new));
  }

  @Override
  public WireAnswered decline(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("decline", in, Command.Decline::new));
  }

  @Override
  public WireAnswered recall(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.step("recall", in, Command.Recall::new));
  }

  @Override
  public WireAnswered assign(WireAssignment in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> CaseRequests.assign(in));
  }

  @Override
  public WireStatusAnswer status(WireQuestion in) throws RefusedFault, AwayFault, InputFault {
    return counter.status(() -> CaseQuestions.question("status", in));
  }

  @Override
  public WireClockAnswer clock(WireQuestion in) throws RefusedFault, AwayFault, InputFault {
    return counter.clock(() -> CaseQuestions.question("clock", in));
  }

  @Override
  public WireListAnswer list(WireListQuestion in) throws AwayFault, InputFault {
    return counter.list(() -> CaseQuestions.list(in));
  }

  @Override
  public WireStatisticsAnswer statistics(WireStatisticsQuestion in) throws AwayFault, InputFault {
    return counter.statistics(() -> CaseQuestions.months(in));
  }
}
