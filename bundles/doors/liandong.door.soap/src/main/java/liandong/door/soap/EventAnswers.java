package liandong.door.soap;

import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseStep;
import liandong.door.soap.wire.cases.WireEvent;
import liandong.places.PlaceId;

/** Turns the record of a case into answers: who did what, where, why, under which law. */
final class EventAnswers {
  private final PlaceNames names;

  EventAnswers(PlaceNames names) {
    this.names = names;
  }

  WireEvent event(CaseEvent event) {
    CaseStep step = NextSteps.stepOf(event);
    WireEvent out = new WireEvent();
    out.setSeq(event.seq());
    out.setAt(Wire.moment(event.at()));
    out.setStep(Wire.coded(step.name(), step.text()));
    out.setPerson(event.actor().person());
    out.setRole(Wire.coded(event.actor().role().name(), event.actor().role().text()));
    out.setPlace(names.place(event.pin(), event.actor().place()));
    out.setWindow(event.actor().window().orElse(null));
    out.setChannel(event.channel().name());
    out.setReason(event.reason().orElse(null));
    out.setPin(Wire.pin(event.pin()));
    places(event, out);
    FactDetails.write(event.fact(), out);
    out.getDate().addAll(EventDates.of(event.fact()));
    return out;
  }

  private void places(CaseEvent event, WireEvent out) {
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.HandOverOffered moved) {
      between(event, moved.from(), moved.to(), out);
    } else if (fact instanceof CaseFact.TakenOver moved) {
      between(event, moved.from(), moved.to(), out);
    } else if (fact instanceof CaseFact.HandOverDeclined moved) {
      between(event, moved.from(), moved.to(), out);
    } else if (fact instanceof CaseFact.HandOverRecalled moved) {
      between(event, moved.from(), moved.to(), out);
    }
  }

  private void between(CaseEvent event, PlaceId from, PlaceId to, WireEvent out) {
    out.setFrom(names.place(event.pin(), from));
    out.setTo(names.place(event.pin(), to));
  }
}
