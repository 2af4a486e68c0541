package liandong.trust.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import liandong.evidence.Sha256;
import liandong.trust.ContentDigest;
import liandong.trust.TrustMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionTest {
  private static final Sha256 ONE = Sha256.of("one");
  private static final Sha256 OTHER = Sha256.of("other");

  @TempDir Path folder;

  private Admission admission() {
    return new Admission(folder.resolve("shipped.sha256"), folder.resolve("trust/accepted.sha256"));
  }

  private record Stranger(Map<String, String> headers, Map<String, String> files)
      implements Newcomer {
    @Override
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }

    @Override
    public boolean hasTables() {
      return files.keySet().stream().anyMatch(each -> each.startsWith("COUNTY-INF/"));
    }

    @Override
    public SortedMap<String, byte[]> content() throws IOException {
      if (files.containsValue("unreadable")) {
        throw new IOException("unreadable");
      }
      SortedMap<String, byte[]> content = new TreeMap<>();
      files.forEach((path, text) -> content.put(path, text.getBytes(StandardCharsets.UTF_8)));
      return content;
    }
  }

  private static Optional<Sha256> importing(String header, String value) {
    return Admission.concern(new Stranger(Map.of(header, value), Map.of("x", "y")));
  }

  @Test
  void whatIsShippedMayRunAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("shipped.sha256"), ONE + "  liandong.x-1.0.0.jar\n");

    assertThat(admission().admits(ONE)).isTrue();
    assertThat(admission().admits(OTHER)).isFalse();
  }

  @Test
  void whatWasAcceptedMayRunAfterTheNextStartToo() {
    admission().accept(ONE);
    admission().accept(OTHER);

    assertThat(admission().admits(ONE)).isTrue();
    assertThat(admission().admits(OTHER)).isTrue();
    assertThat(admission().admits(Sha256.of("third"))).isFalse();
  }

  @Test
  void bundleThatKnowsUsByAnyWayIsOurConcernAndNoOtherIs() {
    assertThat(importing("Import-Package", "java.util,liandong.county;version=\"[1,2)\""))
        .isPresent();
    assertThat(importing("DynamicImport-Package", "liandong.*")).isPresent();
    assertThat(importing("Require-Bundle", "liandong.cases")).isPresent();
    assertThat(importing("Fragment-Host", "liandong.cases;bundle-version=1")).isPresent();
    assertThat(importing("Import-Package", "org.liandongish,com.example.liandong2")).isEmpty();
  }

  @Test
  void bundleWithTablesIsOurConcernAndKnownByItsContent() throws IOException {
    Stranger county = new Stranger(Map.of(), Map.of("COUNTY-INF/county.yaml", "county: x"));

    assertThat(Admission.concern(county)).contains(ContentDigest.of(county.content()));
  }

  @Test
  void bundleThatCannotBeReadIsNobodysThatWasAccepted() {
    Stranger county = new Stranger(Map.of(), Map.of("COUNTY-INF/county.yaml", "unreadable"));

    assertThat(Admission.concern(county).map(admission()::admits)).contains(false);
  }

  @Test
  void doorIsClosedUnlessTheFileSaysDevelopment() throws IOException {
    Path file = folder.resolve("trust.cfg");
    assertThat(Posting.mode(file)).isEqualTo(TrustMode.PRODUCTION);
    Files.writeString(file, "# mode = development\nmode = developmnet\n");
    assertThat(Posting.mode(file)).isEqualTo(TrustMode.PRODUCTION);
    Files.writeString(file, "mode = development \n");
    assertThat(Posting.mode(file)).isEqualTo(TrustMode.DEVELOPMENT);
  }
}
