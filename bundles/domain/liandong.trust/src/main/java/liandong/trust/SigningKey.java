package liandong.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Set;

/**
 * The private key with which releases are signed (Ed25519, RFC 8032). It lies where releases are
 * made, never on a node. What it is does not show in any text.
 */
public final class SigningKey {
  private static final String PRIVATE = "PRIVATE KEY";

  private final PrivateKey key;
  private final String id;

  private SigningKey(PrivateKey key, String id) {
    this.key = key;
    this.id = id;
  }

  /** A new key, and the public one that goes to the nodes. */
  public record Made(String name, TrustedKey trusted, KeyPair pair) {
    /** Writes both halves; the private one for its owner alone. Never over another key. */
    public void write(Path privateFile, Path publicFile) throws IOException {
      Files.createFile(
          privateFile,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          privateFile,
          "id: " + trusted.id() + "\n" + KeyText.written(PRIVATE, pair.getPrivate().getEncoded()),
          StandardCharsets.UTF_8,
          StandardOpenOption.WRITE);
      Files.writeString(
          publicFile, trusted.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    @Override
    public String toString() {
      return name + " " + trusted.id();
    }
  }

  /** A new pair, for that role and those counties. */
  public static Made make(String name, String role, Set<String> counties) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(KeyText.ALGORITHM).generateKeyPair();
      return new Made(name, new TrustedKey(name, role, counties, pair.getPublic()), pair);
    } catch (GeneralSecurityException e) {
      throw KeyText.missing(e);
    }
  }

  /**
   * @throws IOException when the file is none of ours
   */
  public static SigningKey read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String id = KeyText.line("id", text);
    if (!id.matches("[0-9a-f]{16}")) {
      throw new IOException(file + " does not name its id");
    }
    try {
      return new SigningKey(
          KeyText.keys().generatePrivate(new PKCS8EncodedKeySpec(KeyText.read(PRIVATE, text))), id);
    } catch (InvalidKeySpecException e) {
      throw new IOException(file + " holds no Ed25519 key", e);
    }
  }

  static SigningKey of(Made made) {
    return new SigningKey(made.pair().getPrivate(), made.trusted().id());
  }

  String id() {
    return id;
  }

  byte[] sign(byte[] statement) {
    try {
      Signature signature = Signature.getInstance(KeyText.ALGORITHM);
      signature.initSign(key);
      signature.update(statement);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key " + id + " does not sign", e);
    }
  }

  @Override
  public String toString() {
    return "signing key " + id;
  }
}
