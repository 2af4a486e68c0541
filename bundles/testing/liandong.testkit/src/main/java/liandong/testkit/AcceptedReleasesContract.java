package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import liandong.cases.RulePin;
import liandong.county.swap.AcceptedReleases;
import liandong.county.swap.AcceptedReleases.Accepted;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.junit.jupiter.api.Test;

/** What every list of accepted releases keeps to. */
public abstract class AcceptedReleasesContract {
  private static final CountyId OTHER = new CountyId("other");

  /** An empty list. */
  protected abstract AcceptedReleases releases();

  private static Accepted release(CountyId county, long serial, String version) {
    return new Accepted(
        new RulePin(county, version, Sha256.of(version)),
        serial,
        Sha256.of("release " + version),
        "vendor, county");
  }

  private static Accepted release(long serial, String version) {
    return release(SampleCounty.ID, serial, version);
  }

  @Test
  void nothingIsKnownOfACountyThatIsNew() {
    AcceptedReleases releases = releases();

    assertThat(releases.latest(SampleCounty.ID)).isEmpty();
    assertThat(releases.knows(release(1, "1.0.0").pin())).isFalse();
  }

  @Test
  void latestIsTheOneWithTheHighestSerialOfItsCounty() {
    AcceptedReleases releases = releases();
    long large = 1_800_000_000_000L;

    assertThat(releases.keep(release(9, "1.0.0"))).isTrue();
    assertThat(releases.keep(release(large, "1.1.0"))).isTrue();
    assertThat(releases.keep(release(OTHER, large + 1, "9.0.0"))).isTrue();

    assertThat(releases.latest(SampleCounty.ID)).contains(release(large, "1.1.0"));
    assertThat(releases.latest(OTHER)).contains(release(OTHER, large + 1, "9.0.0"));
  }

  @Test
  void everyReleaseStaysKnownToItsCountyAlone() {
    AcceptedReleases releases = releases();
    releases.keep(release(1, "1.0.0"));
    releases.keep(release(2, "1.1.0"));

    assertThat(releases.knows(release(1, "1.0.0").pin())).isTrue();
    assertThat(releases.knows(release(2, "1.1.0").pin())).isTrue();
    assertThat(releases.knows(release(OTHER, 1, "1.0.0").pin())).isFalse();
    assertThat(releases.knows(release(1, "1.2.0").pin())).isFalse();
  }

  @Test
  void sameReleaseMayComeAgain() {
    AcceptedReleases releases = releases();
    releases.keep(release(1, "1.0.0"));

    assertThat(releases.keep(release(1, "1.0.0"))).isTrue();
  }

  @Test
  void serialIsNeitherGivenTwiceNorGoneBelow() {
    AcceptedReleases releases = releases();
    releases.keep(release(2, "1.1.0"));

    assertThat(releases.keep(release(2, "1.2.0"))).isFalse();
    assertThat(releases.keep(release(1, "1.0.0"))).isFalse();
    assertThat(releases.latest(SampleCounty.ID)).contains(release(2, "1.1.0"));
    assertThat(releases.knows(release(1, "1.0.0").pin())).isFalse();
  }
}
