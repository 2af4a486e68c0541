package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.itest.bad.FailsAtStart;
import liandong.itest.bad.FailsWhenAsked;
import liandong.itest.bad.HangsAtStart;
import liandong.itest.bad.SaysNo;
import liandong.itest.bad.SilenceIsConsent;
import liandong.itest.bad.TakesItsTime;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The versions of Cangxi change in the distribution as an operator has it, while the systems of its
 * halls are at work from outside.
 */
public class SwapIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration ROLL_BACK = Duration.ofSeconds(10);
  private static final String APPLY = "county:apply --county cangxi --without-rehearsal test ";
  private static final AtomicInteger MINOR = new AtomicInteger();

  private static Copy copy;
  private static Path jars;

  @BeforeClass
  public static void unpack() throws IOException {
    copy = Copy.unpacked(FOLDER.newFolder("copy").toPath());
    jars = FOLDER.newFolder("jars").toPath();
    copy.configure(
        "liandong.county.registry.cfg",
        "releases = ${karaf.data}/releases\n"
            + "start.seconds = 10\nwatch.seconds = 3\nretire.seconds = 1\n");
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
    }
  }

  @Test
  public void newVersionTakesTheNewCasesUnderLoadAndOpenCasesStayWithTheirs() throws Exception {
    String before = active();
    String next = next();
    try (HallTraffic hall = new HallTraffic(copy, "swap" + next)) {
      Until.so(() -> hall.handledUnder(before).size() >= 10, PATIENCE, hall::toString);

      done(copy.exec(APPLY + "--watch 2 " + jar(next).in(jars)));

      Until.so(() -> hall.handledUnder(next).size() >= 10, PATIENCE, hall::toString);
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.away()).isEmpty();
      assertThat(hall.handled()).allMatch(HallTraffic.Handled::isOfOneVersion);
      String old = hall.handledUnder(before).get(0).number();
      assertThat(copy.exec("case:show " + old).out()).contains(before).doesNotContain(next);
      finish(old);
      assertThat(copy.exec("case:show " + old).out()).contains(before).doesNotContain(next);
      assertThat(copy.exec("county:versions --no-format").out())
          .containsPattern("cangxi\t" + next + "\t[^\t]*active")
          .containsPattern("cangxi\t" + before + "\t[^\t]*retiring\t[1-9]");
      movesWhatIsOpen(hall.handledUnder(before).get(1).number(), before, next);
      Copy.Said refused = copy.exec("county:uninstall --county cangxi " + before);
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.out() + refused.err()).contains("open cases");
    }
  }

  /** By a named person, with a reason; the record keeps the version that it had. */
  private static void movesWhatIsOpen(String number, String before, String next)
      throws IOException {
    String move = "county:move --county cangxi --case " + number + " ";
    String versions = before + " " + next;
    assertThat(copy.exec(move + versions).out()).doesNotContain(number);
    Copy.Said shown = copy.exec(move + "--dry-run " + versions);
    assertThat(shown.status()).as(shown.err()).isZero();
    assertThat(shown.out()).contains(number);
    assertThat(copy.exec("case:show " + number).out()).doesNotContain(next);

    done(copy.exec(move + "--as staff-law --confirm --reason '川办发〔2018〕1号' " + versions));

    assertThat(copy.exec("case:show " + number).out()).contains(next);
    Wire.Reply record = Clerk.at(copy.wire(), "cangxi", Wire.TOWN).status(number);
    String event = "//event[step/code='CHANGE_LAW']";
    assertThat(record.value(event + "/person")).isEqualTo("staff-law");
    assertThat(record.value(event + "/pin/version")).isEqualTo(before);
    assertThat(record.value(event + "/newPin/version")).isEqualTo(next);
    Clerk.at(copy.wire(), "cangxi", Wire.TOWN).take("review", number).done();
    Copy.Said replayed = copy.exec("case:replay --county cangxi " + number);
    assertThat(replayed.status()).as(replayed.out() + replayed.err()).isZero();
  }

  @Test
  public void versionWhoseRulesFailIsRolledBackByItselfInTime() throws Exception {
    String before = active();
    String bad = next();
    try (HallTraffic hall = new HallTraffic(copy, "bad" + bad)) {
      Until.so(() -> hall.handled().size() >= 5, PATIENCE, hall::toString);

      Copy.Said said =
          copy.exec(APPLY + "--watch 60 " + jar(bad).ruledBy(FailsWhenAsked.class).in(jars));

      assertThat(said.status()).as(said.out() + said.err()).isEqualTo(1);
      assertThat(said.out() + said.err()).contains("the rules failed in");
      assertThat(Duration.between(logged(bad + ", switched"), logged(bad + ", rolled back")))
          .isLessThan(ROLL_BACK);
      assertThat(active()).isEqualTo(before);
      int handled = hall.handled().size();
      Until.so(() -> hall.handled().size() >= handled + 10, PATIENCE, hall::toString);
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.handled())
          .allMatch(HallTraffic.Handled::isOfOneVersion)
          .allMatch(each -> each.opened().contains(before));
    }
    assertThat(lineOf(bad)).contains("rolled back");
    assertThat(health()).contains("WARN").contains(bad);
  }

  @Test
  public void badBundleIsRefusedAndTheVersionBeforeServesThroughout() throws Exception {
    onceForBothDatabases();
    String before = active();
    long refusals = refusals();
    List<String> bad =
        List.of(
            jar(next()).importing("no.such.office").in(jars),
            jar(next()).activatedBy(FailsAtStart.class).in(jars),
            jar(next()).activatedBy(HangsAtStart.class).in(jars),
            jar(next()).ruledBy(SaysNo.class).in(jars),
            jar(next()).replacing("COUNTY-INF/items.csv", "\n", ",one cell too many\n").in(jars),
            jar(next()).cutOffIn(jars));
    try (HallTraffic hall = new HallTraffic(copy, "six" + before)) {
      for (String each : bad) {
        Copy.Said said = copy.exec(APPLY + each);
        assertThat(said.status()).as(each + "\n" + said.out() + said.err()).isEqualTo(1);
        assertThat(active()).isEqualTo(before);
      }
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.away()).isEmpty();
      assertThat(hall.handled())
          .hasSizeGreaterThan(20)
          .allMatch(each -> each.opened().equals(java.util.Set.of(before)));
    }
    assertThat(refusals()).isEqualTo(refusals + 6);
  }

  @Test
  public void killedInTheMidstOfASwapItComesUpOnOneSideAlsoWithoutItsCache() throws Exception {
    String committed = next();
    done(copy.exec(APPLY + "--watch 0 " + jar(committed).in(jars)));
    String open =
        copy.wire().cases(Wire.submit("kill-" + committed, Wire.TOWN)).done().first("number");

    String preparing = next();
    String slow = jar(preparing).ruledBy(TakesItsTime.class).in(jars);
    CompletableFuture<Void> cut = CompletableFuture.runAsync(() -> quietly(APPLY + slow));
    Until.so(() -> history().contains("being prepared"), PATIENCE, SwapIT::history);
    copy.kill();
    cut.join();
    delete(copy.data().resolve("karaf/cache"));
    copy.start();

    assertThat(active()).isEqualTo(committed);
    assertThat(lineOf(preparing)).contains("not carried out", "nothing was changed");
    assertThat(
            copy.wire()
                .cases(Wire.step("accept", "kill-a-" + committed, Wire.TOWN, open))
                .done()
                .all("pin"))
        .allMatch(pin -> pin.contains(committed));

    String watched = next();
    CompletableFuture<Void> watch =
        CompletableFuture.runAsync(() -> quietly(APPLY + "--watch 3600 " + quietJar(watched)));
    Until.so(() -> history().contains("being watched"), PATIENCE, SwapIT::history);
    assertThat(active()).isEqualTo(watched);
    copy.kill();
    watch.join();
    copy.start();

    assertThat(active()).isEqualTo(committed);
    assertThat(lineOf(watched)).contains("rolled back");
    assertThat(copy.wire().cases(Wire.submit("kill-b-" + committed, Wire.TOWN)).done().all("pin"))
        .allMatch(pin -> pin.contains(committed));

    String later = next();
    LocalDate day = today().plusDays(7);
    done(copy.exec(APPLY + "--at " + day + " " + jar(later).in(jars)));
    copy.kill();
    copy.start();

    assertThat(active()).isEqualTo(committed);
    assertThat(copy.exec("county:calendar --no-format --county cangxi").out())
        .contains(later, day.toString());
    String no = lineOf(later).split("\t")[0];
    done(copy.exec("county:calendar --county cangxi --cancel " + no));
  }

  @Test
  public void bundleThatIsUpdatedThePlainWayAsksToComeBackAndNothingElse() throws Exception {
    onceForBothDatabases();
    String before = next();
    done(copy.exec(APPLY + "--watch 0 " + jar(before).in(jars)));
    String after = next();
    String address = jar(after).in(jars);
    try (HallTraffic hall = new HallTraffic(copy, "plain" + before)) {
      Until.so(() -> hall.handledUnder(before).size() >= 10, PATIENCE, hall::toString);

      done(copy.exec("bundle:update liandong.county.cangxi/" + before + " '" + address + "'"));

      Until.so(() -> hall.handledUnder(after).size() >= 10, PATIENCE, hall::toString);
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.handled()).allMatch(HallTraffic.Handled::isOfOneVersion);
    }
    assertThat(active()).isEqualTo(after);
    assertThat(history()).contains("by hand");
    Until.so(
        () -> copy.log().anyMatch(line -> line.contains(before + " was taken away and has")),
        PATIENCE,
        () -> "nobody was told of the open cases of " + before);
  }

  /**
   * Twenty in a build, and as many as {@code -Dliandong.swaps} says where there is time. What it
   * prints goes into docs/performance.md.
   */
  @Test
  public void versionsChangeBackAndForthAndNoRequestFails() throws Exception {
    onceForBothDatabases();
    String one = active();
    String other = next();
    done(copy.exec(APPLY + "--watch 0 " + jar(other).in(jars)));
    int swaps = Integer.getInteger("liandong.swaps", 20);
    List<Instant[]> during = new ArrayList<>();
    try (HallTraffic hall = new HallTraffic(copy, "many" + other)) {
      for (int i = 0; i < swaps; i++) {
        int before = hall.handled().size();
        Until.so(() -> hall.handled().size() >= before + 10, PATIENCE, hall::toString);
        Instant begun = Instant.now();
        done(copy.exec(APPLY + "--watch 0 " + (i % 2 == 0 ? one : other)));
        during.add(new Instant[] {begun, Instant.now()});
      }
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.away()).isEmpty();
      assertThat(hall.handled())
          .allMatch(HallTraffic.Handled::isOfOneVersion)
          .allMatch(each -> each.opened().contains(one) || each.opened().contains(other));
      assertThat(hall.handledUnder(one)).isNotEmpty();
      assertThat(hall.handledUnder(other)).isNotEmpty();
      var parts =
          hall.calls().stream()
              .collect(
                  Collectors.partitioningBy(
                      call -> during.stream().anyMatch(each -> call.touches(each[0], each[1]))));
      System.out.printf(
          "%d swaps, %d requests, 0 failed: p99 %d ms during a swap, %d ms between%n",
          swaps, hall.calls().size(), p99(parts.get(true)), p99(parts.get(false)));
    }
  }

  private static long p99(List<HallTraffic.Call> calls) {
    List<Long> sorted = calls.stream().map(call -> call.taken().toMillis()).sorted().toList();
    return sorted.get(sorted.size() * 99 / 100);
  }

  /**
   * The same cases twice: once with nobody else's law about, and once with another version put in
   * force while they are open. {@code -Dliandong.cases} says how many.
   */
  @Test
  public void openCasesEndAsIfThereHadNeverBeenAnotherVersion() throws Exception {
    onceForBothDatabases();
    int cases = Integer.getInteger("liandong.cases", 40);
    Courses courses = new Courses(copy.wire());
    LocalDate day;
    List<String> alone;
    List<String> beside;
    do {
      day = today();
      alone = courses.finished(courses.opened(cases));
      List<String> open = courses.opened(cases);
      String other = next();
      done(copy.exec(APPLY + "--watch 0 " + jar(other).ruledBy(SilenceIsConsent.class).in(jars)));
      assertThat(courses.pins(courses.opened(4))).containsOnly(other);
      beside = courses.finished(open);
      // Under the other one they would have gone otherwise, so this is not sameness for nothing.
      assertThat(courses.finished(courses.opened(4))).doesNotContainAnyElementsOf(alone);
      done(copy.exec(APPLY + "--watch 0 " + jar(next()).in(jars)));
    } while (!day.equals(today()));
    assertThat(beside).hasSize(cases).isEqualTo(alone);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private static void onceForBothDatabases() {
    Assume.assumeTrue(
        "nothing of this has to do with the database, so it is tried on one",
        Database.ofThisRun() == Database.DERBY);
  }

  // ---- how it is asked --------------------------------------------------------------------

  private static void finish(String number) throws IOException {
    Clerk clerk = Clerk.at(copy.wire(), "cangxi", Wire.TOWN);
    clerk.take("review", number).done();
    clerk.take("verify", number).done();
    clerk.take("decide", number, Clerk.element("verdict", "GRANT")).done();
    clerk.take("deliver", number).done();
  }

  private static CountyJar jar(String version) throws IOException {
    return new CountyJar(copy.data().resolve("home"), version);
  }

  private static String next() {
    return "1." + MINOR.incrementAndGet() + ".0";
  }

  /** The version that new cases take, as the console lists it. */
  private static String active() throws IOException {
    return copy.exec("county:versions --no-format")
        .out()
        .lines()
        .filter(line -> line.startsWith("cangxi\t") && line.contains("active"))
        .map(line -> line.split("\t")[1])
        .findFirst()
        .orElse("none");
  }

  /** How many swaps the journal has that never came to the switch. */
  private static long refusals() throws IOException {
    return copy.exec("county:history --no-format --county cangxi --size 1000")
        .out()
        .lines()
        .filter(line -> line.contains("not carried out"))
        .count();
  }

  /** When the log says so of a swap. */
  private static Instant logged(String what) {
    return copy.log()
        .filter(line -> line.contains("apply to " + what))
        .map(line -> Instant.parse(line.substring(0, line.indexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  /** What the journal says of the swap to that version. */
  private static String lineOf(String version) throws IOException {
    return copy.exec("county:history --no-format --county cangxi --size 1000")
        .out()
        .lines()
        .filter(line -> line.contains("apply\t") && line.contains("\t" + version + "\t"))
        .findFirst()
        .orElse("nothing of " + version);
  }

  private static String history() {
    try {
      return copy.exec("county:history --no-format --county cangxi --size 3").out();
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** A command that is cut off. */
  private static void quietly(String command) {
    try {
      copy.exec(command);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String quietJar(String version) {
    try {
      return jar(version).in(jars);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String health() throws Exception {
    return java.net.http.HttpClient.newHttpClient()
        .send(
            java.net.http.HttpRequest.newBuilder(java.net.URI.create(copy.address("/health/ready")))
                .build(),
            java.net.http.HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static void done(Copy.Said said) {
    assertThat(said.status()).as(said.out() + said.err()).isZero();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    }
    assertThat(folder).doesNotExist();
  }
}
