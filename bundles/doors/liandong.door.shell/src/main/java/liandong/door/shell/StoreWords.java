package liandong.door.shell;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import liandong.cases.care.Inspection;
import org.apache.karaf.shell.support.CommandException;

/** How the console shows what the care for the store has to say. */
final class StoreWords {
  private StoreWords() {}

  static Path folder(String text) throws CommandException {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw NotDone.with(Words.say("no-file", text));
    }
  }

  static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
  }

  /** What is broken, and what was seen in all; for scripts only the former. */
  static void print(Inspection seen, PrintStream out, boolean plain) {
    if (!seen.isClean()) {
      Table table =
          new Table(
              Words.say("column.kind"),
              Words.say("column.county"),
              Words.say("column.number"),
              Words.say("column.wrong"));
      for (Inspection.Finding each : seen.findings()) {
        table.row(
            plain ? each.kind().name() : Words.say("store.kind." + each.kind()),
            each.county(),
            each.id(),
            Words.both(each.wrong()));
      }
      table.print(out, plain);
    }
    if (!plain) {
      out.println(
          Words.say(
              "store.seen",
              seen.cases(),
              seen.events(),
              seen.files(),
              seen.entries(),
              seen.broken(),
              seconds(seen.took())));
    }
  }
}
