package liandong.county.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import liandong.evidence.Sha256;
import org.junit.jupiter.api.Test;

class BundleDigestTest {
  @Test
  void orderInTheArchiveDoesNotCount() throws IOException {
    assertThat(digest("a", "1", "b", "2")).isEqualTo(digest("b", "2", "a", "1"));
  }

  @Test
  void everyByteAndEveryNameCounts() throws IOException {
    Sha256 digest = digest("a", "1", "b", "2");

    assertThat(digest("a", "1", "b", "3")).isNotEqualTo(digest);
    assertThat(digest("a", "1", "c", "2")).isNotEqualTo(digest);
    assertThat(digest("a", "1b2")).isNotEqualTo(digest);
    assertThat(digest("a", "1", "b", "2", "META-INF/MANIFEST.MF", "")).isNotEqualTo(digest);
  }

  private static Sha256 digest(String... pathsAndTexts) throws IOException {
    Map<String, String> content = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      content.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return BundleDigest.of(new CountyBundleInMemory("x", "1.0.0", content));
  }
}
