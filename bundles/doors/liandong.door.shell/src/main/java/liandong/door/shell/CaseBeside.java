package liandong.door.shell;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import liandong.cases.CaseFact;
import liandong.cases.CaseTimer;
import liandong.cases.Correction;
import liandong.cases.Finish;
import liandong.cases.Hearing;
import liandong.cases.LegalTime;
import liandong.cases.PartState;
import liandong.cases.ServiceCase;

/**
 * What only some cases have: papers asked for, departments, a hearing, a body above, timers, an
 * end.
 */
record CaseBeside(ServiceCase shown, PrintStream out) {
  void print() {
    shown.correction().ifPresent(this::correction);
    shown.accepted().ifPresent(this::silence);
    shown.hearing().ifPresent(this::hearing);
    shown.forwarded().ifPresent(this::forwarded);
    shown.timers().forEach(this::timer);
    shown.finish().ifPresent(this::finish);
    if (!shown.parts().isEmpty()) {
      out.println();
      parts().print(out, false);
    }
  }

  private void correction(Correction of) {
    List<String> open = new ArrayList<>(of.asked());
    open.removeAll(of.brought());
    line("sheet.correction", String.join("、", of.asked()), said(of.brought()), said(open));
    if (!of.faults().isEmpty()) {
      line("sheet.faults", String.join("、", of.faults()));
    }
  }

  private static String said(List<String> ids) {
    return ids.isEmpty() ? "–" : String.join("、", ids);
  }

  private void silence(CaseFact.Accepted of) {
    of.deemed().ifPresent(source -> line("sheet.deemed", source));
    of.silence().ifPresent(source -> line("sheet.silence", source));
  }

  private void hearing(Hearing of) {
    line("sheet.hearing", of.toldOn(), Calendars.date(of.requestBy()));
    of.askedOn().ifPresent(day -> line("sheet.hearing-asked", day));
    if (of.waived()) {
      line("sheet.hearing-waived");
    }
    of.holdBy().ifPresent(due -> line("sheet.hearing-hold-by", Calendars.date(due)));
    of.calledFor().ifPresent(day -> line("sheet.hearing-called", day));
    of.heldOn().ifPresent(day -> line("sheet.hearing-held", day));
  }

  private void forwarded(CaseFact.ForwardedUp up) {
    line("sheet.forwarded", up.on(), up.to(), Calendars.date(up.reviewBy()));
  }

  private void timer(CaseTimer of) {
    line(
        "sheet.timer",
        CaseRecord.minute(of.at()),
        of.part().map(part -> part + " ").orElse(""),
        of.kind().text());
  }

  private void finish(Finish of) {
    line(
        "sheet.finish",
        of.code().code(),
        of.code().text(),
        of.state().text(),
        CaseRecord.minute(of.at()));
  }

  private Table parts() {
    Table table =
        new Table(
            Words.say("column.part"),
            Words.say("column.name"),
            Words.say("column.department"),
            Words.say("column.due"),
            Words.say("column.opinion"));
    for (PartState each : shown.parts()) {
      table.row(
          each.part().id(),
          Words.both(each.part().name()),
          Words.both(each.part().department()),
          each.by().map(Calendars::date).orElse("–"),
          opinion(each));
    }
    return table;
  }

  private static String opinion(PartState each) {
    if (each.part().lead()) {
      return Words.say("opinion.lead");
    }
    return each.opinion()
        .map(
            said ->
                Words.say(said.agrees() ? "opinion.agrees" : "opinion.disagrees")
                    + " "
                    + LegalTime.dayOf(said.at())
                    + said.deemed().map(by -> "  " + Words.say("opinion.deemed", by)).orElse(""))
        .orElse("–");
  }

  private void line(String key, Object... facts) {
    out.println(Words.say(key, facts));
  }
}
