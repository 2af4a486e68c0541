package liandong.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest in 64 lower-case hexadecimal digits (FIPS 180-4). */
public record Sha256(String value) {
  private static final MessageDigest BLANK = blank();

  /** The digest that stands before the first link of a chain. */
  public static final Sha256 NONE = new Sha256("0".repeat(64));

  public Sha256 {
    if (!isDigest(value)) {
      throw new IllegalArgumentException("not a SHA-256 digest: '" + value + "'");
    }
  }

  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Sha256 of(byte[] bytes) {
    return hex(digest().digest(bytes));
  }

  /** The digest that {@code finished} gives when it is closed. */
  public static Sha256 of(MessageDigest finished) {
    return hex(finished.digest());
  }

  private static Sha256 hex(byte[] digest) {
    return new Sha256(HexFormat.of().formatHex(digest));
  }

  private static boolean isDigest(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return value.length() == 64;
  }

  /** The 32 bytes of the digest. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(value);
  }

  /** The digest that these 32 bytes are, not of them. */
  public static Sha256 ofDigest(byte[] digest) {
    return hex(digest);
  }

  /** A fresh SHA-256 computation, for what is too long to hold in memory. */
  public static MessageDigest digest() {
    try {
      // Each step needs several, and to look one up among the providers costs more than a copy.
      return (MessageDigest) BLANK.clone();
    } catch (CloneNotSupportedException e) {
      return blank();
    }
  }

  private static MessageDigest blank() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
