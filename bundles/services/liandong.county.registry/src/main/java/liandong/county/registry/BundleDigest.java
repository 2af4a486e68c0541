package liandong.county.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import liandong.evidence.Sha256;
import liandong.trust.ContentDigest;

/** The {@link ContentDigest} of a bundle, which a case keeps in its pin. */
final class BundleDigest {
  private BundleDigest() {}

  static Sha256 of(CountyBundle bundle) throws IOException {
    SortedMap<String, byte[]> content = new TreeMap<>();
    for (CountyBundle.Entry entry : bundle.entries()) {
      try (InputStream in = entry.content().open()) {
        content.put(entry.path(), in.readAllBytes());
      }
    }
    return ContentDigest.of(content);
  }
}
