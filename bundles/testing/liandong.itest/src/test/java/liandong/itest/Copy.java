package liandong.itest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the distribution as an operator has it: unpacked from the archive, started by its
 * {@code run}, on ports of its own, under a HOME in which nothing lies, without network.
 */
final class Copy implements AutoCloseable {
  /**
   * A start takes fifteen seconds, and ten times as long where others build on the same machine.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(300);

  /**
   * What may stand in the log at WARN or above, with the reason. An operator reads the same list in
   * config/org.ops4j.pax.logging.cfg, where it is silenced; so there is nothing here yet.
   */
  private static final List<Pattern> EXPLAINED = List.of();

  private final Path home;
  private final Path folder;
  private final Path data;
  private final Path output;
  private final int httpPort = FreePort.any();
  private final int sshPort = FreePort.any();
  private final String javaOptions = "-Xmx512m " + String.join(" ", TestJava.options());
  private Process script;

  private Copy(Path home, Path folder, Path data, Path output) {
    this.home = home;
    this.folder = folder;
    this.data = data;
    this.output = output;
  }

  /** Unpacks the built archive below {@code parent}. */
  static Copy unpacked(Path parent) throws IOException {
    Path archive = Path.of(System.getProperty("liandong.distribution")).toAbsolutePath();
    Process tar =
        new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", parent.toString())
            .inheritIO()
            .start();
    if (ended(tar) != 0) {
      throw new IllegalStateException(archive + " could not be unpacked");
    }
    Path folder;
    try (var folders = Files.list(parent)) {
      folder = folders.findFirst().orElseThrow();
    }
    Copy copy =
        new Copy(
            Files.createDirectory(parent.resolve("empty home")),
            folder,
            parent.resolve("data of this copy"),
            parent.resolve("output"));
    Optional<String> settings = Database.ofThisRun().settings();
    if (settings.isPresent()) {
      copy.configure(Database.SETTINGS, settings.get());
    }
    return copy;
  }

  /** Writes a file of {@code etc/}, as an operator does before the first start. */
  void configure(String file, String lines) throws IOException {
    Files.writeString(folder.resolve("etc").resolve(file), lines);
  }

  boolean isRunning() {
    return script != null && script.isAlive();
  }

  /** Starts and waits for the line that begins with {@code ready:}. */
  void start() throws IOException {
    script = process().redirectErrorStream(true).redirectOutput(output.toFile()).start();
    Until.so(
        () -> !script.isAlive() || said().lines().anyMatch(line -> line.startsWith("ready:")),
        PATIENCE,
        this::said);
    if (!script.isAlive()) {
      throw new AssertionError("ended with status " + script.exitValue() + ":\n" + said());
    }
  }

  /** What the script has printed since it was started last. */
  String said() {
    return OurBundle.read(output);
  }

  /** Asks the script to end, as Ctrl-C or a service manager does, and gives its status. */
  int terminate() {
    script.destroy();
    return ended(script);
  }

  /** Kills the server on the spot and gives the status with which the script ends then. */
  int kill() {
    server().destroyForcibly();
    return ended(script);
  }

  /** Throws away what Karaf remembers, of a copy that does not run. */
  void cleanCache() throws IOException {
    try (Stream<Path> all = Files.walk(data.resolve("karaf/cache"))) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** The process of the server; another one after a restart. */
  long pid() {
    return server().pid();
  }

  private ProcessHandle server() {
    long pid = Long.parseLong(OurBundle.read(data.resolve("run/pid")).strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** Starts {@code run} once more, with these arguments, and waits for its end. */
  Said run(String... arguments) throws IOException {
    Path out = Files.createTempFile(home.getParent(), "out", ".txt");
    Path err = Files.createTempFile(home.getParent(), "err", ".txt");
    Process process =
        process(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Said(ended(process), OurBundle.read(out), OurBundle.read(err), this);
  }

  /**
   * One line of a shell, in the environment in which {@code run} is started.
   *
   * @param at the folder in which it begins
   * @param more what it finds in its environment beside; the folder of this copy is {@code
   *     LIANDONG}
   */
  Said shell(Path at, String line, Map<String, String> more) throws IOException {
    Path out = Files.createTempFile(home.getParent(), "out", ".txt");
    Path err = Files.createTempFile(home.getParent(), "err", ".txt");
    ProcessBuilder builder = process();
    builder.command("bash", "-c", line);
    builder.directory(at.toFile());
    builder.environment().put("LIANDONG", folder.toString());
    builder.environment().putAll(more);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Said(ended(process), OurBundle.read(out), OurBundle.read(err), this);
  }

  /** One command of the console. */
  Said exec(String command) throws IOException {
    return run("--exec", command);
  }

  /** Where it keeps everything. */
  Path data() {
    return data;
  }

  Wire wire() {
    return new Wire(httpPort);
  }

  String address(String path) {
    return "http://127.0.0.1:" + httpPort + path;
  }

  /** The lines of the log that an operator would have to ask about. */
  List<String> linesToExplain() throws IOException {
    Pattern bad = Pattern.compile("^\\S+ (WARN|ERROR|FATAL) .*");
    try (var lines = Files.lines(data.resolve("log/liandong.log"))) {
      return lines
          .filter(line -> bad.matcher(line).matches())
          .filter(line -> EXPLAINED.stream().noneMatch(each -> each.matcher(line).find()))
          .toList();
    }
  }

  /** All lines of the log; none before there is one. */
  Stream<String> log() {
    Path log = data.resolve("log/liandong.log");
    return Files.exists(log) ? OurBundle.read(log).lines() : Stream.empty();
  }

  /** The folder is gone after the test, and with it what would say why it failed. */
  private String lastOfLog() {
    List<String> lines = log().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }

  /** What {@code /health/ready} answers. */
  String health() throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address("/health/ready")).toURL().openConnection();
    try (InputStream in =
        connection.getResponseCode() == HttpURLConnection.HTTP_OK
            ? connection.getInputStream()
            : connection.getErrorStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      connection.disconnect();
    }
  }

  private ProcessBuilder process(String... arguments) {
    ProcessBuilder builder = new ProcessBuilder(folder.resolve("run").toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile());
    builder.redirectInput(new File("/dev/null"));
    var environment = builder.environment();
    String path = environment.get("PATH");
    environment.clear();
    environment.put("PATH", path);
    environment.put("HOME", home.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LIANDONG_DATA", data.toString());
    environment.put("LIANDONG_HTTP_PORT", Integer.toString(httpPort));
    environment.put("LIANDONG_SSH_PORT", Integer.toString(sshPort));
    environment.put("LIANDONG_READY_SECONDS", Long.toString(PATIENCE.toSeconds()));
    environment.put("LIANDONG_DB_PASSWORD", Postgres.PASSWORD);
    environment.put("LIANDONG_JAVA_OPTS", javaOptions);
    return builder;
  }

  private static int ended(Process process) {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(process.info() + " did not end");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends what still runs. */
  @Override
  public void close() {
    if (isRunning()) {
      terminate();
    }
  }

  /** How a start of {@code run} ended, and what it printed. */
  record Said(int status, String out, String err, Copy by) {
    /** It did what it was asked. */
    Said done() {
      return with(0);
    }

    /** It said no. */
    Said refused() {
      return with(1);
    }

    private Said with(int expected) {
      if (status != expected) {
        throw new AssertionError(
            "ended with status %d and not %d:\n%s\nthe last lines of its log:\n%s"
                .formatted(status, expected, all(), by.lastOfLog()));
      }
      return this;
    }

    /** What it printed on both. */
    String all() {
      return out + err;
    }
  }
}
