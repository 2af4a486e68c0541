package liandong.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Set;
import java.util.TreeSet;
import liandong.evidence.Sha256;

/**
 * A public key that somebody put into a node's folder of keys, and what its signature is good for.
 *
 * @param role such as {@code vendor} or {@code county}
 * @param counties for which it may sign; {@code *} for all
 */
public record TrustedKey(String name, String role, Set<String> counties, PublicKey key) {
  private static final String PUBLIC = "PUBLIC KEY";
  private static final String ALL = "*";

  public TrustedKey {
    if (name.isBlank() || role.isBlank() || counties.isEmpty()) {
      throw new IllegalArgumentException("a key has a name, a role, and counties or *");
    }
    counties = Set.copyOf(counties);
  }

  /**
   * @throws IOException when the text holds no such key
   */
  public static TrustedKey read(String text) throws IOException {
    try {
      return new TrustedKey(
          KeyText.line("name", text),
          KeyText.line("role", text),
          Set.of(KeyText.line("counties", text).split("[\\s,]+")),
          KeyText.keys().generatePublic(new X509EncodedKeySpec(KeyText.read(PUBLIC, text))));
    } catch (InvalidKeySpecException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** As it lies in a file. */
  public String text() {
    return "name: %s\nrole: %s\ncounties: %s\n%s"
        .formatted(
            name,
            role,
            String.join(" ", new TreeSet<>(counties)),
            KeyText.written(PUBLIC, key.getEncoded()));
  }

  /** By which a signature names its key: the beginning of the digest of the key. */
  public String id() {
    return Sha256.of(key.getEncoded()).value().substring(0, 16);
  }

  boolean maySignFor(String county) {
    return counties.contains(ALL) || counties.contains(county);
  }

  boolean signed(byte[] statement, byte[] signature) {
    try {
      Signature check = Signature.getInstance(KeyText.ALGORITHM);
      check.initVerify(key);
      check.update(statement);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      // Of another length, say: nothing that this key could have made.
      return false;
    }
  }
}
