package liandong.trust;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import liandong.evidence.Sha256;

/**
 * The digest of everything in a bundle, by which it is known wherever it lies: in an archive, in
 * the database, in the framework.
 *
 * <p>Over the files in the order of their paths (by UTF-16 code unit), for each: the length of its
 * path in UTF-8 bytes as 4 bytes, the path, the length of its content as 8 bytes, the content.
 * Lengths stand in front so that no two bundles run together to one text. The manifest counts like
 * any other file: its imports and its version are part of what was run, and our build gives the
 * same bytes for the same commit. Folders, times and compression of the archive do not count.
 */
public final class ContentDigest {
  private ContentDigest() {}

  public static Sha256 of(SortedMap<String, byte[]> content) {
    MessageDigest digest = Sha256.digest();
    try (DataOutputStream out =
        new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
      for (Map.Entry<String, byte[]> each : content.entrySet()) {
        byte[] path = each.getKey().getBytes(StandardCharsets.UTF_8);
        out.writeInt(path.length);
        out.write(path);
        out.writeLong(each.getValue().length);
        out.write(each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written anywhere", e);
    }
    return Sha256.of(digest);
  }
}
