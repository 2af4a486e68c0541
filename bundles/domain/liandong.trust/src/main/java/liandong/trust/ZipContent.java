package liandong.trust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of an archive, whole in memory. */
public final class ZipContent {
  /** A county is tables and small classes; more is a mistake or an attack. */
  private static final int MOST_BYTES = 64 << 20;

  /** An archive needs some time in its entries; with one for all, the same content is the same. */
  private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 11, 22, 0, 0);

  private ZipContent() {}

  /**
   * @throws IOException when it is no archive, too large, or has a path twice: who reads it
   *     otherwise might see the other one
   */
  public static SortedMap<String, byte[]> of(byte[] archive) throws IOException {
    SortedMap<String, byte[]> content = new TreeMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0) {
          throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        if (!entry.isDirectory() && content.put(entry.getName(), bytes) != null) {
          throw new IOException(entry.getName() + " is in it twice");
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (content.isEmpty()) {
      throw new IOException("not an archive");
    }
    return content;
  }

  /** In the order of the map; the same content gives the same bytes. */
  public static byte[] written(Map<String, byte[]> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : content.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(MIDNIGHT);
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing but memory is written to", e);
    }
    return bytes.toByteArray();
  }
}
