package liandong.itest;

import static liandong.itest.Clerk.application;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import liandong.itest.Callers.Heard;
import liandong.itest.Callers.How;
import liandong.itest.Clerk.Applicant;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;
import org.junit.runners.MethodSorters;

/**
 * The database is lost for a while, in the three ways in which it can be, while clients hand in
 * cases at a copy as an operator has it. With {@code -Dliandong.outage.seconds=30} as long as the
 * drill says; each build takes less, which is still longer than every limit in the settings.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
@Category(Shipped.class)
public class OutageIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration OUTAGE =
      Duration.ofSeconds(Integer.getInteger("liandong.outage.seconds", 8));

  /** Until when a call has its answer that begins while the database is away. */
  private static final Duration FAST = Duration.ofSeconds(2);

  /**
   * What runs into the silence is cut off after {@code socketTimeout}, two seconds, and may then
   * wait once for a connection to say so with, 1.5 seconds more.
   */
  private static final Duration CUT_OFF = Duration.ofMillis(4_500);

  private static final Duration RECOVERY = Duration.ofSeconds(15);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration START = Duration.ofSeconds(300);

  /** Longer than a timer is held by a look that was cut off. */
  private static final Duration LEASE = Duration.ofSeconds(120);

  private static final int CLIENTS = 8;
  private static final int LINES = 5;

  private static Postgres server;
  private static String database;
  private static Line line;
  private static Copy copy;

  @BeforeClass
  public static void start() throws IOException {
    Assume.assumeTrue(
        "Derby is in the process and cannot be lost", Database.ofThisRun() == Database.POSTGRESQL);
    server = Postgres.start();
    database = server.newDatabase();
    line = new Line(server.port());
    copy = Copy.unpacked(FOLDER.newFolder("outage").toPath());
    copy.configure(Database.SETTINGS, Database.settings(line.port(), database));
    copy.configure("liandong.cases.timers.cfg", "period.seconds = 1\ngrace.seconds = 3\n");
    line.cut();
    Thread mender = new Thread(OutageIT::mendOnceTheStartWaits, "mender");
    mender.setDaemon(true);
    mender.start();
    copy.start();
  }

  /** Database and copy are started at once, and the copy is faster. */
  private static void mendOnceTheStartWaits() {
    try {
      Until.so(
          () -> copy.log().anyMatch(line -> line.contains("the start waits for the database")),
          START,
          () -> "the start did not wait");
      line.mend();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterClass
  public static void end() throws IOException {
    if (copy != null) {
      copy.close();
      line.close();
      server.close();
    }
  }

  @Test
  public void serverThatIsKilledAndComesBack() throws Exception {
    drill(
        "510824102000",
        FAST,
        () -> {
          server.stopNow();
          line.cut();
        },
        () -> {
          server.startAgain();
          line.mend();
        });
  }

  @Test
  public void networkThatFallsSilent() throws Exception {
    drill("510824104000", CUT_OFF, line::fallSilent, line::recover);
  }

  @Test
  public void networkThatLosesTheAnswersAlsoOfACommit() throws Exception {
    drill("510824100000", CUT_OFF, line::loseAnswers, line::recover);
  }

  private interface Event {
    void happen() throws IOException;
  }

  private static void drill(String town, Duration limit, Event loss, Event recovery)
      throws Exception {
    long process = copy.pid();
    int linesBefore = copy.linesToExplain().size();
    try (Callers callers = new Callers(copy.wire(), town, CLIENTS)) {
      Until.so(() -> callers.heard(How.DONE).size() >= 10 * CLIENTS, PATIENCE, () -> tell(callers));

      String waiting = licenceThatNobodyTells(town);
      long lost = System.nanoTime();
      loss.happen();
      Until.so(
          () -> copy.wire().status("/health/ready") == 503, PATIENCE, () -> "it is still ready");
      Duration noticed = since(lost);
      Until.so(() -> since(lost).compareTo(OUTAGE) >= 0, OUTAGE.plus(PATIENCE), () -> "no end");
      recovery.happen();
      long back = System.nanoTime();
      Until.so(
          () ->
              everyClientIsServedAgain(callers, back) && copy.wire().status("/health/ready") == 200,
          PATIENCE,
          () -> tell(callers));
      Duration recovered = since(back);
      callers.end();

      say(town, callers, lost, back, noticed, recovered, linesBefore);
      assertThat(recovered).as("until full service").isLessThan(RECOVERY);
      assertThat(callers.heard(How.ANYTHING_ELSE)).isEmpty();
      assertThat(callers.heard(How.NO_ANSWER)).isEmpty();
      assertThat(during(callers, lost, back)).hasSizeGreaterThan(CLIENTS);
      assertThat(callers.heard(How.AWAY).stream().filter(each -> each.at() > lost))
          .allSatisfy(each -> assertThat(each.after()).isLessThan(limit))
          .allSatisfy(each -> assertThat(each.body()).contains("retryAfter"));
      assertThat(callers.ledger().faults(kept(town))).isEmpty();
      Until.so(() -> isDeemedAccepted(waiting), LEASE, () -> "the timer of " + waiting + " waits");
      Until.so(OutageIT::allIsFollowed, PATIENCE, () -> "events are not followed");
      assertThat(copy.linesToExplain().subList(linesBefore, copy.linesToExplain().size()))
          .hasSizeLessThan(LINES);
      assertThat(copy.pid()).as("no restart").isEqualTo(process);
      Copy.Said checked = copy.exec("store:check");
      assertThat(checked.status()).as(checked.out() + checked.err()).isZero();
    }
  }

  /** Refusals of calls that began while the database was away. */
  private static List<Heard> during(Callers callers, long lost, long back) {
    return callers.heard(How.AWAY).stream()
        .filter(each -> each.begun() > lost && each.begun() < back)
        .toList();
  }

  private static boolean everyClientIsServedAgain(Callers callers, long back) {
    return callers.heard(How.DONE).stream()
            .filter(each -> each.begun() > back)
            .mapToInt(Heard::client)
            .distinct()
            .count()
        == CLIENTS;
  }

  /** A licence that came eight working days ago; its timer goes off while the database is away. */
  private static String licenceThatNobodyTells(String town) throws IOException {
    return Clerk.at(copy.wire(), "cangxi", town)
        .submit(
            application("forestry-001", Applicant.FIRST, "m1", "m2", "m3", "m4"),
            SlowDays.morning(SlowDays.ago(8)))
        .done()
        .value("//answer/number");
  }

  private static boolean isDeemedAccepted(String number) {
    return column("select state from lc_case where number = '" + number + "'")
        .equals(List.of("REVIEWED"));
  }

  private static boolean allIsFollowed() {
    return column("select number from lc_case where unread = 1").isEmpty();
  }

  /** The cases of the clients: without the licence, which has a number of another type. */
  private static List<String> kept(String town) {
    return column(
        "select number from lc_case where item = '"
            + Wire.ITEM
            + "' and number like '________"
            + town
            + "%'");
  }

  private static List<String> column(String query) {
    try {
      return server.column(database, query);
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  private static Duration since(long moment) {
    return Duration.ofNanos(System.nanoTime() - moment);
  }

  private static String tell(Callers callers) {
    return IntStream.range(0, How.values().length)
        .mapToObj(how -> How.values()[how] + " " + callers.heard(How.values()[how]).size())
        .toList()
        .toString();
  }

  /** What docs/performance.md tells. */
  private static void say(
      String town,
      Callers callers,
      long lost,
      long back,
      Duration noticed,
      Duration recovered,
      int linesBefore)
      throws IOException {
    List<Heard> refused = callers.heard(How.AWAY);
    System.out.printf(
        "outage of %d s at %s: %s, not ready after %d ms, first refusal after %d ms, longest"
            + " refusal %d ms (begun meanwhile: %d ms), full service %d ms after, %d lines%n",
        OUTAGE.toSeconds(),
        town,
        tell(callers),
        noticed.toMillis(),
        refused.stream().mapToLong(each -> (each.at() - lost) / 1_000_000).min().orElse(-1),
        refused.stream().mapToLong(each -> each.after().toMillis()).max().orElse(-1),
        during(callers, lost, back).stream()
            .mapToLong(each -> each.after().toMillis())
            .max()
            .orElse(-1),
        recovered.toMillis(),
        copy.linesToExplain().size() - linesBefore);
  }
}
