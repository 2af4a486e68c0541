package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;
import liandong.places.Validity;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** A question about the places of a county, as they are on one day. */
abstract class PlaceCommand implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--on", description = "日期，默认今天 / day, YYYY-MM-DD; today if not given")
  private String on;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  /** What there is to say. */
  abstract void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException;

  @Override
  public final Object execute() throws CommandException {
    LocalDate day = on == null ? counties.today() : Parse.date(on);
    say(CountyChoice.of(counties, county), day, session.getConsole());
    return null;
  }

  final void print(Table table, PrintStream out) {
    table.print(out, noFormat);
  }

  /** Whether people read it, and not a script. */
  final boolean isForPeople() {
    return !noFormat;
  }

  static ServicePoint point(Places places, String id) throws CommandException {
    PlaceId place = Parse.value(() -> new PlaceId(id));
    return places.point(place).orElseThrow(() -> NotDone.with(Words.say("no-place", id)));
  }

  static String days(Validity validity) {
    return validity.equals(Validity.ALWAYS)
        ? "–"
        : validity.from().map(LocalDate::toString).orElse("…")
            + " – "
            + validity.to().map(LocalDate::toString).orElse("…");
  }

  static String orDash(Bilingual text) {
    return text.isBlank() ? "–" : Words.both(text);
  }
}
