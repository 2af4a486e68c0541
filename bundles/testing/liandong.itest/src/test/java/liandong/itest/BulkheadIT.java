package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * Bundles of Cangxi behave badly in the distribution as an operator has it, while the hall of
 * another county is at work. On Derby alone: what is shown has nothing to do with the database.
 */
@Category(Shipped.class)
public class BulkheadIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int UPDATES = Boolean.getBoolean("liandong.long") ? 50 : 8;

  private static Copy copy;
  private static CangxiVersions versions;

  @BeforeClass
  public static void unpack() throws IOException {
    Assume.assumeTrue("on Derby alone", Database.ofThisRun() == Database.DERBY);
    copy = Copy.unpacked(FOLDER.newFolder("copy").toPath());
    versions = new CangxiVersions(copy, FOLDER.newFolder("jars").toPath());
    copy.configure(
        "liandong.county.registry.cfg",
        "releases = ${karaf.data}/releases\n"
            + "start.seconds = 10\nwatch.seconds = 3\nretire.seconds = 1\n");
    copy.configure(
        "liandong.county.bulkhead.cfg",
        "budget.millis = 1000\nburning.seconds = 2\nmemory.mb = 128\n"
            + "marks = ${karaf.data}/calls-in-progress\n");
  }

  @AfterClass
  public static void end() {
    if (copy != null) {
      copy.close();
    }
  }

  @Before
  public void start() throws IOException {
    if (!copy.isRunning()) {
      copy.start();
      copy.exec("feature:install liandong-county-jiyuan").done();
    }
    versions.putNextInForce();
  }

  @Test
  public void whatCanBeContainedRollsBackByItselfAndTheNeighbourNoticesNothing() throws Exception {
    Map<String, String> figures = new LinkedHashMap<>();
    try (Neighbour neighbour = new Neighbour(copy.wire(), application())) {
      Until.so(() -> neighbour.answered() > 300, PATIENCE, neighbour::sinceLast);
      neighbour.sinceLast();
      Until.so(() -> neighbour.answered() > 300, PATIENCE, neighbour::sinceLast);
      figures.put("nothing", neighbour.sinceLast());
      try (HallTraffic hall = new HallTraffic(copy, "good")) {
        versions.apply("--watch 3", versions.jar(versions.next())).done();
        hall.end();
      }
      figures.put("serves", neighbour.sinceLast());
      String before = versions.active();
      for (String badly : new String[] {"throws", "sleeps", "allocates", "deadlocks", "floods"}) {
        String bad = versions.next();
        try (HallTraffic hall = new HallTraffic(copy, badly)) {
          versions.apply("--watch 60", versions.jar(bad).behaving(badly)).refused();

          assertThat(versions.active()).as(badly).isEqualTo(before);
          int handled = hall.handled().size();
          Until.so(() -> hall.handled().size() >= handled + 5, PATIENCE, hall::toString);
          hall.end();
          assertThat(hall.wrong()).as(badly).isEmpty();
          assertThat(hall.handledUnder(bad)).as(badly).isEmpty();
        }
        figures.put(badly, neighbour.sinceLast());
        assertThat(neighbour.wrong()).as(badly).isEmpty();
      }
    }
    figures.forEach((badly, line) -> System.out.printf("neighbour, %-9s: %s%n", badly, line));
  }

  @Test
  public void callThatNeverYieldsEndsTheNodeWhichComesBackWithTheVersionInQuarantine()
      throws Exception {
    comesBack("loops", 77);
  }

  @Test
  public void heapTakenAtOnceEndsTheNodeWhichComesBackWithTheVersionInQuarantine()
      throws Exception {
    comesBack("allocates-at-once", 3);
  }

  /** Its calls are answered in time, and what they leave behind takes a processor for ever. */
  @Test
  public void threadThatBurnsBesideItsCallsEndsTheNodeWhichComesBackWithTheVersionInQuarantine()
      throws Exception {
    comesBack("burns", 77);
  }

  /** It is in force at once, so that nothing but the bulkhead is between it and the others. */
  private static void comesBack(String badly, int status) throws Exception {
    String bad = versions.next();
    long pid = copy.pid();
    versions.apply("--watch 0", versions.jar(bad).behaving(badly)).done();

    Instant begun = Instant.now();
    long restarts = restarts();
    Thread applicant = new Thread(() -> submitQuietly(badly + bad));
    applicant.start();
    Until.so(
        () -> restarts() > restarts,
        PATIENCE.multipliedBy(5),
        () -> copy.said() + "\n" + String.join("\n", copy.log().toList()));
    Duration away = Duration.between(begun, Instant.now());
    applicant.join();

    System.out.printf("%s: back after %.1f s%n", badly, away.toMillis() / 1000.0);
    assertThat(copy.said()).contains("status " + status);
    assertThat(copy.pid()).isNotEqualTo(pid);
    assertThat(copy.exec("county:versions --no-format --county cangxi").out())
        .containsPattern("cangxi\t" + bad + "\t[^\t]*in quarantine");
    assertThat(copy.exec("county:list").out()).contains(bad + " is in quarantine since");
    assertThat(copy.health()).contains("WARN", bad + " is in quarantine");
    assertThat(copy.wire().cases(Wire.submit("after" + bad, Wire.TOWN)).body())
        .contains("awayFault", "is in quarantine");
    assertThat(Clerk.at(copy.wire(), "jiyuan", "419001000000").behind("W01").submit(application()))
        .matches(reply -> reply.status() == 200);

    copy.exec("county:release --county cangxi " + bad).refused();
    copy.exec("county:release --county cangxi --reason 'looked into it' " + bad).done();
    assertThat(copy.exec("county:versions --no-format --county cangxi").out())
        .doesNotContainPattern("cangxi\t" + bad + "\t[^\t]*in quarantine")
        .doesNotContain(bad + " is in quarantine");
    versions.putNextInForce();
    assertThat(copy.wire().cases(Wire.submit("good" + bad, Wire.TOWN)).status()).isEqualTo(200);
  }

  @Test
  public void updatesLeaveNoClassLoadersThreadsOrMetaspaceBehind() throws Exception {
    for (int i = 0; i < 3; i++) {
      update();
    }
    Footprint before = Footprint.of(copy);
    for (int i = 0; i < UPDATES; i++) {
      update();
    }
    // The threads of a bulkhead go when they were idle for half a minute.
    Until.so(
        () -> isFlat(before, Footprint.of(copy)),
        PATIENCE,
        () -> before + ", " + Footprint.of(copy));
    Footprint after = Footprint.of(copy);
    System.out.printf("before %d updates: %s; after: %s%n", UPDATES, before, after);
    after
        .names()
        .forEach(
            (name, count) -> {
              if (count > before.names().getOrDefault(name, 0L)) {
                System.out.printf("  more of %s: %d%n", name, count);
              }
            });

    assertThat(after.loaders()).isPositive();
    assertThat(after.metaspace()).isLessThan(before.metaspace() + before.metaspace() / 10);
  }

  private static boolean isFlat(Footprint before, Footprint now) {
    return now.loaders() <= 2 && now.threads() < before.threads() + 10;
  }

  /** A version that takes a case and closes it, so that its code has run, and is left behind. */
  private static void update() throws IOException {
    String version = versions.putNextInForce();
    Clerk clerk = Clerk.at(copy.wire(), "cangxi", Wire.TOWN);
    String number =
        copy.wire().cases(Wire.submit("update-" + version, Wire.TOWN)).done().first("number");
    clerk.take("accept", number).done();
    clerk.because("retracted").take("withdraw", number).done();
  }

  /** What the virtual machine tells of itself after a collection. */
  private record Footprint(long loaders, Map<String, Long> names, long metaspace) {
    /** Those of the console stay for a minute after their command, and there are many commands. */
    private static final String CONSOLE = "\"session-";

    static Footprint of(Copy copy) {
      jcmd(copy, "GC.run");
      jcmd(copy, "GC.run");
      return new Footprint(
          jcmd(copy, "VM.classloaders", "show-classes=true")
              .filter(line -> line.strip().endsWith("liandong.county.cangxi.CangxiRules"))
              .count(),
          jcmd(copy, "Thread.print")
              .filter(line -> line.startsWith("\""))
              .filter(line -> !line.startsWith(CONSOLE))
              .map(line -> line.split("\"")[1].replaceAll("[0-9a-f]*[0-9][0-9a-f]*", "#"))
              .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting())),
          jcmd(copy, "GC.heap_info")
              .filter(line -> line.contains("Metaspace"))
              .map(line -> line.replaceAll(".*used (\\d+)K.*", "$1"))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElseThrow());
    }

    long threads() {
      return names.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
      return "%d class loaders, %d threads, %d KB of metaspace"
          .formatted(loaders, threads(), metaspace);
    }

    private static Stream<String> jcmd(Copy copy, String... command) {
      try {
        ProcessBuilder builder =
            new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(copy.pid()));
        builder.command().addAll(java.util.List.of(command));
        Process process = builder.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes()).lines();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  // ---- how it is asked --------------------------------------------------------------------

  private static String application() {
    return Clerk.application(
        "market-001", Clerk.Applicant.SECOND, "m1", "m2", "m3", "m4", "m5", "m6", "m7");
  }

  private static long restarts() {
    return copy.said().lines().filter(line -> line.startsWith("ready again")).count();
  }

  private static void submitQuietly(String key) {
    try {
      copy.wire().cases(Wire.submit(key, Wire.TOWN));
    } catch (IOException theNodeHasEnded) {
      return;
    }
  }
}
