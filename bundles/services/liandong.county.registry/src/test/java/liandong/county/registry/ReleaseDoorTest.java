package liandong.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import liandong.cases.RulePin;
import liandong.county.registry.Candidates.Found;
import liandong.county.registry.ReleaseDoor.Opened;
import liandong.places.CountyId;
import liandong.testkit.AcceptedReleasesInMemory;
import liandong.testkit.MovableClock;
import liandong.trust.ReleaseDraft;
import liandong.trust.SigningKey;
import liandong.trust.TrustMode;
import liandong.trust.TrustedKey;
import liandong.trust.TrustedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

class ReleaseDoorTest {
  private static final CountyId COUNTY = new CountyId("cangxi");
  private static final SigningKey.Made VENDOR = SigningKey.make("vendor-1", "vendor", Set.of("*"));

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T06:00:00Z"));
  private final GateInMemory gate = new GateInMemory();
  private final AcceptedReleasesInMemory accepted = new AcceptedReleasesInMemory();
  private final List<TrustedKey> keys = new ArrayList<>(List.of(VENDOR.trusted()));
  private final ReleaseDoor door =
      new ReleaseDoor(
          gate,
          accepted,
          () -> new TrustedKeys(keys, List.of()),
          Set.of(),
          new Version("1.0.0"),
          clock);

  @BeforeEach
  void inProduction() throws IOException {
    gate.mode = TrustMode.PRODUCTION;
    VENDOR.write(folder.resolve("v.key"), folder.resolve("v.pub"));
  }

  private static byte[] jar(String version) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      file(
          out,
          "META-INF/MANIFEST.MF",
          "Manifest-Version: 1.0\r\nBundle-SymbolicName: county.x\r\nBundle-Version: "
              + version
              + "\r\n\r\n");
      file(out, "COUNTY-INF/county.yaml", "county: cangxi\n");
    }
    return bytes.toByteArray();
  }

  private static void file(ZipOutputStream out, String path, String text) throws IOException {
    out.putNextEntry(new ZipEntry(path));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] release(String version, long serial, String core) throws IOException {
    return new ReleaseDraft(
            "an office", core, clock.instant(), Duration.ofDays(9), Optional.of(serial))
        .of(jar(version))
        .signedWith(SigningKey.read(folder.resolve("v.key")))
        .bytes();
  }

  private Found found(String version, long serial) throws IOException, Trouble {
    Opened opened = door.open(COUNTY, release(version, serial, "[1.0,2)"));
    return new Found(pin(version), Optional.of(opened.jar()), opened.release());
  }

  private static RulePin pin(String version) throws IOException {
    return new RulePin(COUNTY, version, BundleDigest.of(JarBundle.of(jar(version))));
  }

  @Test
  void signedReleaseIsOpenedAndRecordedWhenItIsLetIn() throws IOException, Trouble {
    Found found = found("1.1.0", 7);
    assertThat(found.jar().orElseThrow()).isEqualTo(jar("1.1.0"));
    assertThat(accepted.latest(COUNTY)).isEmpty();

    door.admit(found);

    assertThat(accepted.latest(COUNTY).orElseThrow().serial()).isEqualTo(7);
    assertThat(accepted.latest(COUNTY).orElseThrow().signedBy()).isEqualTo("vendor-1");
    assertThat(gate.accepted).containsExactly(pin("1.1.0").bundle());
  }

  @Test
  void lowerSerialIsRefusedAndTheArchivedVersionIsLetInAgain() throws IOException, Trouble {
    door.admit(found("1.0.0", 6));
    door.admit(found("1.1.0", 7));
    gate.accepted.clear();

    assertThatThrownBy(() -> found("1.0.0", 6)).hasMessageContaining("was taken in before");
    door.admit(new Found(pin("1.0.0"), Optional.of(jar("1.0.0"))));

    assertThat(gate.accepted).containsExactly(pin("1.0.0").bundle());
  }

  @Test
  void releaseThatAnotherNodeOvertookIsNotLetIn() throws IOException, Trouble {
    Found slow = found("1.0.0", 6);
    door.admit(found("1.1.0", 7));

    assertThatThrownBy(() -> door.admit(slow)).hasMessageContaining("serial 6 or higher");
  }

  @Test
  void coreOutsideTheRangeAndBundleWithoutSignatureAreRefused() throws IOException {
    assertThatThrownBy(() -> door.open(COUNTY, release("1.1.0", 7, "[1.0.1,2)")))
        .hasMessageContaining("made for Liandong [1.0.1,2)");
    assertThatThrownBy(() -> door.open(COUNTY, release("1.1.0", 7, "no range")))
        .hasMessageContaining("made for Liandong no range");
    assertThatThrownBy(() -> door.open(COUNTY, jar("1.1.0")))
        .hasMessageContaining("without a signature");
  }

  @Test
  void keyThatIsTakenAwayCountsAtOnceAndWhatWasLetInStays() throws IOException, Trouble {
    door.admit(found("1.0.0", 6));
    keys.clear();

    assertThatThrownBy(() -> found("1.1.0", 7)).hasMessageContaining("does not trust");
    door.admit(new Found(pin("1.0.0"), Optional.of(jar("1.0.0"))));
  }

  @Test
  void bundleWithoutSignatureIsTakenInDevelopmentAndNotRecorded() throws IOException, Trouble {
    gate.mode = TrustMode.DEVELOPMENT;

    Opened opened = door.open(COUNTY, jar("1.1.0"));
    door.admit(new Found(pin("1.1.0"), Optional.of(opened.jar()), opened.release()));

    assertThat(opened.jar()).isEqualTo(jar("1.1.0"));
    assertThat(accepted.latest(COUNTY)).isEmpty();
    assertThat(gate.accepted).isEmpty();
    assertThat(door.sentence().zh()).startsWith("开发模式");
  }
}
