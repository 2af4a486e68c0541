package liandong.county.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an .xlsx file, looked at before anything reads them: what is not a workbook, holds
 * macros or unpacks to more than any list could need is refused here.
 */
final class Parts {
  static final int LARGEST_FILE = 20_000_000;
  private static final int LARGEST_UNPACKED = 200_000_000;
  private static final int MOST_PARTS = 1_000;
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final Map<String, byte[]> kept = new HashMap<>();

  private Parts() {}

  static Parts of(byte[] file) throws NotAWorkbook {
    if (file.length > LARGEST_FILE) {
      throw new NotAWorkbook("too-large", file.length, LARGEST_FILE);
    }
    if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw contains(file, ENCRYPTED) ? new NotAWorkbook("password") : new NotAWorkbook("xls");
    }
    if (!startsWith(file, 'P', 'K', 3, 4)) {
      throw new NotAWorkbook("not-excel");
    }
    Parts parts = new Parts();
    parts.unpack(file);
    return parts;
  }

  private void unpack(byte[] file) throws NotAWorkbook {
    boolean isWorkbook = false;
    long unpacked = 0;
    int parts = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = entry.getName();
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
          throw new NotAWorkbook("macros");
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
          content = in.readNBytes((int) (LARGEST_UNPACKED + 1 - unpacked));
        }
        unpacked += content.length;
        if (unpacked > LARGEST_UNPACKED || ++parts > MOST_PARTS) {
          throw new NotAWorkbook("unpacks-too-large", LARGEST_UNPACKED);
        }
        isWorkbook |= name.equals("xl/workbook.xml");
        if (name.startsWith("xl/worksheets/sheet") || name.startsWith("xl/_rels/")) {
          kept.put(name, content);
        }
      }
    } catch (IOException e) {
      throw damaged(e);
    }
    if (!isWorkbook) {
      throw new NotAWorkbook("not-excel");
    }
  }

  static NotAWorkbook damaged(Exception cause) {
    NotAWorkbook damaged = new NotAWorkbook("damaged");
    damaged.initCause(cause);
    return damaged;
  }

  /** The part of that name; empty where it is not there. */
  InputStream part(String name) {
    return new ByteArrayInputStream(kept.getOrDefault(name, new byte[0]));
  }

  Set<String> names() {
    return kept.keySet();
  }

  private static boolean startsWith(byte[] file, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] file, byte[] sought) {
    for (int at = 0; at + sought.length <= file.length; at++) {
      int same = 0;
      while (same < sought.length && file[at + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return true;
      }
    }
    return false;
  }
}
