package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import liandong.cases.RulePin;
import liandong.county.swap.ReleaseArchive;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.junit.jupiter.api.Test;

/** What every archive of county bundles keeps to. */
public abstract class ReleaseArchiveContract {
  private static final RulePin PIN = new RulePin(SampleCounty.ID, "1.0.0", Sha256.of("one"));

  /** An empty archive. */
  protected abstract ReleaseArchive archive();

  @Test
  void bundleComesBackToTheByte() {
    ReleaseArchive archive = archive();
    byte[] jar = new byte[1_000_000];
    new Random(7).nextBytes(jar);

    archive.keep(PIN, jar);

    assertThat(archive.jar(PIN).orElseThrow()).isEqualTo(jar);
    assertThat(archive.kept(SampleCounty.ID)).containsExactly(PIN);
    assertThat(archive.kept(new CountyId("other"))).isEmpty();
    assertThat(archive.jar(new RulePin(SampleCounty.ID, "1.0.0", Sha256.of("two")))).isEmpty();
  }

  @Test
  void whatIsKeptStaysAsItIs() {
    ReleaseArchive archive = archive();
    archive.keep(PIN, new byte[] {1});

    archive.keep(PIN, new byte[] {2});

    assertThat(archive.jar(PIN).orElseThrow()).containsExactly(1);
  }
}
