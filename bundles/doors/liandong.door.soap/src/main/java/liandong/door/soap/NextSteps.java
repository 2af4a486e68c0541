package liandong.door.soap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseStep;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.door.soap.wire.cases.WireNextStep;
import liandong.places.PlaceId;

/**
 * The steps that a case can take next, by the lifecycle and by who holds it. A hint for screens:
 * whether the place and the role are right is only decided when the step is taken.
 */
final class NextSteps {
  private static final Map<CaseStep, String> OPERATIONS =
      Map.ofEntries(
          Map.entry(CaseStep.REGISTER, "register"),
          Map.entry(CaseStep.SUBMIT, "submit"),
          Map.entry(CaseStep.NOTIFY, "notify"),
          Map.entry(CaseStep.SUPPLEMENT, "supplement"),
          Map.entry(CaseStep.ACCEPT, "accept"),
          Map.entry(CaseStep.REFUSE_ACCEPTANCE, "refuseAcceptance"),
          Map.entry(CaseStep.REVIEW, "review"),
          Map.entry(CaseStep.VERIFY, "verify"),
          Map.entry(CaseStep.GRANT, "decide"),
          Map.entry(CaseStep.DENY, "decide"),
          Map.entry(CaseStep.SUSPEND, "suspend"),
          Map.entry(CaseStep.RESUME, "resume"),
          Map.entry(CaseStep.EXTEND, "extend"),
          Map.entry(CaseStep.DELIVER, "deliver"),
          Map.entry(CaseStep.WITHDRAW, "withdraw"),
          Map.entry(CaseStep.RETURN, "returnCase"),
          Map.entry(CaseStep.HAND_OVER, "handOver"),
          Map.entry(CaseStep.TAKE_OVER, "takeOver"),
          Map.entry(CaseStep.DECLINE, "decline"),
          Map.entry(CaseStep.RECALL, "recall"),
          Map.entry(CaseStep.TELL_HEARING, "tellHearing"),
          Map.entry(CaseStep.ASK_HEARING, "askHearing"),
          Map.entry(CaseStep.CALL_HEARING, "callHearing"),
          Map.entry(CaseStep.HOLD_HEARING, "holdHearing"),
          Map.entry(CaseStep.OPINION, "giveOpinion"),
          Map.entry(CaseStep.SURVEY, "survey"),
          Map.entry(CaseStep.MEET, "meet"),
          Map.entry(CaseStep.FORWARD, "forward"),
          Map.entry(CaseStep.FORWARD_BACK, "forwardBack"),
          Map.entry(CaseStep.CLOSE_FORWARDED, "closeForwarded"),
          Map.entry(CaseStep.CERTIFY, "certify"),
          Map.entry(CaseStep.ARCHIVE, "archive"),
          Map.entry(CaseStep.VOID, "voidCase"),
          Map.entry(CaseStep.DELETE, "deleteCase"),
          Map.entry(CaseStep.ASSIGN, "assign"),
          Map.entry(CaseStep.APPOINT, "appoint"));

  private NextSteps() {}

  static List<WireNextStep> of(ServiceCase each) {
    return each.possibleSteps().stream().map(step -> next(step, takenAt(step, each))).toList();
  }

  private static Optional<PlaceId> takenAt(CaseStep step, ServiceCase each) {
    return switch (step) {
      case WITHDRAW, ASK_HEARING, APPOINT, OPINION -> Optional.empty();
      case TAKE_OVER, DECLINE -> each.custody().offeredTo();
      default -> Optional.of(each.custody().place());
    };
  }

  private static WireNextStep next(CaseStep step, Optional<PlaceId> at) {
    WireNextStep out = new WireNextStep();
    out.setCode(step.name());
    out.setText(Wire.text(step.text()));
    out.setOperation(operationOf(step).orElseThrow());
    out.setPlace(at.map(PlaceId::value).orElse(null));
    return out;
  }

  /** The operation by which a step is taken; empty where nobody at a window takes it. */
  static Optional<String> operationOf(CaseStep step) {
    return Optional.ofNullable(OPERATIONS.get(step));
  }

  /** The step of which the event is the outcome. */
  static CaseStep stepOf(CaseEvent event) {
    boolean byItself =
        event.fact() instanceof CaseFact.Accepted && event.actor().role() == Role.SYSTEM;
    return byItself ? CaseStep.DEEM_ACCEPTED : STEPS.get(event.fact().getClass());
  }

  static boolean knows(Class<?> fact) {
    return STEPS.containsKey(fact);
  }

  private static final Map<Class<? extends CaseFact>, CaseStep> STEPS =
      Map.ofEntries(
          Map.entry(CaseFact.Registered.class, CaseStep.REGISTER),
          Map.entry(CaseFact.Submitted.class, CaseStep.SUBMIT),
          Map.entry(CaseFact.Notified.class, CaseStep.NOTIFY),
          Map.entry(CaseFact.Supplemented.class, CaseStep.SUPPLEMENT),
          Map.entry(CaseFact.Accepted.class, CaseStep.ACCEPT),
          Map.entry(CaseFact.AcceptanceRefused.class, CaseStep.REFUSE_ACCEPTANCE),
          Map.entry(CaseFact.Reviewed.class, CaseStep.REVIEW),
          Map.entry(CaseFact.Verified.class, CaseStep.VERIFY),
          Map.entry(CaseFact.Granted.class, CaseStep.GRANT),
          Map.entry(CaseFact.Denied.class, CaseStep.DENY),
          Map.entry(CaseFact.Suspended.class, CaseStep.SUSPEND),
          Map.entry(CaseFact.Resumed.class, CaseStep.RESUME),
          Map.entry(CaseFact.Extended.class, CaseStep.EXTEND),
          Map.entry(CaseFact.Delivered.class, CaseStep.DELIVER),
          Map.entry(CaseFact.Withdrawn.class, CaseStep.WITHDRAW),
          Map.entry(CaseFact.Returned.class, CaseStep.RETURN),
          Map.entry(CaseFact.HandOverOffered.class, CaseStep.HAND_OVER),
          Map.entry(CaseFact.TakenOver.class, CaseStep.TAKE_OVER),
          Map.entry(CaseFact.HandOverDeclined.class, CaseStep.DECLINE),
          Map.entry(CaseFact.HandOverRecalled.class, CaseStep.RECALL),
          Map.entry(CaseFact.HearingTold.class, CaseStep.TELL_HEARING),
          Map.entry(CaseFact.HearingAsked.class, CaseStep.ASK_HEARING),
          Map.entry(CaseFact.HearingWaived.class, CaseStep.ASK_HEARING),
          Map.entry(CaseFact.HearingCalled.class, CaseStep.CALL_HEARING),
          Map.entry(CaseFact.HearingHeld.class, CaseStep.HOLD_HEARING),
          Map.entry(CaseFact.OpinionGiven.class, CaseStep.OPINION),
          Map.entry(CaseFact.PartDeemedAgreed.class, CaseStep.DEEM_PART),
          Map.entry(CaseFact.Surveyed.class, CaseStep.SURVEY),
          Map.entry(CaseFact.Met.class, CaseStep.MEET),
          Map.entry(CaseFact.ForwardedUp.class, CaseStep.FORWARD),
          Map.entry(CaseFact.BackFromAbove.class, CaseStep.FORWARD_BACK),
          Map.entry(CaseFact.ClosedForwarded.class, CaseStep.CLOSE_FORWARDED),
          Map.entry(CaseFact.DeemedGranted.class, CaseStep.DEEM_GRANTED),
          Map.entry(CaseFact.Certified.class, CaseStep.CERTIFY),
          Map.entry(CaseFact.CorrectionLapsed.class, CaseStep.LAPSE),
          Map.entry(CaseFact.Voided.class, CaseStep.VOID),
          Map.entry(CaseFact.Deleted.class, CaseStep.DELETE),
          Map.entry(CaseFact.Archived.class, CaseStep.ARCHIVE),
          Map.entry(CaseFact.Assigned.class, CaseStep.ASSIGN),
          Map.entry(CaseFact.Appointed.class, CaseStep.APPOINT),
          Map.entry(CaseFact.Reckoned.class, CaseStep.RECKON),
          Map.entry(CaseFact.LawChanged.class, CaseStep.CHANGE_LAW));
}
