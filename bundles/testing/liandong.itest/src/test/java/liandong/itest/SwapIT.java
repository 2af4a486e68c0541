package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import liandong.itest.bad.FailsWhenAsked;
import liandong.itest.bad.SilenceIsConsent;
import liandong.itest.bad.TakesItsTime;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * The versions of Cangxi change in the distribution as an operator has it, while the systems of its
 * halls are at work from outside.
 */
@Category(Shipped.class)
public class SwapIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration ROLL_BACK = Duration.ofSeconds(10);

  private static Copy copy;
  private static Path jars;
  private static CangxiVersions versions;

  @BeforeClass
  public static void unpack() throws IOException {
    copy = Copy.unpacked(FOLDER.newFolder("copy").toPath());
    jars = FOLDER.newFolder("jars").toPath();
    versions = new CangxiVersions(copy, jars);
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
    String before = versions.active();
    String next = versions.next();
    try (HallTraffic hall = new HallTraffic(copy, "swap" + next)) {
      Until.so(() -> hall.handledUnder(before).size() >= 10, PATIENCE, hall::toString);

      versions.apply("--watch 2", versions.jar(next)).done();

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
      assertThat(copy.exec("county:uninstall --county cangxi " + before).refused().all())
          .contains("open cases");
    }
  }

  /** By a named person, with a reason; the record keeps the version that it had. */
  private static void movesWhatIsOpen(String number, String before, String next)
      throws IOException {
    String move = "county:move --county cangxi --case " + number + " ";
    String both = before + " " + next;
    assertThat(copy.exec(move + both).out()).doesNotContain(number);
    assertThat(copy.exec(move + "--dry-run " + both).done().out())
        .contains(number)
        .doesNotContain("reason");
    assertThat(copy.exec("case:show " + number).out()).doesNotContain(next);

    copy.exec(move + "--as staff-law --confirm --reason '川办发〔2018〕1号' " + both).done();

    assertThat(copy.exec("case:show " + number).out()).contains(next);
    Wire.Reply record = Clerk.at(copy.wire(), "cangxi", Wire.TOWN).status(number);
    String event = "//event[step/code='CHANGE_LAW']";
    assertThat(record.value(event + "/person")).isEqualTo("staff-law");
    assertThat(record.value(event + "/pin/version")).isEqualTo(before);
    assertThat(record.value(event + "/newPin/version")).isEqualTo(next);
    Clerk.at(copy.wire(), "cangxi", Wire.TOWN).take("review", number).done();
    copy.exec("case:replay --county cangxi " + number).done();
  }

  @Test
  public void versionWhoseRulesFailIsRolledBackByItselfInTime() throws Exception {
    String before = versions.active();
    String bad = versions.next();
    try (HallTraffic hall = new HallTraffic(copy, "bad" + bad)) {
      Until.so(() -> hall.handled().size() >= 5, PATIENCE, hall::toString);

      Copy.Said said =
          versions.apply("--watch 60", versions.jar(bad).ruledBy(FailsWhenAsked.class)).refused();

      assertThat(said.all()).contains("the rules failed in");
      assertThat(Duration.between(logged(bad + ", switched"), logged(bad + ", rolled back")))
          .isLessThan(ROLL_BACK);
      assertThat(versions.active()).isEqualTo(before);
      int handled = hall.handled().size();
      Until.so(() -> hall.handled().size() >= handled + 10, PATIENCE, hall::toString);
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.handled())
          .allMatch(HallTraffic.Handled::isOfOneVersion)
          .allMatch(each -> each.opened().contains(before));
    }
    assertThat(versions.entryOf(bad)).contains("rolled back");
    assertThat(copy.health()).contains("WARN").contains(bad);
  }

  @Test
  public void planNamesEachComputerAndTaskThatChangesAndTheDifferenceDoesSoAfterwards()
      throws Exception {
    onceForBothDatabases();
    String before = versions.active();
    String next = versions.next();
    String[] told = {
      "终端及其地址：新增 1，取消 1，变更 0", "新增：510824102000 00:00:5E:00:53:99 192.0.2.2", "任务：新增 0，取消 0，变更 "
    };
    String candidate =
        versions
            .jar(next)
            .replacing("COUNTY-INF/terminals.csv", "00:00:5E:00:53:02", "00:00:5E:00:53:99")
            .replacing("COUNTY-INF/tasks.csv", "2018-05-17", "2018-05-16")
            .in(jars);

    assertThat(copy.exec("county:plan --county cangxi " + candidate).done().out()).contains(told);
    assertThat(versions.active()).isEqualTo(before);

    versions.apply("--watch 0", candidate).done();
    assertThat(copy.exec("county:diff --county cangxi " + before + " " + next).done().out())
        .contains(told);
    assertThat(copy.exec("county:plan --county cangxi " + before).out())
        .contains("终端及其地址：新增 1，取消 1，变更 0", "取消：510824102000 00:00:5E:00:53:99");
  }

  @Test
  public void badBundleIsRefusedAndTheVersionBeforeServesThroughout() throws Exception {
    onceForBothDatabases();
    String before = versions.active();
    long refusals = refusals();
    try (HallTraffic hall = new HallTraffic(copy, "six" + before)) {
      for (Map.Entry<String, String> bad : versions.badBundles().entrySet()) {
        versions.apply("", bad.getValue()).refused();
        assertThat(versions.active()).as(bad.getKey()).isEqualTo(before);
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
    String committed = versions.putNextInForce();
    String open =
        copy.wire().cases(Wire.submit("kill-" + committed, Wire.TOWN)).done().first("number");

    String preparing = versions.next();
    CompletableFuture<Void> cut =
        versions.applyCutOff("", versions.jar(preparing).ruledBy(TakesItsTime.class));
    Until.so(() -> versions.history().contains("being prepared"), PATIENCE, versions::history);
    copy.kill();
    cut.join();
    copy.cleanCache();
    copy.start();

    assertThat(versions.active()).isEqualTo(committed);
    assertThat(versions.entryOf(preparing)).contains("not carried out", "nothing was changed");
    assertThat(
            copy.wire()
                .cases(Wire.step("accept", "kill-a-" + committed, Wire.TOWN, open))
                .done()
                .all("pin"))
        .allMatch(pin -> pin.contains(committed));

    String watched = versions.next();
    CompletableFuture<Void> watch = versions.applyCutOff("--watch 3600", versions.jar(watched));
    Until.so(() -> versions.history().contains("being watched"), PATIENCE, versions::history);
    assertThat(versions.active()).isEqualTo(watched);
    copy.kill();
    watch.join();
    copy.start();

    assertThat(versions.active()).isEqualTo(committed);
    assertThat(versions.entryOf(watched)).contains("rolled back");
    assertThat(copy.wire().cases(Wire.submit("kill-b-" + committed, Wire.TOWN)).done().all("pin"))
        .allMatch(pin -> pin.contains(committed));

    String later = versions.next();
    LocalDate day = today().plusDays(7);
    versions.apply("--at " + day, versions.jar(later)).done();
    copy.kill();
    copy.start();

    assertThat(versions.active()).isEqualTo(committed);
    assertThat(copy.exec("county:calendar --no-format --county cangxi").out())
        .contains(later, day.toString());
    String no = versions.entryOf(later).split("\t")[0];
    copy.exec("county:calendar --county cangxi --cancel " + no).done();
  }

  @Test
  public void bundleThatIsUpdatedThePlainWayAsksToComeBackAndNothingElse() throws Exception {
    onceForBothDatabases();
    String before = versions.putNextInForce();
    String after = versions.next();
    String address = versions.jar(after).in(jars);
    try (HallTraffic hall = new HallTraffic(copy, "plain" + before)) {
      Until.so(() -> hall.handledUnder(before).size() >= 10, PATIENCE, hall::toString);

      copy.exec("bundle:update liandong.county.cangxi/" + before + " '" + address + "'").done();

      Until.so(() -> hall.handledUnder(after).size() >= 10, PATIENCE, hall::toString);
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.handled()).allMatch(HallTraffic.Handled::isOfOneVersion);
    }
    assertThat(versions.active()).isEqualTo(after);
    assertThat(versions.history()).contains("by hand");
    Until.so(
        () -> copy.log().anyMatch(line -> line.contains(before + " was taken away and has")),
        PATIENCE,
        () -> "nobody was told of the open cases of " + before);
  }

  /** As long as the county is away, whoever needs it waits, and is told to come back after that. */
  @Test
  public void countyThatGoesAndComesByItsFeatureAsksToComeBackAndNothingElse() throws Exception {
    onceForBothDatabases();
    String feature = "liandong-county-cangxi";
    String shipped = "1.0.0";
    // Whatever was put in force meanwhile, and whether or not the shipped version has retired.
    copy.exec("feature:uninstall " + feature);
    copy.exec("feature:install " + feature).done();
    if (!versions.active().equals(shipped)) {
      versions.apply("--watch 0", shipped).done();
    }
    try (HallTraffic hall = new HallTraffic(copy, "feature")) {
      Until.so(() -> hall.handledUnder(shipped).size() >= 10, PATIENCE, hall::toString);

      for (String[] way :
          new String[][] {
            {"feature:uninstall " + feature, "feature:install " + feature},
            {"bundle:refresh liandong.county.cangxi/" + shipped},
            {
              "bundle:stop liandong.county.cangxi/" + shipped,
              "bundle:start liandong.county.cangxi/" + shipped
            }
          }) {
        for (String command : way) {
          copy.exec(command).done();
        }
        int handled = hall.handled().size();
        Until.so(() -> hall.handled().size() >= handled + 10, PATIENCE, () -> way[0] + ": " + hall);
      }
      hall.end();
      assertThat(hall.wrong()).isEmpty();
      assertThat(hall.handled())
          .allMatch(HallTraffic.Handled::isOfOneVersion)
          .allMatch(each -> each.opened().contains(shipped));
    }
    assertThat(versions.active()).isEqualTo(shipped);
  }

  @Test
  public void versionsAreSteeredFromOutsideTheProcessToo() throws Exception {
    onceForBothDatabases();
    String before = versions.putNextInForce();
    String open = copy.wire().cases(Wire.submit("jmx-" + before, Wire.TOWN)).done().first("number");
    String next = versions.next();
    String address = versions.jar(next).in(jars);
    try (Beans beans = Beans.of(copy)) {
      assertThat(beans.read("Trust")).singleElement().asString().contains("development mode");
      assertThat(beans.read("Quarantines")).isEmpty();
      assertThat(beans.ask("plan", "cangxi", address))
          .anyMatch(line -> line.startsWith("candidate: ") && line.contains(next))
          .anyMatch(line -> line.startsWith("open cases under ") && line.contains(before));
      assertThat(beans.ask("apply", "cangxi", address, "operator", "a law", ""))
          .singleElement()
          .asString()
          .contains("rehears");
      assertThat(beans.ask("apply", "cangxi", address, "operator", "a law", "a test"))
          .singleElement()
          .asString()
          .contains(next, "operator");
      Until.so(() -> entry(next).contains("in force"), PATIENCE, () -> entry(next));

      assertThat(versions.active()).isEqualTo(next);
      assertThat(beans.ask("activeOn", "cangxi", today().toString()))
          .singleElement()
          .asString()
          .contains(next);
      assertThat(beans.ask("rehearse", "cangxi", next, 1))
          .first()
          .asString()
          .containsPattern("[1-9][0-9]* cases");
      assertThat(beans.ask("difference", "cangxi", before, next))
          .singleElement()
          .asString()
          .contains("changed: 0");
      String[] one = {open};
      assertThat(beans.ask("previewMove", "cangxi", before, next, one, "staff-law"))
          .singleElement()
          .asString()
          .startsWith(open);
      assertThat(beans.ask("move", "cangxi", before, next, one, "staff-law", "a law", false))
          .singleElement()
          .asString()
          .contains(open, "moved");
      assertThat(beans.ask("replay", "cangxi", open)).hasSize(2).allMatch(e -> e.contains("same"));
      assertThatThrownBy(() -> beans.ask("release", "cangxi", next, "operator", "a doubt"))
          .hasStackTraceContaining("cangxi " + next + " is not in quarantine");
      assertThatThrownBy(() -> beans.ask("rehearse", "cangxi", "9.9.9", 1))
          .hasStackTraceContaining("has no version 9.9.9");
      assertThat(beans.ask("rollBack", "cangxi", "operator", "a doubt"))
          .singleElement()
          .asString()
          .contains(before);
    }
    assertThat(versions.active()).isEqualTo(before);
  }

  private static String entry(String version) {
    try {
      return versions.entryOf(version);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /**
   * Twenty in a build, and as many as {@code -Dliandong.swaps} says where there is time. What it
   * prints goes into docs/performance.md.
   */
  @Test
  public void versionsChangeBackAndForthAndNoRequestFails() throws Exception {
    onceForBothDatabases();
    String one = versions.active();
    String other = versions.putNextInForce();
    int swaps = Integer.getInteger("liandong.swaps", 20);
    List<Instant[]> during = new ArrayList<>();
    try (HallTraffic hall = new HallTraffic(copy, "many" + other)) {
      for (int i = 0; i < swaps; i++) {
        int before = hall.handled().size();
        Until.so(() -> hall.handled().size() >= before + 10, PATIENCE, hall::toString);
        Instant begun = Instant.now();
        versions.apply("--watch 0", i % 2 == 0 ? one : other).done();
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
      String other = versions.next();
      versions.apply("--watch 0", versions.jar(other).ruledBy(SilenceIsConsent.class)).done();
      assertThat(courses.pins(courses.opened(4))).containsOnly(other);
      beside = courses.finished(open);
      // Under the other one they would have gone otherwise, so this is not sameness for nothing.
      assertThat(courses.finished(courses.opened(4))).doesNotContainAnyElementsOf(alone);
      versions.putNextInForce();
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
}
