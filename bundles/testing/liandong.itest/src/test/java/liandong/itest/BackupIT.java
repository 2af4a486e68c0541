package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import liandong.itest.Callers.How;
import org.junit.After;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * A copy is backed up from its console while cases come in, and the backup is restored by a copy
 * that has nothing.
 */
@Category(Shipped.class)
public class BackupIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int CLIENTS = 4;

  private Copy first;
  private Copy second;

  @BeforeClass
  public static void toolsAreThere() throws IOException, InterruptedException {
    Assume.assumeTrue(
        "no pg_dump on this machine: apt-get install postgresql-client",
        Database.ofThisRun() == Database.DERBY || isThere("pg_dump"));
  }

  private static boolean isThere(String tool) throws IOException, InterruptedException {
    Process asked = new ProcessBuilder("sh", "-c", "command -v " + tool).start();
    return asked.waitFor(10, TimeUnit.SECONDS) && asked.exitValue() == 0;
  }

  @After
  public void end() {
    List.of(first, second).forEach(Copy::close);
  }

  @Test
  public void whatWasAnsweredBeforeTheBackupIsThereAfterTheRestore() throws Exception {
    first = Copy.unpacked(FOLDER.newFolder("first").toPath());
    second = Copy.unpacked(FOLDER.newFolder("second").toPath());
    first.start();
    Path backup = FOLDER.getRoot().toPath().resolve("backup");
    List<String> answered = backedUpUnderLoad(backup);
    assertThat(first.exec("store:backup " + backup).status()).as("over another one").isNotZero();
    assertThat(first.terminate()).as(first.said()).isZero();

    second.start();
    done(second.exec("store:check " + backup));
    assertThat(second.exec("store:restore " + backup).err()).contains("--yes");
    assertThat(done(second.exec("store:restore --yes " + backup)).out())
        .contains("./run --stop", "0 broken");
    assertThat(kept()).as("until the restart").isEmpty();
    assertThat(second.terminate()).as(second.said()).isZero();
    second.start();

    assertThat(kept()).containsAll(answered);
    done(second.exec("store:check"));
    assertThat(second.linesToExplain()).isEmpty();
    assertThat(second.log().filter(line -> line.contains("restored: "))).hasSize(1);
  }

  private List<String> backedUpUnderLoad(Path backup) throws Exception {
    try (Callers callers = new Callers(first.wire(), Wire.TOWN, CLIENTS)) {
      Until.so(() -> callers.heard(How.DONE).size() >= 10 * CLIENTS, PATIENCE, () -> "no answers");
      List<String> answered = callers.ledger().numbers();
      Copy.Said said = done(first.exec("store:backup --no-format " + backup));
      System.out.println("backup under load: " + said.out().strip().replace('\t', ' '));
      System.out.println(done(first.exec("store:check")).out().strip());
      callers.end();
      assertThat(callers.heard()).allMatch(each -> each.how() == How.DONE);
      assertThat(callers.ledger().numbers()).hasSizeGreaterThan(answered.size());
      return answered;
    }
  }

  private static Copy.Said done(Copy.Said said) {
    assertThat(said.status()).as(said.out() + said.err()).isZero();
    return said;
  }

  private List<String> kept() throws IOException {
    return second
        .exec("case:list --no-format --size 1000 --place " + Wire.TOWN)
        .out()
        .lines()
        .map(line -> line.split("\t")[1])
        .toList();
  }
}
