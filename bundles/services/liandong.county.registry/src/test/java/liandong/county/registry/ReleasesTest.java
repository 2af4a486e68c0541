package liandong.county.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.jar.JarFile;
import liandong.cases.RulePin;
import liandong.county.CountyRules;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader;
import liandong.county.law.CountyReleases.Release;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
  private static final String MANIFEST =
      "Manifest-Version: 1.0\r\nBundle-SymbolicName: liandong.county.sample\r\n"
          + "Bundle-Version: 1.0.0\r\n\r\n";

  @TempDir Path folder;

  private final CountyShelf shelf =
      new CountyShelf(
          new AlwaysTheSample(),
          Clock.fixed(Instant.parse("2018-05-14T00:00:00Z"), ZoneOffset.UTC),
          new Patience(Duration.ZERO, 1));

  @Test
  void releaseIsTheSameBundleWithOtherTablesAndAnotherVersion() throws IOException {
    RulePin pin = arrived("1.0.0");

    Release.Made made = (Release.Made) make(pin, "1.1.0");

    assertThat(made.bundle()).hasFileName("liandong.county.sample-1.1.0.jar");
    try (JarFile jar = new JarFile(made.bundle().toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Bundle-Version"))
          .isEqualTo("1.1.0");
      assertThat(text(jar, "COUNTY-INF/items.csv")).isEqualTo("new");
      assertThat(text(jar, "COUNTY-INF/sheets.csv")).isEqualTo("look");
      assertThat(text(jar, "COUNTY-INF/county.yaml")).isEqualTo("whole");
      assertThat(text(jar, "a/Rule.class")).isEqualTo("code");
      assertThat(jar.getEntry("META-INF/A.SF")).as("a signature of what it was").isNull();
      assertThat(jar.entries().nextElement().getName()).isEqualTo(JarFile.MANIFEST_NAME);
    }
    assertThat(shelf.present()).hasSize(1);
  }

  @Test
  void sameTablesGiveTheSameBytes() throws IOException {
    RulePin pin = arrived("1.0.0");
    Path one = ((Release.Made) make(pin, "1.1.0")).bundle();
    byte[] first = Files.readAllBytes(one);
    Files.delete(one);

    assertThat(((Release.Made) make(pin, "1.1.0")).bundle()).hasBinaryContent(first);
  }

  @Test
  void numberThatIsThereOrLowerIsRefusedAndNothingIsWritten() throws IOException {
    RulePin pin = arrived("1.0.0");
    arrived("1.2.0");

    for (String version : new String[] {"1.0.0", "1.1.0", "1.2.0"}) {
      assertThat(refusal(pin, version)).contains("不高于").contains("1.2.0");
    }
    assertThat(refusal(pin, "next")).contains("不是版本号");
    assertThat(folder).isEmptyDirectory();
    make(pin, "1.3.0");
    assertThat(refusal(pin, "1.3.0")).contains("已经生成");
  }

  @Test
  void versionThatIsAwayHasNoReleaseAndNoFiles() throws IOException {
    Releases releases = new Releases(shelf, folder);
    RulePin pin = SampleCounty.version("9.0.0").pin();

    assertThat(releases.files(pin)).isEmpty();
    assertThat(releases.release(pin, "9.1.0", Map.of())).isInstanceOf(Release.NotMade.class);
  }

  private RulePin arrived(String version) {
    CountyBundle bundle =
        new CountyBundleInMemory(
            "liandong.county.sample",
            version,
            Map.of(
                "META-INF/MANIFEST.MF", MANIFEST,
                "META-INF/A.SF", "signed",
                "a/Rule.class", "code",
                "COUNTY-INF/county.yaml", "whole",
                "COUNTY-INF/items.csv", "old"));
    shelf.arrive(bundle, new CountyRules() {});
    return shelf.present().stream()
        .filter(each -> each.pin().version().equals(version))
        .findFirst()
        .orElseThrow()
        .pin();
  }

  private Release make(RulePin pin, String version) {
    return new Releases(shelf, folder)
        .release(pin, version, Map.of("items.csv", bytes("new"), "sheets.csv", bytes("look")));
  }

  private String refusal(RulePin pin, String version) {
    return ((Release.NotMade) make(pin, version)).sentence().zh();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(JarFile jar, String entry) throws IOException {
    return new String(
        jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static final class AlwaysTheSample implements CountyReader {
    @Override
    public Reading read(CountyFiles files) {
      return new Reading.Whole(SampleCounty.version("1.0.0").data());
    }
  }
}
