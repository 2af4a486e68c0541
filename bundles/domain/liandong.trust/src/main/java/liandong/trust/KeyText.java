package liandong.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as PEM (RFC 7468), so that OpenSSL reads them too; lines before the first rule are ours. */
final class KeyText {
  static final String ALGORITHM = "Ed25519";

  private KeyText() {}

  static String written(String kind, byte[] key) {
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key));
  }

  static byte[] read(String kind, String text) throws IOException {
    Matcher framed =
        Pattern.compile(
                "-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----")
            .matcher(text);
    if (!framed.find()) {
      throw new IOException("it has no " + kind);
    }
    try {
      return Base64.getMimeDecoder().decode(framed.group(1));
    } catch (IllegalArgumentException e) {
      throw new IOException("its " + kind + " is damaged", e);
    }
  }

  /** A value of the lines above the key; blank where there is none. */
  static String line(String name, String text) {
    Matcher line = Pattern.compile("(?m)^" + name + ":[ \\t]*(.*?)\\s*$").matcher(text);
    return line.find() ? line.group(1) : "";
  }

  static KeyFactory keys() {
    try {
      return KeyFactory.getInstance(ALGORITHM);
    } catch (NoSuchAlgorithmException e) {
      throw missing(e);
    }
  }

  static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("every Java platform from 15 on has " + ALGORITHM, e);
  }
}
