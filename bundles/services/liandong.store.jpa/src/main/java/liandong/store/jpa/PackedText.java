package liandong.store.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import liandong.cases.BrokenChain;

/**
 * A canonical text in few bytes.
 *
 * <p>The first byte says the form, of which there is one: 1. What follows is the text in UTF-8,
 * deflated (RFC 1951) after a dictionary: the words that are in every text ({@code
 * record-words-1.txt}, which is never changed; other words need another form) and what is read
 * before it anyway, such as the case's number and the event before. That leaves a fifth of the
 * bytes to be logged, kept and sent.
 *
 * @param bytes as they are kept
 */
record PackedText(byte[] bytes) {
  private static final byte FORM = 1;
  private static final byte[] WORDS = words();

  /**
   * @param beside what {@link #text} will be told again
   */
  static PackedText of(String text, String beside) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setDictionary(dictionary(beside));
      byte[] plain = text.getBytes(StandardCharsets.UTF_8);
      deflater.setInput(plain);
      deflater.finish();
      // What cannot be made shorter grows by five bytes for each 16 kB.
      byte[] packed = new byte[1 + plain.length + 64];
      packed[0] = FORM;
      int length = deflater.deflate(packed, 1, packed.length - 1);
      if (!deflater.finished()) {
        throw new IllegalStateException("a text of " + plain.length + " bytes was not packed");
      }
      return new PackedText(Arrays.copyOf(packed, 1 + length));
    } finally {
      deflater.end();
    }
  }

  /**
   * @throws BrokenChain when these bytes, or what stood beside them, were changed
   */
  String text(String beside) {
    if (bytes.length == 0 || bytes[0] != FORM) {
      throw new BrokenChain("a packed text of another form, or none");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(dictionary(beside));
      inflater.setInput(bytes, 1, bytes.length - 1);
      byte[] plain = new byte[4_096];
      int length = 0;
      while (!inflater.finished()) {
        if (length == plain.length) {
          plain = Arrays.copyOf(plain, plain.length * 2);
        }
        int more = inflater.inflate(plain, length, plain.length - length);
        if (more == 0 && !inflater.finished()) {
          throw new BrokenChain("a packed text was cut off");
        }
        length += more;
      }
      return new String(plain, 0, length, StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new BrokenChain("a packed text was changed: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }

  private static byte[] dictionary(String beside) {
    byte[] more = beside.getBytes(StandardCharsets.UTF_8);
    byte[] dictionary = Arrays.copyOf(WORDS, WORDS.length + more.length);
    System.arraycopy(more, 0, dictionary, WORDS.length, more.length);
    return dictionary;
  }

  private static byte[] words() {
    try (InputStream in = PackedText.class.getResourceAsStream("record-words-1.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\n", "")
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the words of the record are not in this bundle", e);
    }
  }
}
