package liandong.door.soap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import liandong.calendar.Ground;
import liandong.cases.CaseFact;
import liandong.cases.GivenNumber;
import liandong.cases.HandedMaterial;
import liandong.door.soap.wire.cases.WireEvent;

/**
 * What a fact says beyond that it happened, beside its dates: a table, fact by fact. Facts that say
 * no more are in it too, so that a forgotten one is found.
 */
final class FactDetails {
  private static final Map<Class<?>, BiConsumer<CaseFact, WireEvent>> TABLE = new HashMap<>();

  static {
    papers();
    review();
    clock();
    law();
    hearing();
    otherBodies();
    nothingMore();
  }

  private FactDetails() {}

  static void write(CaseFact fact, WireEvent out) {
    TABLE.get(fact.getClass()).accept(fact, out);
  }

  static boolean knows(Class<?> fact) {
    return TABLE.containsKey(fact);
  }

  private static void papers() {
    on(
        CaseFact.Notified.class,
        (told, out) -> {
          out.getMaterial().addAll(told.missing());
          out.getFault().addAll(told.faults());
          out.setSource(Wire.source(told.period()));
        });
    on(
        CaseFact.Supplemented.class,
        (brought, out) ->
            brought.materials().stream().map(HandedMaterial::id).forEach(out.getMaterial()::add));
    on(
        CaseFact.CorrectionLapsed.class,
        (lapsed, out) -> {
          out.setLastDay(lapsed.by().toString());
          out.setSource(Wire.source(lapsed.source()));
        });
  }

  private static void review() {
    on(
        CaseFact.Accepted.class,
        (accepted, out) -> {
          out.setAcceptedOn(accepted.acceptedOn().toString());
          out.setCalendar(accepted.calendar().value());
          out.setSource(Wire.source(accepted.deemed()));
          out.setSilence(Wire.source(accepted.silence()));
        });
    on(
        CaseFact.AcceptanceRefused.class,
        (refused, out) -> out.setRemedy(Wire.text(refused.remedy())));
    on(
        CaseFact.Granted.class,
        (granted, out) -> {
          out.setCertificate(granted.certificate().orElse(null));
          out.setSource(Wire.source(granted.given().map(GivenNumber::source)));
          out.setMandate(Wire.mandate(granted.mandate()));
        });
    on(
        CaseFact.DeemedGranted.class,
        (granted, out) -> {
          out.setLastDay(granted.by().toString());
          out.setSource(Wire.source(granted.source()));
        });
    on(
        CaseFact.Denied.class,
        (denied, out) -> {
          out.setRemedy(Wire.text(denied.remedy()));
          out.setMandate(Wire.mandate(denied.mandate()));
        });
    on(
        CaseFact.Certified.class,
        (made, out) -> {
          out.setCertificate(made.certificate().orElse(null));
          out.setSource(Wire.source(made.given().map(GivenNumber::source)));
        });
    on(
        CaseFact.Assigned.class,
        (assigned, out) -> {
          out.setFromPerson(assigned.from());
          out.setToPerson(assigned.to());
        });
  }

  private static void clock() {
    on(
        CaseFact.Suspended.class,
        (stopped, out) -> {
          ground(stopped.ground(), out);
          out.setToldOn(Wire.day(stopped.toldOn()));
        });
    on(CaseFact.Resumed.class, (resumed, out) -> ground(resumed.ground(), out));
    on(
        CaseFact.Extended.class,
        (extended, out) -> {
          ground(extended.ground(), out);
          out.setDays(extended.days());
          out.setApproval(extended.approval().orElse(null));
        });
    on(
        CaseFact.Reckoned.class,
        (anew, out) -> {
          ground(anew.notice(), out);
          out.setCalendar(anew.calendar().value());
        });
  }

  private static void law() {
    on(CaseFact.LawChanged.class, (changed, out) -> out.setNewPin(Wire.pin(changed.to())));
  }

  private static void hearing() {
    on(CaseFact.HearingTold.class, (told, out) -> out.setRequestBy(Wire.due(told.requestBy())));
    on(CaseFact.HearingAsked.class, (asked, out) -> out.setWaived(false));
    on(CaseFact.HearingWaived.class, (waived, out) -> out.setWaived(true));
    on(CaseFact.HearingCalled.class, (called, out) -> out.setDay(called.day().toString()));
    on(CaseFact.HearingHeld.class, (held, out) -> out.setDay(held.on().toString()));
  }

  private static void otherBodies() {
    on(
        CaseFact.OpinionGiven.class,
        (given, out) -> {
          out.setPart(given.part());
          out.setAgrees(given.agrees());
          out.setLacking(given.lacking().orElse(null));
        });
    on(
        CaseFact.PartDeemedAgreed.class,
        (silent, out) -> {
          out.setPart(silent.part());
          out.setAgrees(true);
          out.setLastDay(silent.by().toString());
          out.setSource(Wire.source(silent.source()));
        });
    on(
        CaseFact.Met.class,
        (met, out) -> {
          out.setMeeting(met.meeting().name());
          out.setDay(met.on().toString());
          out.getCalled().addAll(met.called());
          out.getPresent().addAll(met.present());
          out.getAbsent().addAll(met.absent());
          out.setSource(Wire.source(met.absence()));
        });
    on(
        CaseFact.Surveyed.class,
        (survey, out) -> {
          out.getPresent().addAll(survey.present());
          out.getAbsent().addAll(survey.absent());
          out.setSource(Wire.source(survey.absence()));
        });
    on(
        CaseFact.Appointed.class,
        (visit, out) -> {
          out.setDay(visit.day().toString());
          out.setVisitPlace(visit.at().value());
          out.setVisitTime(visit.from().toString());
          out.setSource(Wire.source(visit.source()));
        });
    on(
        CaseFact.ForwardedUp.class,
        (up, out) -> {
          out.setBody(up.to());
          out.setReviewBy(Wire.due(up.reviewBy()));
          up.apart().ifPresent(why -> ground(why, out));
        });
  }

  /** The application stands in the answer itself, dates and places are told with every event. */
  private static void nothingMore() {
    for (Class<? extends CaseFact> plain :
        List.of(
            CaseFact.Registered.class,
            CaseFact.Submitted.class,
            CaseFact.Reviewed.class,
            CaseFact.Verified.class,
            CaseFact.BackFromAbove.class,
            CaseFact.ClosedForwarded.class,
            CaseFact.Delivered.class,
            CaseFact.Withdrawn.class,
            CaseFact.Returned.class,
            CaseFact.Voided.class,
            CaseFact.Deleted.class,
            CaseFact.Archived.class,
            CaseFact.HandOverOffered.class,
            CaseFact.TakenOver.class,
            CaseFact.HandOverDeclined.class,
            CaseFact.HandOverRecalled.class)) {
      on(plain, (fact, out) -> {});
    }
  }

  private static <F extends CaseFact> void on(Class<F> fact, BiConsumer<F, WireEvent> says) {
    TABLE.put(fact, (each, out) -> says.accept(fact.cast(each), out));
  }

  private static void ground(Ground ground, WireEvent out) {
    out.setGround(Wire.text(ground.what()));
    out.setSource(Wire.source(ground.source()));
  }
}
