package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import liandong.itest.bad.FailsWhenAsked;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * What protects a swap is switched off, one thing after the other, and the same traffic as in
 * {@link SwapIT} and {@link BulkheadIT} shows the harm. If it did not, those tests could not fail.
 */
@Category(Shipped.class)
public class ControlsIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static Copy copy;
  private static Path jars;
  private static CangxiVersions versions;

  /** No call waits for a county that is away, and a county's code may take a minute. */
  @BeforeClass
  public static void startUnprotected() throws IOException {
    Assume.assumeTrue(
        "nothing of this has to do with the database, so it is tried on one",
        Database.ofThisRun() == Database.DERBY);
    copy = Copy.unpacked(FOLDER.newFolder("copy").toPath());
    jars = FOLDER.newFolder("jars").toPath();
    versions = new CangxiVersions(copy, jars);
    copy.configure(
        "liandong.county.registry.cfg",
        "releases = ${karaf.data}/releases\nwait.seconds = 0\nretire.seconds = 1\n");
    copy.configure(
        "liandong.county.bulkhead.cfg",
        "budget.millis = 60000\nburning.seconds = 60\nmemory.mb = 65536\nown.threads = 4096\nmarks = ${karaf.data}/calls-in-progress\n");
  }

  @Before
  public void start() throws IOException {
    if (!copy.isRunning()) {
      copy.start();
    }
    versions.putNextInForce();
  }

  @AfterClass
  public static void end() {
    if (copy != null) {
      copy.close();
    }
  }

  /** Versions that do not stand beside each other: the one goes before the other comes. */
  @Test
  public void withoutCoexistingVersionsCallersAreSentAway() throws Exception {
    String before = versions.active();
    String address = versions.jar(versions.next()).in(jars);
    try (HallTraffic hall = new HallTraffic(copy, "plain" + before)) {
      Until.so(() -> hall.handledUnder(before).size() >= 10, PATIENCE, hall::toString);

      copy.exec("bundle:update liandong.county.cangxi/" + before + " '" + address + "'").done();

      Until.so(() -> !hall.away().isEmpty(), PATIENCE, hall::toString);
    }
  }

  @Test
  public void withoutAWatchBadRulesStayInForce() throws Exception {
    String bad = versions.next();
    versions.apply("--watch 0", versions.jar(bad).ruledBy(FailsWhenAsked.class)).done();
    try (HallTraffic hall = new HallTraffic(copy, "bad" + bad)) {
      Until.so(() -> hall.away().size() + hall.wrong().size() >= 10, PATIENCE, hall::toString);

      assertThat(hall.handled()).isEmpty();
    }
    assertThat(versions.active()).isEqualTo(bad);
  }

  /**
   * Each takes the place of the version before, or leaves nothing in it. Only a jar that was cut
   * off never comes so far: the framework reads its end first.
   */
  @Test
  public void withoutPreparationBadBundlesReachTheCallers() throws Exception {
    Map<String, String> bad = versions.badBundles();
    bad.remove("truncated jar");
    String last = bad.remove("start hangs");
    for (Map.Entry<String, String> each : bad.entrySet()) {
      updated(each.getKey(), each.getValue()).join();
    }
    updated("start hangs", last);
    // It would hang at the next start too, so nothing is left of it.
    copy.kill();
    copy.cleanCache();
  }

  /** The plain way, while a hall is at work; returns when the hall has felt it. */
  private static CompletableFuture<Copy.Said> updated(String wrong, String address)
      throws IOException {
    String before = versions.putNextInForce();
    try (HallTraffic hall = new HallTraffic(copy, before)) {
      Until.so(() -> hall.handledUnder(before).size() >= 5, PATIENCE, hall::toString);

      String update = "bundle:update liandong.county.cangxi/" + before + " '" + address + "'";
      CompletableFuture<Copy.Said> updated = CompletableFuture.supplyAsync(() -> exec(update));

      Until.so(
          () -> !hall.away().isEmpty() || hall.handled().size() > hall.handledUnder(before).size(),
          PATIENCE,
          () -> wrong + ", " + hall);
      return updated;
    }
  }

  /** A node that forgets what it was about stays where the kill found it. */
  @Test
  public void withoutItsJournalAKilledWatchIsNeverRolledBack() throws Exception {
    String watched = versions.next();
    CompletableFuture<Void> cut = versions.applyCutOff("--watch 3600", versions.jar(watched));
    Until.so(() -> versions.history().contains("being watched"), PATIENCE, versions::history);
    copy.kill();
    cut.join();

    new StoppedDatabase(copy)
        .execute(
            "delete from lc_swap where to_version = '" + watched + "'",
            "update lc_county_active set under_way = 0 where county = 'cangxi'");
    copy.start();

    assertThat(versions.active()).isEqualTo(watched);
  }

  /** Twelve seconds are more than a roll-back may take; those that sleep do so for sixty. */
  @Test
  public void withoutABudgetWhatDoesNotEndHoldsItsCallers() throws Exception {
    List<CompletableFuture<Wire.Reply>> callers = new ArrayList<>();
    for (String badly : new String[] {"sleeps", "deadlocks", "loops"}) {
      String bad = versions.next();
      versions.apply("--watch 0", versions.jar(bad).behaving(badly)).done();
      // Two, since one alone has nobody to wait for in a deadlock.
      for (String key : new String[] {"one", "other"}) {
        callers.add(CompletableFuture.supplyAsync(() -> submit(key + bad)));
      }
    }

    assertThatThrownBy(
            () ->
                CompletableFuture.anyOf(callers.toArray(CompletableFuture[]::new))
                    .get(12, TimeUnit.SECONDS))
        .isInstanceOf(TimeoutException.class);
    copy.kill();
  }

  @Test
  public void withoutBoundsWhoTakesMemoryOrThreadsStaysInForce() throws Exception {
    for (String badly : new String[] {"allocates", "floods"}) {
      String bad = versions.next();
      versions.apply("--watch 0", versions.jar(bad).behaving(badly)).done();

      assertThat(submit(bad)).as(badly).matches(reply -> reply.status() == 200);
      assertThat(versions.active()).as(badly).isEqualTo(bad);
    }
  }

  private static Copy.Said exec(String command) {
    try {
      return copy.exec(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Wire.Reply submit(String key) {
    try {
      return copy.wire().cases(Wire.submit(key, Wire.TOWN));
    } catch (IOException e) {
      return new Wire.Reply(0, e.toString());
    }
  }
}
