package liandong.county.registry;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import liandong.evidence.Sha256;

/**
 * The digest of everything in a bundle, which a case keeps in its pin.
 *
 * <p>Over the files in the order of their paths (by UTF-16 code unit), for each: the length of its
 * path in UTF-8 bytes as 4 bytes, the path, the length of its content as 8 bytes, the content.
 * Lengths stand in front so that no two bundles run together to one text. The manifest counts like
 * any other file: its imports and its version are part of what was run, and our build gives the
 * same bytes for the same commit. Folders, times and compression of the archive do not count.
 */
final class BundleDigest {
  private BundleDigest() {}

  static Sha256 of(CountyBundle bundle) throws IOException {
    MessageDigest digest = Sha256.digest();
    List<CountyBundle.Entry> entries =
        bundle.entries().stream().sorted(Comparator.comparing(CountyBundle.Entry::path)).toList();
    try (DataOutputStream out =
        new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
      for (CountyBundle.Entry entry : entries) {
        byte[] path = entry.path().getBytes(StandardCharsets.UTF_8);
        byte[] content = read(entry);
        out.writeInt(path.length);
        out.write(path);
        out.writeLong(content.length);
        out.write(content);
      }
    }
    return Sha256.of(digest);
  }

  private static byte[] read(CountyBundle.Entry entry) throws IOException {
    try (InputStream in = entry.content().open()) {
      return in.readAllBytes();
    }
  }
}
