package liandong.door.shell;

import java.util.ArrayList;
import java.util.List;
import liandong.cases.CaseNumber;
import liandong.supervision.CardColour;
import liandong.supervision.CardTrigger;
import liandong.supervision.ComplaintType;
import liandong.supervision.Dimension;
import liandong.supervision.FileFact;
import liandong.supervision.Grade;
import liandong.supervision.Occasion;

/** What a fact of supervision says in words of a list: colour, type, grade, outcome. */
final class FactDetails {
  private FactDetails() {}

  static List<String> of(FileFact fact) {
    List<String> said = new ArrayList<>();
    fact.says(CardColour.class).ifPresent(it -> said.add(Words.both(it.text())));
    fact.says(CardTrigger.class).ifPresent(it -> said.add(Words.both(it.text())));
    fact.says(ComplaintType.class).ifPresent(it -> said.add(Words.both(it.text())));
    fact.says(Grade.class).ifPresent(it -> said.add(Words.both(it.text())));
    for (Dimension.Graded each : fact.all(Dimension.Graded.class)) {
      said.add(Words.both(each.dimension().text()) + ": " + Words.both(each.grade().text()));
    }
    fact.says(Occasion.OnSite.class).ifPresent(it -> said.add(it.service()));
    fact.says(CaseNumber.class).ifPresent(it -> said.add(it.value()));
    outcome(fact, said);
    return said;
  }

  private static void outcome(FileFact fact, List<String> said) {
    if (fact instanceof FileFact.AppealDecided decided) {
      said.add(Words.say(decided.upheld() ? "outcome.upheld" : "outcome.withdrawn"));
    } else if (fact instanceof FileFact.ComplaintHandled handled) {
      said.add(Words.say(handled.founded() ? "outcome.founded" : "outcome.unfounded"));
    } else if (fact instanceof FileFact.PersonNamed named) {
      said.add(Words.say("which." + named.which().name()) + ": " + named.person());
    } else if (fact instanceof FileFact.AccountabilityOpened opened) {
      opened.principal().ifPresent(id -> said.add(Words.say("which.PRINCIPAL") + ": " + id));
      opened.inCharge().ifPresent(id -> said.add(Words.say("which.IN_CHARGE") + ": " + id));
      said.add(Words.say("which.direct") + ": " + FileWords.owner(opened.direct()));
    }
  }
}
