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
      throw new NotAWorkbook(
          "the file has " + file.length + " bytes", "send lists of at most " + LARGEST_FILE);
    }
    if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw contains(file, ENCRYPTED)
          ? new NotAWorkbook(
              "the workbook is protected by a password",
              "take the password off (File, Info, Protect Workbook) and save it again")
          : new NotAWorkbook(
              "this is a workbook of Excel 97-2003 (.xls)",
              "open it and save it as Excel workbook (.xlsx)");
    }
    if (!startsWith(file, 'P', 'K', 3, 4)) {
      throw new NotAWorkbook(
          "this is not an Excel workbook", "save the list as Excel workbook (.xlsx)");
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
          throw new NotAWorkbook(
              "the workbook holds macros", "save it as Excel workbook without macros (.xlsx)");
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
          content = in.readNBytes((int) (LARGEST_UNPACKED + 1 - unpacked));
        }
        unpacked += content.length;
        if (unpacked > LARGEST_UNPACKED || ++parts > MOST_PARTS) {
          throw new NotAWorkbook(
              "the workbook unpacks to more than " + LARGEST_UNPACKED + " bytes",
              "send the lists alone, without pictures, and delete empty rows below them");
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
      throw new NotAWorkbook(
          "this is not an Excel workbook", "save the list as Excel workbook (.xlsx)");
    }
  }

  static NotAWorkbook damaged(Exception cause) {
    NotAWorkbook damaged =
        new NotAWorkbook(
            "the workbook is damaged and cannot be read", "open it in Excel and save it again");
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
