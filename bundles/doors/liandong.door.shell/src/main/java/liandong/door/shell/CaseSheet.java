package liandong.door.shell;

import java.io.PrintStream;
import java.util.stream.Collectors;
import liandong.cases.Application;
import liandong.cases.CaseStep;
import liandong.cases.Deadline;
import liandong.cases.ItemEssence;
import liandong.cases.ServiceCase;
import liandong.catalogue.Mandate;

/**
 * The head of what the console shows of one case: where it stands, who has it, what is due, which
 * papers there are. It needs only the case; names of places are added while the county is there.
 */
record CaseSheet(ServiceCase shown, PlaceWords places, PrintStream out) {
  void print() {
    head();
    application(shown.application());
    shown.deadlines().forEach(this::deadline);
    papers();
  }

  private void head() {
    out.println(shown.number() + "  " + Words.both(shown.item().name()));
    field("sheet.state", Words.both(shown.state().text()));
    field("sheet.applicant", shown.application().applicant().maskedName());
    field(
        "sheet.holder",
        places.of(shown.custody().place())
            + " ("
            + shown.custody().person()
            + ")"
            + shown.custody().offeredTo().map(to -> " → " + places.of(to)).orElse(""));
    shown
        .agent()
        .ifPresent(
            agent -> field("sheet.agent", places.of(agent.place()) + " (" + agent.person() + ")"));
    field("sheet.law", shown.pin() + (places.county().isEmpty() ? "  " + Words.say("away") : ""));
    shown.certificate().ifPresent(number -> field("sheet.certificate", number));
    shown.mandate().ifPresent(mandate -> field("sheet.mandate", inTheNameOf(mandate)));
    field(
        "sheet.next",
        shown.possibleSteps().stream()
            .map(CaseStep::text)
            .map(Words::both)
            .collect(Collectors.joining("; ")));
  }

  private static String inTheNameOf(Mandate mandate) {
    return Words.both(mandate.body())
        + mandate.kind().map(kind -> " (" + Words.both(kind.text()) + ")").orElse("");
  }

  private void application(Application of) {
    of.kind().ifPresent(kind -> field("sheet.kind", Words.both(kind.text())));
    of.expiresOn().ifPresent(day -> field("sheet.expires", day.toString()));
    of.proxy().ifPresent(proxy -> field("sheet.proxy", proxy.maskedName()));
  }

  private void deadline(Deadline deadline) {
    out.println(
        Words.both(deadline.kind().text())
            + deadline.part().map(part -> " " + part).orElse("")
            + ": "
            + Calendars.date(deadline.due())
            + "  ("
            + Words.both(deadline.due().limit().text())
            + ", "
            + shown.sourceOf(deadline)
            + ")");
  }

  private void papers() {
    field(
        "sheet.papers",
        shown.materials().stream()
            .map(
                handed ->
                    handed.id()
                        + shown
                            .item()
                            .paper(handed.id())
                            .map(ItemEssence.Paper::name)
                            .map(name -> " " + name.zh())
                            .orElse(""))
            .collect(Collectors.joining("、")));
    String missing =
        shown.missing().stream()
            .map(paper -> paper.id() + " " + paper.name().zh())
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      field("sheet.missing", missing);
    }
  }

  private void field(String key, String value) {
    out.println(Words.say(key) + ": " + (value.isEmpty() ? "–" : value));
  }
}
