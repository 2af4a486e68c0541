package liandong.door.soap;

import javax.jws.WebService;
import liandong.cases.MonthStatistics;
import liandong.cases.PostCover;
import liandong.county.law.Counties;
import liandong.door.soap.wire.supervision.AwayFault;
import liandong.door.soap.wire.supervision.InputFault;
import liandong.door.soap.wire.supervision.RefusedFault;
import liandong.door.soap.wire.supervision.WireAbsencesAnswer;
import liandong.door.soap.wire.supervision.WireAbsencesQuestion;
import liandong.door.soap.wire.supervision.WireAcceptance;
import liandong.door.soap.wire.supervision.WireAnswered;
import liandong.door.soap.wire.supervision.WireAppealDecision;
import liandong.door.soap.wire.supervision.WireAwayNote;
import liandong.door.soap.wire.supervision.WireBackNote;
import liandong.door.soap.wire.supervision.WireCardGiving;
import liandong.door.soap.wire.supervision.WireCaseLink;
import liandong.door.soap.wire.supervision.WireComplaint;
import liandong.door.soap.wire.supervision.WireFileAnswer;
import liandong.door.soap.wire.supervision.WireFileQuestion;
import liandong.door.soap.wire.supervision.WireFileStep;
import liandong.door.soap.wire.supervision.WireHandling;
import liandong.door.soap.wire.supervision.WireInquiry;
import liandong.door.soap.wire.supervision.WireListAnswer;
import liandong.door.soap.wire.supervision.WireListQuestion;
import liandong.door.soap.wire.supervision.WireNaming;
import liandong.door.soap.wire.supervision.WireNote;
import liandong.door.soap.wire.supervision.WirePassing;
import liandong.door.soap.wire.supervision.WirePostAnswer;
import liandong.door.soap.wire.supervision.WireRating;
import liandong.door.soap.wire.supervision.WireReassignment;
import liandong.door.soap.wire.supervision.WireSatisfactionAnswer;
import liandong.door.soap.wire.supervision.WireSatisfactionQuestion;
import liandong.supervision.Supervision;
import liandong.supervision.SupervisionCommand;

/**
 * The supervision service of {@code supervision-v1.wsdl}: a table of its operations, each with what
 * reads its request.
 */
@WebService(
    targetNamespace = "urn:liandong:supervision:v1",
    serviceName = "SupervisionService",
    portName = "SupervisionPort",
    endpointInterface = "liandong.door.soap.wire.supervision.Supervision")
public final class SupervisionEndpoint implements liandong.door.soap.wire.supervision.Supervision {
  private final SupervisionCounter counter;
  private final PostCounter posts;

  SupervisionEndpoint(
      Supervision supervision,
      PostCover posts,
      MonthStatistics statistics,
      Counties counties,
      Gate gate) {
    OwnerNames names = new OwnerNames(counties);
    SupervisionFaults faults = new SupervisionFaults(gate);
    this.counter = new SupervisionCounter(supervision, statistics, new FileAnswers(names), faults);
    this.posts = new PostCounter(posts, names, faults);
  }

  @Override
  public WireAnswered complain(WireComplaint in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> SupervisionRequests.complain(in));
  }

  @Override
  public WireAnswered acceptComplaint(WireAcceptance in)
      throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> SupervisionRequests.accept(in));
  }

  @Override
  public WireAnswered dismissComplaint(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () ->
            SupervisionRequests.note(
                "dismissComplaint", in, SupervisionCommand.DismissComplaint::new));
  }

  @Override
  public WireAnswered handleComplaint(WireHandling in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> SupervisionRequests.handled(in));
  }

  @Override
  public WireAnswered rate(WireRating in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> RatingRequests.rate(in));
  }

  @Override
  public WireAnswered callBack(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> SupervisionRequests.note("callBack", in, SupervisionCommand.CallBack::new));
  }

  @Override
  public WireAnswered rectify(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> SupervisionRequests.note("rectify", in, SupervisionCommand.Rectify::new));
  }

  @Override
  public WireAnswered excludeRating(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> SupervisionRequests.note("excludeRating", in, SupervisionCommand.ExcludeRating::new));
  }

  @Override
  public WireAnswered logContact(WireInquiry in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ContactRequests.log(in));
  }

  @Override
  public WireAnswered answerContact(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> SupervisionRequests.note("answerContact", in, SupervisionCommand.AnswerContact::new));
  }

  @Override
  public WireAnswered passContact(WirePassing in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ContactRequests.pass(in));
  }

  @Override
  public WireAnswered takeContact(WireFileStep in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ContactRequests.take(in));
  }

  @Override
  public WireAnswered declineContact(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () ->
            SupervisionRequests.note("declineContact", in, SupervisionCommand.DeclineContact::new));
  }

  @Override
  public WireAnswered linkCase(WireCaseLink in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> ContactRequests.link(in));
  }

  @Override
  public WireAnswered giveCard(WireCardGiving in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> SupervisionRequests.giveCard(in));
  }

  @Override
  public WireAnswered appeal(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> SupervisionRequests.note("appeal", in, SupervisionCommand.Appeal::new));
  }

  @Override
  public WireAnswered decideAppeal(WireAppealDecision in)
      throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> SupervisionRequests.decideAppeal(in));
  }

  @Override
  public WireAnswered namePerson(WireNaming in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> SupervisionRequests.name(in));
  }

  @Override
  public WireAnswered closeTracking(WireNote in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(
        () -> SupervisionRequests.note("closeTracking", in, SupervisionCommand.CloseTracking::new));
  }

  @Override
  public WireAnswered reassign(WireReassignment in) throws RefusedFault, AwayFault, InputFault {
    return counter.handle(() -> SupervisionRequests.reassign(in));
  }

  @Override
  public WireFileAnswer file(WireFileQuestion in) throws RefusedFault, AwayFault, InputFault {
    return counter.file(() -> SupervisionQuestions.file(in));
  }

  @Override
  public WireListAnswer list(WireListQuestion in) throws AwayFault, InputFault {
    return counter.list(() -> SupervisionQuestions.list(in));
  }

  @Override
  public WireSatisfactionAnswer satisfaction(WireSatisfactionQuestion in)
      throws AwayFault, InputFault {
    return counter.satisfaction(() -> SupervisionQuestions.satisfaction(in));
  }

  @Override
  public WirePostAnswer away(WireAwayNote in) throws RefusedFault, AwayFault, InputFault {
    return posts.away(in);
  }

  @Override
  public WirePostAnswer back(WireBackNote in) throws RefusedFault, AwayFault, InputFault {
    return posts.back(in);
  }

  @Override
  public WireAbsencesAnswer absences(WireAbsencesQuestion in) throws AwayFault, InputFault {
    return posts.absences(in);
  }
}
