package liandong.door.shell;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import liandong.cases.Actor;
import liandong.cases.CaseEvent;
import liandong.cases.LegalTime;

/** What happened in a case, oldest first. */
record CaseRecord(List<CaseEvent> events, PlaceWords places, PrintStream out) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  void print() {
    out.println();
    Table table =
        new Table(
            "#",
            Words.say("column.time"),
            Words.say("column.what"),
            Words.say("column.who"),
            Words.say("column.where"),
            Words.say("column.channel"),
            Words.say("column.reason"));
    FactWords words = new FactWords(places);
    for (CaseEvent event : events) {
      Actor actor = event.actor();
      table.row(
          event.seq(),
          minute(event.at()),
          words.of(event.fact()),
          actor.person() + " (" + actor.role().text().zh() + ")",
          places.of(actor.place()),
          event.channel(),
          event.reason().orElse(""));
    }
    table.print(out, false);
  }

  static String minute(Instant at) {
    return MINUTE.format(at.atZone(LegalTime.ZONE));
  }
}
