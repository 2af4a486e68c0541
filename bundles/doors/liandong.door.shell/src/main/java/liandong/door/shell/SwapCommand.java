package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import liandong.county.law.Counties;
import liandong.county.swap.CountySwaps;
import liandong.county.swap.CountySwaps.Outcome;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapState;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** What commands on the versions of a county have in common. */
abstract class SwapCommand implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CountySwaps swaps;

  /** The one that was named, present or not; or the only one that is. */
  final CountyId county() throws CommandException {
    if (county != null) {
      return Parse.value(() -> new CountyId(county));
    }
    List<CountyId> present =
        counties.present().stream().map(each -> each.pin().county()).distinct().toList();
    if (present.size() != 1) {
      throw NotDone.with(
          present.isEmpty()
              ? Words.say("no-county")
              : Words.say(
                  "which-county",
                  String.join(", ", present.stream().map(CountyId::value).toList())));
    }
    return present.get(0);
  }

  /** All counties, or the one that was named. */
  final List<CountyId> chosen() throws CommandException {
    return county != null
        ? List.of(county())
        : counties.present().stream().map(each -> each.pin().county()).distinct().toList();
  }

  final Counties counties() {
    return counties;
  }

  final CountySwaps swaps() {
    return swaps;
  }

  final PrintStream out() {
    return session.getConsole();
  }

  final void print(Table table) {
    table.print(out(), noFormat);
  }

  final String user() {
    return user(session);
  }

  static String user(Session session) {
    Object user = session.get("USER");
    return user == null ? "console" : user.toString();
  }

  static Swap entered(Outcome outcome) throws CommandException {
    if (outcome instanceof Outcome.No no) {
      throw NotDone.because(no.sentence(), no.remedy());
    }
    return ((Outcome.Entered) outcome).swap();
  }

  /** One line on how it stands; a status of 1 when it did not come to what was asked for. */
  final void told(Swap swap) throws CommandException {
    String line =
        Words.say(
            "swap.line",
            swap.county(),
            swap.no(),
            swap.to().version(),
            swap.standing(),
            swap.sentence());
    if (swap.state() == SwapState.REFUSED || swap.state() == SwapState.ROLLED_BACK) {
      throw NotDone.with(line);
    }
    out().println(line);
  }

  static Optional<String> given(String option) {
    return Optional.ofNullable(option).filter(each -> !each.isBlank());
  }
}
