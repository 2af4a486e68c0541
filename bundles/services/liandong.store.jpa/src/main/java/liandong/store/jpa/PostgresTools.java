package liandong.store.jpa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own programs for backup and restore, which come with no Java library. */
final class PostgresTools {
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  private final Optional<Path> folder;

  /**
   * @param folder where they are; empty where the system finds them itself
   */
  PostgresTools(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Says so if the tool is not there or is older than the server, which it then refuses. */
  void check(String tool, int server) throws IOException {
    int own = version(tool, server);
    if (own < server) {
      throw CareRefusal.of("tool-too-old", tool, own, server);
    }
  }

  boolean isThere(String tool) {
    try {
      check(tool, 0);
      return true;
    } catch (CareRefusal | IOException notThere) {
      return false;
    }
  }

  private int version(String tool, int server) throws IOException {
    try {
      Said said = start(new ProcessBuilder(program(tool), "--version"));
      Matcher version = VERSION.matcher(said.out());
      if (said.status() == 0 && version.find()) {
        return Integer.parseInt(version.group(1));
      }
    } catch (IOException notThere) {
      throw CareRefusal.because(notThere, "no-tool", tool, server);
    }
    throw CareRefusal.of("no-tool", tool, server);
  }

  private String program(String tool) {
    return folder.map(each -> each.resolve(tool).toString()).orElse(tool);
  }

  /** Runs a tool against a server of that version. */
  void run(PostgresKeeping.Server server, int version, String tool, List<String> arguments)
      throws IOException {
    check(tool, version);
    List<String> command = new ArrayList<>();
    command.add(program(tool));
    command.add("--no-password");
    String[] first = server.hosts().split(",", 2)[0].split(":(?=\\d+$)", 2);
    command.add("--host=" + first[0].replaceAll("[\\[\\]]", ""));
    command.add("--port=" + (first.length == 2 ? first[1] : "5432"));
    command.add("--username=" + server.user());
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command);
    // Not as an argument, which every user of the machine could read.
    process.environment().put("PGPASSWORD", server.password());
    process.environment().put("PGCONNECT_TIMEOUT", "10");
    process.environment().put("LC_ALL", "C");
    Said said = start(process);
    if (said.status() != 0) {
      throw CareRefusal.of("tool-failed", tool, said.status(), said.error(tool));
    }
  }

  private static Said start(ProcessBuilder process) throws IOException {
    Path out = Files.createTempFile("liandong", ".out");
    try {
      Process running =
          process
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      try {
        int status = running.waitFor();
        return new Said(status, Files.readString(out, StandardCharsets.UTF_8));
      } catch (InterruptedException e) {
        running.destroy();
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    } finally {
      Files.deleteIfExists(out);
    }
  }

  private record Said(int status, String out) {
    /** The first line in which the tool speaks itself; what it quotes may be somebody's data. */
    String error(String tool) {
      return out.lines()
          .filter(line -> line.startsWith(tool + ": "))
          .filter(line -> !CareRefusal.quotesARow(line))
          .findFirst()
          .map(CareRefusal::line)
          .orElse("");
    }
  }
}
