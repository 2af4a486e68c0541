package liandong.door.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import liandong.calendar.DueDate;
import liandong.cases.CaseFact;
import liandong.cases.Deadline;
import liandong.door.soap.wire.cases.WireEventDate;

/** The dates that a fact set or moved. */
final class EventDates {
  private final List<WireEventDate> dates = new ArrayList<>();

  private EventDates() {}

  static List<WireEventDate> of(CaseFact fact) {
    EventDates out = new EventDates();
    if (!out.papers(fact) && !out.review(fact)) {
      out.clock(fact);
    }
    return out.dates;
  }

  private boolean papers(CaseFact fact) {
    if (fact instanceof CaseFact.Registered opened) {
      add(Deadline.Kind.AGENCY, opened.forwardBy());
    } else if (fact instanceof CaseFact.Submitted opened) {
      add(Deadline.Kind.NOTICE, Optional.of(opened.noticeBy()));
      add(Deadline.Kind.STEP, opened.stepBy());
    } else if (fact instanceof CaseFact.Notified told) {
      add(Deadline.Kind.CORRECTION, told.correctBy());
    } else if (fact instanceof CaseFact.Supplemented brought) {
      add(Deadline.Kind.NOTICE, brought.noticeBy());
      add(Deadline.Kind.STEP, brought.stepBy());
    } else if (fact instanceof CaseFact.HandOverOffered offered) {
      add(Deadline.Kind.HAND_OVER, offered.answerBy());
    } else if (fact instanceof CaseFact.TakenOver taken) {
      add(Deadline.Kind.NOTICE, taken.noticeBy());
      add(Deadline.Kind.STEP, taken.stepBy());
    } else {
      return false;
    }
    return true;
  }

  private boolean review(CaseFact fact) {
    if (fact instanceof CaseFact.Accepted accepted) {
      review(
          new CaseFact.Dates(
              accepted.statutory(),
              Optional.of(accepted.promised()),
              accepted.stepBy(),
              accepted.parts()));
    } else if (fact instanceof CaseFact.Reviewed done) {
      add(Deadline.Kind.STEP, done.stepBy());
    } else if (fact instanceof CaseFact.Verified done) {
      add(Deadline.Kind.STEP, done.stepBy());
    } else if (fact instanceof CaseFact.Granted granted) {
      add(Deadline.Kind.DELIVERY, Optional.of(granted.deliverBy()));
    } else if (fact instanceof CaseFact.DeemedGranted granted) {
      add(Deadline.Kind.DELIVERY, Optional.of(granted.deliverBy()));
    } else if (fact instanceof CaseFact.Denied denied) {
      add(Deadline.Kind.DELIVERY, Optional.of(denied.deliverBy()));
    } else {
      return false;
    }
    return true;
  }

  private void clock(CaseFact fact) {
    if (fact instanceof CaseFact.Suspended stopped) {
      review(stopped.dates());
    } else if (fact instanceof CaseFact.Resumed resumed) {
      review(resumed.dates());
    } else if (fact instanceof CaseFact.Extended extended) {
      review(extended.dates());
    } else if (fact instanceof CaseFact.BackFromAbove back) {
      review(back.dates());
    } else if (fact instanceof CaseFact.LawChanged changed) {
      review(changed.dates());
    } else if (fact instanceof CaseFact.HearingAsked asked) {
      add(Deadline.Kind.HEARING, Optional.of(asked.holdBy()));
    } else if (fact instanceof CaseFact.Reckoned anew) {
      anew.after().forEach(each -> add(each, before(anew, each)));
    }
  }

  /** What is not there nobody can know while the clock stands still. */
  private void review(CaseFact.Dates of) {
    add(Deadline.Kind.STEP, of.step());
    for (Map.Entry<String, DueDate> part : new TreeMap<>(of.parts()).entrySet()) {
      add(
          new Deadline(Deadline.Kind.PART, Optional.of(part.getKey()), part.getValue()),
          Optional.empty());
    }
    add(Deadline.Kind.PROMISED, of.promised());
    add(Deadline.Kind.STATUTORY, of.statutory());
  }

  private static Optional<DueDate> before(CaseFact.Reckoned anew, Deadline after) {
    return anew.before().stream()
        .filter(each -> each.name().equals(after.name()))
        .findFirst()
        .map(Deadline::due);
  }

  private void add(Deadline.Kind kind, Optional<DueDate> due) {
    due.ifPresent(date -> add(new Deadline(kind, date), Optional.empty()));
  }

  private void add(Deadline deadline, Optional<DueDate> before) {
    WireEventDate out = new WireEventDate();
    out.setKind(Wire.coded(deadline.kind().name(), deadline.kind().text()));
    out.setPart(deadline.part().orElse(null));
    out.setBefore(Wire.due(before));
    out.setDue(Wire.due(deadline.due()));
    dates.add(out);
  }
}
