package liandong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A case from its submission to its end, by all contenders in turn on one server.
 *
 * <p>In each round, for one number of threads after the other, all contenders work a few seconds
 * each, in an order that is drawn anew; so a neighbour's load strikes those who are compared, and
 * ratios are of one round. Each contender is warmed up first and stays warm in its process.
 */
final class Lifecycles {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "rounds", "5",
          "seconds", "4",
          "threads", "1,4,16",
          "only", "raw,raw+read,ours,flowable,camunda",
          "warmup", "60",
          "seed", "1",
          "jfr", "",
          "statements", "");

  /** With how many threads a contender is warmed up. */
  private static final int WARM_THREADS = 4;

  private final Options options;
  private final Path folder;
  private final Server server;
  private final Map<String, WorkerProcess> workers = new LinkedHashMap<>();
  private final List<Measured> all = new ArrayList<>();

  private Lifecycles(Options options, Path folder, Server server) {
    this.options = options;
    this.folder = folder;
    this.server = server;
  }

  static void measure(List<String> words) throws Exception {
    Options options = Options.of(words, DEFAULTS);
    Path folder = Files.createTempDirectory("liandong-bench");
    try (Server server = new Server(folder.resolve("postgres"), watching(options))) {
      Lifecycles lifecycles = new Lifecycles(options, folder, server);
      try {
        lifecycles.run(System.out);
      } finally {
        for (WorkerProcess worker : lifecycles.workers.values()) {
          worker.close();
        }
      }
    } finally {
      Folders.delete(folder);
    }
  }

  /** To know what planning costs the server costs it something, so only who asks has it. */
  private static Map<String, String> watching(Options options) {
    return options.texts("statements").isEmpty()
        ? Map.of()
        : Map.of("pg_stat_statements.track_planning", "on");
  }

  private void run(PrintStream out) throws Exception {
    Launch launch = new Launch(folder, options.texts("jfr"));
    for (String name : options.texts("only")) {
      workers.put(name, launch.start(name, server));
    }
    Duration warmUp = Duration.ofSeconds(options.number("warmup"));
    for (Map.Entry<String, WorkerProcess> each : workers.entrySet()) {
      Slice warm = each.getValue().run(WARM_THREADS, warmUp);
      each.getValue().check();
      System.err.printf("%s warmed up: %d lifecycles%n", each.getKey(), warm.lifecycles());
    }
    Random order = new Random(options.number("seed"));
    for (int round = 1; round <= options.number("rounds"); round++) {
      round(round, order);
    }
    new Report(setting(), all).print(out);
  }

  private void round(int round, Random order) throws IOException, SQLException {
    List<Integer> threads = shuffled(options.numbers("threads"), order);
    for (int count : threads) {
      for (String name : shuffled(List.copyOf(workers.keySet()), order)) {
        Measured measured = slice(name, count, round);
        all.add(measured);
        System.err.printf(
            "round %d, %d threads, %s: %s lc/s, CPU %s + %s ms%n",
            round,
            count,
            name,
            Spread.short3(measured.slice().perSecond()),
            Spread.short3(measured.jvmMillis()),
            Spread.short3(measured.serverMillis()));
      }
    }
  }

  private Measured slice(String name, int threads, int round) throws IOException, SQLException {
    WorkerProcess worker = workers.get(name);
    ServerWork.Watch watch = ServerWork.begin(server, name);
    long machine = ProcessTree.machineNanos();
    Slice slice = worker.run(threads, Duration.ofSeconds(options.number("seconds")));
    long busy = ProcessTree.machineNanos() - machine;
    ServerWork work = watch.end();
    if (options.texts("statements").contains(name) && round == options.number("rounds")) {
      new TopStatements(server, name).print(System.err, slice.lifecycles());
    }
    worker.check();
    if (slice.lifecycles() == 0) {
      throw new IllegalStateException(name + " finished nothing in a whole slice");
    }
    double others = Math.max(0, busy - slice.cpuNanos() - work.cpuNanos()) / (double) slice.nanos();
    Optional<ServerWork> cost = name.equals("derby") ? Optional.empty() : Optional.of(work);
    return new Measured(name, threads, round, slice, cost, others);
  }

  private static <T> List<T> shuffled(List<T> some, Random order) {
    List<T> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, order);
    return shuffled;
  }

  private Map<String, Object> setting() throws SQLException {
    Map<String, Object> setting = new LinkedHashMap<>();
    setting.put("bench", "lifecycle");
    setting.put("processors", Runtime.getRuntime().availableProcessors());
    setting.put("java", System.getProperty("java.version"));
    setting.put("postgres", server.version());
    for (String name : List.of("rounds", "seconds", "warmup", "seed")) {
      setting.put(name, options.number(name));
    }
    return setting;
  }
}
