package liandong.county.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import liandong.county.law.CountyFiles;

/** The text of one file: UTF-8, with or without the byte order mark that Excel puts in front. */
final class FileText {
  private FileText() {}

  static boolean isThere(CountyFiles files, String name) {
    try {
      Optional<InputStream> stream = files.open(name);
      if (stream.isPresent()) {
        stream.get().close();
      }
      return stream.isPresent();
    } catch (IOException e) {
      return true; // Reading it tells what is wrong with it.
    }
  }

  /** The text; empty when there is none to read, and then the reason stands among the faults. */
  static Optional<String> read(CountyFiles files, String name, Faults faults) {
    try {
      Optional<InputStream> stream = files.open(name);
      if (stream.isEmpty()) {
        faults.add(name, 0, Flaw.of("no-file"));
        return Optional.empty();
      }
      try (InputStream in = stream.get()) {
        return decode(name, in.readAllBytes(), faults);
      }
    } catch (IOException e) {
      faults.add(name, 0, Flaw.of("unreadable", e.getMessage()));
      return Optional.empty();
    }
  }

  /** The rows of a CSV file of a county that was read whole. */
  static List<List<String>> rows(CountyFiles files, String name) {
    Faults faults = new Faults();
    try {
      return CsvText.rows(read(files, name, faults).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " was read before", e);
    }
  }

  private static Optional<String> decode(String name, byte[] bytes, Faults faults) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      faults.add(
          name,
          lineOf(bytes, in.position()),
          Flaw.of("not-utf8", "0x%02X".formatted(bytes[in.position()])));
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
