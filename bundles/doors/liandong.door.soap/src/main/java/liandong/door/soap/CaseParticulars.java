package liandong.door.soap;

import liandong.calendar.DueDate;
import liandong.cases.Application;
import liandong.cases.ApplicationKind;
import liandong.cases.CaseFact;
import liandong.cases.CaseTimer;
import liandong.cases.Correction;
import liandong.cases.Deadline;
import liandong.cases.Finish;
import liandong.cases.Hearing;
import liandong.cases.PartState;
import liandong.cases.Proxy;
import liandong.cases.ServiceCase;
import liandong.door.soap.wire.cases.WireCaseAnswer;
import liandong.door.soap.wire.cases.WireCorrection;
import liandong.door.soap.wire.cases.WireFinish;
import liandong.door.soap.wire.cases.WireForwarded;
import liandong.door.soap.wire.cases.WireHearing;
import liandong.door.soap.wire.cases.WirePart;
import liandong.door.soap.wire.cases.WirePartOpinion;
import liandong.door.soap.wire.cases.WireTimer;

/**
 * What only some cases have: a kind and a proxy, papers asked for, departments, a hearing, a body
 * above, timers, an end.
 */
final class CaseParticulars {
  private CaseParticulars() {}

  static void write(ServiceCase each, WireCaseAnswer out) {
    application(each.application(), out);
    out.setDeemed(Wire.source(each.accepted().flatMap(CaseFact.Accepted::deemed)));
    out.setSilence(Wire.source(each.accepted().flatMap(CaseFact.Accepted::silence)));
    running(each, out);
    out.setCorrection(each.correction().map(CaseParticulars::correction).orElse(null));
    each.parts().forEach(part -> out.getPart().add(part(part)));
    out.setHearing(each.hearing().map(CaseParticulars::hearing).orElse(null));
    out.setForwarded(each.forwarded().map(CaseParticulars::forwarded).orElse(null));
    each.timers().forEach(timer -> out.getTimer().add(timer(timer)));
    out.setMandate(Wire.mandate(each.mandate()));
    out.setFinish(each.finish().map(CaseParticulars::finish).orElse(null));
  }

  private static void application(Application of, WireCaseAnswer out) {
    ApplicationKind kind = of.kind().orElse(ApplicationKind.NEW);
    out.setKind(Wire.coded(kind.name(), kind.text()));
    out.setExpiresOn(Wire.day(of.expiresOn()));
    out.setProxy(of.proxy().map(Proxy::maskedName).orElse(null));
  }

  /** The dates that a case keeps when they no longer run are shown only while they do. */
  private static void running(ServiceCase each, WireCaseAnswer out) {
    for (Deadline deadline : each.deadlines()) {
      DueDate due = deadline.due();
      switch (deadline.kind()) {
        case STEP -> out.setStepBy(Wire.due(due));
        case HAND_OVER, AGENCY -> out.setAnswerBy(Wire.due(due));
        default -> {
          // The others have elements of their own.
        }
      }
    }
  }

  private static WireCorrection correction(Correction of) {
    WireCorrection out = new WireCorrection();
    out.getAsked().addAll(of.asked());
    out.getBrought().addAll(of.brought());
    out.setDue(Wire.due(of.by()));
    out.setSource(Wire.source(of.period()));
    out.getFault().addAll(of.faults());
    return out;
  }

  private static WirePart part(PartState of) {
    WirePart out = new WirePart();
    out.setId(of.part().id());
    out.setName(Wire.text(of.part().name()));
    out.setDepartment(Wire.text(of.part().department()));
    out.setLead(of.part().lead());
    out.setDue(Wire.due(of.by()));
    out.setOpinion(of.opinion().map(CaseParticulars::opinion).orElse(null));
    return out;
  }

  private static WirePartOpinion opinion(PartState.Opinion of) {
    WirePartOpinion out = new WirePartOpinion();
    out.setAgrees(of.agrees());
    out.setDeemed(of.deemed().isPresent());
    out.setAt(Wire.moment(of.at()));
    out.setSource(Wire.source(of.deemed()));
    return out;
  }

  private static WireHearing hearing(Hearing of) {
    WireHearing out = new WireHearing();
    out.setToldOn(of.toldOn().toString());
    out.setRequestBy(Wire.due(of.requestBy()));
    out.setAskedOn(Wire.day(of.askedOn()));
    out.setWaived(of.waived());
    out.setHoldBy(Wire.due(of.holdBy()));
    out.setCalledFor(Wire.day(of.calledFor()));
    out.setHeldOn(Wire.day(of.heldOn()));
    return out;
  }

  private static WireForwarded forwarded(CaseFact.ForwardedUp of) {
    WireForwarded out = new WireForwarded();
    out.setTo(of.to());
    out.setOn(of.on().toString());
    out.setReviewBy(Wire.due(of.reviewBy()));
    return out;
  }

  private static WireTimer timer(CaseTimer of) {
    WireTimer out = new WireTimer();
    out.setKind(Wire.coded(of.kind().name(), of.kind().text()));
    out.setPart(of.part().orElse(null));
    out.setAt(Wire.moment(of.at()));
    return out;
  }

  private static WireFinish finish(Finish of) {
    WireFinish out = new WireFinish();
    out.setCode(of.code().code());
    out.setText(Wire.text(of.code().text()));
    out.setState(of.state().name());
    out.setAt(Wire.moment(of.at()));
    return out;
  }
}
