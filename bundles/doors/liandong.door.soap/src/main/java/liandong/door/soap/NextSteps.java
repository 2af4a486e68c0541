package liandong.door.soap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.CaseFact;
import liandong.cases.CaseStep;
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
          Map.entry(CaseStep.RECALL, "recall"));

  private NextSteps() {}

  static List<WireNextStep> of(ServiceCase each) {
    return each.possibleSteps().stream().map(step -> next(step, takenAt(step, each))).toList();
  }

  private static Optional<PlaceId> takenAt(CaseStep step, ServiceCase each) {
    return switch (step) {
      case WITHDRAW -> Optional.empty();
      case TAKE_OVER, DECLINE -> each.custody().offeredTo();
      default -> Optional.of(each.custody().place());
    };
  }

  private static WireNextStep next(CaseStep step, Optional<PlaceId> at) {
    WireNextStep out = new WireNextStep();
    out.setCode(step.name());
    out.setText(Wire.text(step.text()));
    out.setOperation(OPERATIONS.get(step));
    out.setPlace(at.map(PlaceId::value).orElse(null));
    return out;
  }

  /** The step of which {@code fact} is the outcome. */
  static CaseStep stepOf(CaseFact fact) {
    return STEPS.get(fact.getClass());
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
          Map.entry(CaseFact.HandOverRecalled.class, CaseStep.RECALL));
}
