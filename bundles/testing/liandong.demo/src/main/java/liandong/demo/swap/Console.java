package liandong.demo.swap;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import liandong.demo.Unexpected;

/** The console of the running copy, one command at a time, as an operator's script has it. */
final class Console {
  private static final int MINUTES = 5;

  private final Path run;
  private final PrintStream out;

  /** What a command said. */
  record Said(int status, String text) {}

  /**
   * @param run the script that started the copy
   */
  Console(Path run, PrintStream out) {
    this.run = run;
    this.out = out;
  }

  /** Shows the command and what it says. */
  Said say(String command) {
    out.println("\n> " + command);
    Said said = ask(command);
    said.text().lines().forEach(line -> out.println("  " + line));
    return said;
  }

  private Said ask(String command) {
    try {
      Process process =
          new ProcessBuilder(run.toString(), "--exec", command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new Unexpected("'" + command + "' took more than " + MINUTES + " minutes");
      }
      return new Said(process.exitValue(), text);
    } catch (IOException e) {
      throw new Unexpected("the console does not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unexpected("interrupted");
    }
  }
}
