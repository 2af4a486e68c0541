package liandong.door.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import liandong.calendar.DueDate;
import liandong.cases.CaseFact;
import liandong.cases.Deadline;
import liandong.cases.GivenNumber;
import liandong.evidence.Source;

/** A fact in a line: what it is called, and the one thing that one wants to know of it. */
record FactWords(PlaceWords places) {
  String of(CaseFact fact) {
    String name = Words.say("fact." + fact.getClass().getSimpleName());
    String more = more(fact);
    return more.isEmpty() ? name : name + ": " + more;
  }

  private String more(CaseFact fact) {
    String said = custody(fact);
    said = said.isEmpty() ? papers(fact) : said;
    said = said.isEmpty() ? review(fact) : said;
    return said.isEmpty() ? beside(fact) : said;
  }

  private String custody(CaseFact fact) {
    if (fact instanceof CaseFact.HandOverOffered offered) {
      return "→ " + places.of(offered.to());
    }
    if (fact instanceof CaseFact.TakenOver taken) {
      return "← " + places.of(taken.from());
    }
    if (fact instanceof CaseFact.Assigned assigned) {
      return assigned.from() + " → " + assigned.to();
    }
    return "";
  }

  private static String papers(CaseFact fact) {
    if (fact instanceof CaseFact.Notified told) {
      return join(told.missing())
          + told.correctBy().map(due -> " ≤ " + due.date()).orElse("")
          + (told.faults().isEmpty() ? "" : "; " + Words.say("sheet.faults", join(told.faults())));
    }
    if (fact instanceof CaseFact.CorrectionLapsed lapsed) {
      return "> " + lapsed.by() + " " + lapsed.source();
    }
    if (fact instanceof CaseFact.Accepted accepted) {
      return accepted.deemed().map(source -> Words.say("sheet.deemed", source)).orElse("");
    }
    return "";
  }

  private static String review(CaseFact fact) {
    if (fact instanceof CaseFact.Suspended stopped) {
      return Words.both(stopped.ground().what());
    }
    if (fact instanceof CaseFact.Extended extended) {
      return "+" + extended.days() + extended.approval().map(by -> " " + by).orElse("");
    }
    if (fact instanceof CaseFact.Reckoned anew) {
      return Words.both(anew.notice().what()) + " " + anew.notice().source() + " " + moved(anew);
    }
    if (fact instanceof CaseFact.DeemedGranted granted) {
      return silence(granted.by(), granted.source());
    }
    if (fact instanceof CaseFact.Granted granted) {
      return certificate(granted.certificate(), granted.given());
    }
    if (fact instanceof CaseFact.LawChanged changed) {
      return changed.from().version() + " → " + changed.to().version();
    }
    return fact instanceof CaseFact.Certified made
        ? certificate(made.certificate(), made.given())
        : "";
  }

  private static String certificate(Optional<String> number, Optional<GivenNumber> given) {
    return number.orElse("") + given.map(by -> " " + by.source()).orElse("");
  }

  private static String beside(CaseFact fact) {
    if (fact instanceof CaseFact.HearingTold told) {
      return "≤ " + told.requestBy().date();
    }
    if (fact instanceof CaseFact.HearingAsked asked) {
      return "≤ " + asked.holdBy().date();
    }
    if (fact instanceof CaseFact.HearingCalled called) {
      return called.day().toString();
    }
    if (fact instanceof CaseFact.OpinionGiven given) {
      return given.part()
          + " "
          + Words.say(given.agrees() ? "opinion.agrees" : "opinion.disagrees");
    }
    if (fact instanceof CaseFact.PartDeemedAgreed silent) {
      return silent.part() + " " + silence(silent.by(), silent.source());
    }
    if (fact instanceof CaseFact.Surveyed survey) {
      return join(survey.present()) + away(survey.absent(), survey.absence());
    }
    if (fact instanceof CaseFact.Met met) {
      return Words.both(met.meeting().text())
          + " "
          + join(met.present())
          + away(met.absent(), met.absence());
    }
    if (fact instanceof CaseFact.Appointed visit) {
      return visit.at() + " " + visit.day() + " " + visit.from() + " " + visit.source();
    }
    return fact instanceof CaseFact.ForwardedUp up
        ? "→ " + up.to() + up.apart().map(why -> " " + why.source()).orElse("")
        : "";
  }

  /** Who stayed away, and by what that counts as agreeing. */
  private static String away(List<String> absent, Optional<Source> absence) {
    return absent.isEmpty()
        ? ""
        : "; "
            + Words.say("fact.absent", join(absent))
            + absence.map(source -> " " + Words.say("fact.absence", source)).orElse("");
  }

  private static String silence(Object last, Source source) {
    return "> " + last + " " + source;
  }

  /** Each deadline that a notice moved, from where to where. */
  private static String moved(CaseFact.Reckoned anew) {
    return anew.after().stream()
        .map(
            after ->
                after.name()
                    + " "
                    + anew.before().stream()
                        .filter(before -> before.name().equals(after.name()))
                        .map(Deadline::due)
                        .map(DueDate::date)
                        .map(date -> date + " → ")
                        .findFirst()
                        .orElse("")
                    + after.due().date())
        .collect(Collectors.joining(", "));
  }

  private static String join(List<String> ids) {
    return String.join(", ", ids);
  }
}
