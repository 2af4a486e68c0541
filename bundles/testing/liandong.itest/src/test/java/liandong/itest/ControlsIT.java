package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import liandong.itest.bad.FailsWhenAsked;
import org.junit.AfterClass;
import org.junit.Assume;
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
        "budget.millis = 60000\nmarks = ${karaf.data}/calls-in-progress\n");
    copy.start();
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
    String before = versions.putNextInForce();
    String address = versions.jar(versions.next()).in(jars);
    try (HallTraffic hall = new HallTraffic(copy, "plain" + before)) {
      Until.so(() -> hall.handledUnder(before).size() >= 10, PATIENCE, hall::toString);

      copy.exec("bundle:update liandong.county.cangxi/" + before + " '" + address + "'").done();

      Until.so(() -> !hall.away().isEmpty(), PATIENCE, hall::toString);
    }
    versions.putNextInForce();
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
    versions.putNextInForce();
  }

  /** Twenty seconds are twice what a roll-back may take, and it sleeps for sixty. */
  @Test
  public void withoutABudgetSleepingRulesHoldTheirCallers() throws Exception {
    String before = versions.putNextInForce();
    String bad = versions.next();
    versions.apply("--watch 0", versions.jar(bad).behaving("sleeps")).done();
    CompletableFuture<Wire.Reply> caller = CompletableFuture.supplyAsync(() -> submit(bad));

    assertThatThrownBy(() -> caller.get(20, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
    assertThat(versions.active()).isEqualTo(bad).isNotEqualTo(before);
  }

  private static Wire.Reply submit(String key) {
    try {
      return copy.wire().cases(Wire.submit(key, Wire.TOWN));
    } catch (IOException e) {
      return new Wire.Reply(0, e.toString());
    }
  }
}
