package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/** What a newcomer plays first: a county changes its rules while its halls are at work. */
@Category(Shipped.class)
public class SwapDemoIT {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @BeforeClass
  public static void once() {
    Assume.assumeTrue(
        "the demo is played on the embedded default", Database.ofThisRun() == Database.DERBY);
  }

  @Test
  public void nothingFailsNothingIsLostAndTheBadVersionGoesByItself() throws IOException {
    Copy copy = Copy.unpacked(folder.newFolder("copy").toPath());

    Copy.Said said = copy.run("--demo-swap", "--short");

    assertThat(said.status()).as(said.out() + said.err()).isZero();
    assertThat(said.out().lines().reduce((before, last) -> last).orElse(""))
        .matches("swap demo: 0 failed, 0 lost, [1-9][0-9]* stay on 1\\.0");
    assertThat(said.out()).contains("county:apply", "county:history");
  }
}
