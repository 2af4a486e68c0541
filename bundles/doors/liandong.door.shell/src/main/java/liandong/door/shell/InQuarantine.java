package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import liandong.county.guard.Quarantine;
import liandong.county.guard.Quarantines;
import liandong.county.swap.CountySwaps.StandingKind;
import liandong.places.CountyId;

/** How a version in quarantine is shown. */
final class InQuarantine {
  private InQuarantine() {}

  static String state(StandingKind kind, Optional<Quarantine> quarantine) {
    return Words.both(
        quarantine.isPresent() ? Words.text("quarantine.state", kind.text()) : kind.text());
  }

  /** Why and since when, a line for each. */
  static void print(Quarantines quarantines, List<CountyId> counties, PrintStream out) {
    quarantines.all().stream()
        .filter(each -> counties.contains(each.pin().county()))
        .forEach(
            each ->
                out.println(
                    Words.say(
                        "quarantine.line",
                        each.pin().county(),
                        each.pin().version(),
                        each.since(),
                        each.node(),
                        each.why())));
  }
}
