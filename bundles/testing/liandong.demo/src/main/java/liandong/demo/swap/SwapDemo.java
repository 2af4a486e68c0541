package liandong.demo.swap;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import liandong.demo.Soap;
import liandong.demo.Unexpected;

/**
 * The showpiece: Cangxi's version 1.1.0 takes the place of 1.0.0 while four hall systems hand in
 * and accept cases, and a version 1.2.0 with a mistake is given up by itself. The last line says
 * what it cost them; status 0 only when that is nothing.
 *
 * <p>Arguments: server, script {@code run}, bundle of 1.0.0, folder to write in, and {@code
 * --short} for a build.
 */
public final class SwapDemo {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<String> CONSENT =
      List.of("liandong.demo.swap.SilenceIsConsent", "liandong.demo.swap.SilenceIsConsent$Consent");
  private static final List<String> MISTAKEN =
      List.of("liandong.demo.swap.FailsWhenAsked", "liandong.demo.swap.FailsWhenAsked$Mistaken");
  private static final String OF = " --county cangxi ";

  private final PrintStream out;
  private final Console console;
  private final Traffic traffic;
  private final Soap soap;
  private final int enough;
  private final int watch;

  private SwapDemo(URI server, Path run, boolean isShort, PrintStream out) {
    this.out = out;
    this.console = new Console(run, out);
    this.soap = new Soap(server, PATIENCE);
    this.traffic = new Traffic(soap, "swap-" + Instant.now().getEpochSecond());
    this.enough = isShort ? 40 : 200;
    this.watch = isShort ? 3 : 15;
  }

  public static void main(String[] words) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean isShort = words.length == 5 && words[4].equals("--short");
    if (words.length != 4 && !isShort) {
      out.println("usage: SwapDemo SERVER RUN BUNDLE FOLDER [--short]");
      System.exit(2);
    }
    SwapDemo demo = new SwapDemo(URI.create(words[0]), Path.of(words[1]), isShort, out);
    System.exit(demo.play(Path.of(words[2]), Files.createDirectories(Path.of(words[3]))));
  }

  private int play(Path shipped, Path folder) throws IOException {
    URI next = NextVersion.of(shipped, "1.1.0", CONSENT, folder);
    URI bad = NextVersion.of(shipped, "1.2.0", MISTAKEN, folder);
    boolean asPlanned;
    traffic.begin();
    try {
      asPlanned = changes(next, bad);
    } catch (Unexpected e) {
      out.println("swap demo: " + e.getMessage());
      asPlanned = false;
    } finally {
      traffic.end();
    }
    return account(asPlanned);
  }

  /** Whether the good version came into force, and the bad one went by itself. */
  private boolean changes(URI next, URI bad) {
    headline("四个大厅系统以固定节奏收件、受理 / four hall systems hand in and accept cases");
    until(() -> traffic.answered().size() >= enough);

    headline("安装 1.1.0，新办件仍用 1.0.0；先看影响，再试算 / 1.1.0 is installed; what it would change");
    boolean prepared =
        done("bundle:install -s '" + next + "'")
            && done("county:plan" + " --county cangxi 1.1.0")
            && done("county:rehearse --county cangxi --days 1 --size 3 1.1.0");

    headline("启用 1.1.0 / 1.1.0 takes the new cases");
    boolean applied = prepared && done("county:apply" + OF + "--watch " + watch + " 1.1.0");
    until(() -> under("1.1.0") >= enough / 4);
    done("county:versions --county cangxi");

    headline("启用有错的 1.2.0，自动回退 / 1.2.0 has a mistake, and goes by itself");
    Console.Said refused =
        console.say(
            "county:apply"
                + OF
                + "--watch 60 --without-rehearsal 'the demo wants it' '"
                + bad
                + "'");
    long before = under("1.1.0");
    until(() -> under("1.1.0") >= before + enough / 4);
    return done("county:history --county cangxi") && applied && refused.status() != 0;
  }

  private boolean done(String command) {
    return console.say(command).status() == 0;
  }

  private long under(String version) {
    return traffic.answered().stream().filter(each -> each.law().equals(version)).count();
  }

  private void until(BooleanSupplier enough) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!enough.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new Unexpected("the halls stand still: " + traffic.failed());
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unexpected("interrupted");
      }
    }
  }

  private int account(boolean asPlanned) {
    int lost = traffic.lost().size();
    int failed = traffic.failed().size();
    long stay =
        traffic.answered().stream()
            .filter(each -> each.law().equals("1.0.0"))
            .map(Traffic.Answered::number)
            .distinct()
            .count();
    boolean underTheBadOne = under("1.2.0") > 0;
    out.println();
    traffic.failed().stream().distinct().limit(5).forEach(each -> out.println("failed: " + each));
    out.println(
        "%d answers, %d sent again as asked, %d under 1.1.0, %d under 1.2.0"
            .formatted(
                traffic.answered().size(), soap.sentAgain(), under("1.1.0"), under("1.2.0")));
    out.println("swap demo: %d failed, %d lost, %d stay on 1.0".formatted(failed, lost, stay));
    return asPlanned && failed == 0 && lost == 0 && stay > 0 && !underTheBadOne ? 0 : 1;
  }

  private void headline(String text) {
    out.println("\n== " + text);
  }
}
