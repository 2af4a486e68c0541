package liandong.operator;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key with which the operator of one copy of Liandong comes into its console. It is made at the
 * first start, on the spot, with nothing but the JDK.
 */
final class OperatorKey {
  static final String USER = "operator";
  private static final String ALGORITHM = "ecdsa-sha2-nistp256";

  private OperatorKey() {}

  /** Makes a key, keeps it readable for its owner only, and lets its holder in as administrator. */
  static void make(Path privateKey, Path keysProperties)
      throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    writeForOwner(
        privateKey,
        "-----BEGIN PRIVATE KEY-----\n"
            + lines.encodeToString(pair.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n");
    writeForOwner(
        keysProperties,
        "# Who may come into the console, by public key; the second line says what the group may do.\n"
            + USER
            + " = "
            + Base64.getEncoder().encodeToString(inSshForm((ECPublicKey) pair.getPublic()))
            + ",_g_:admingroup\n"
            + "_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n");
  }

  static PrivateKey read(Path privateKey) throws IOException, GeneralSecurityException {
    String body =
        Files.readString(privateKey, StandardCharsets.US_ASCII)
            .replaceAll("-----[A-Z ]+-----", "")
            .replaceAll("\\s", "");
    return KeyFactory.getInstance("EC")
        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
  }

  /** RFC 5656, section 3.1: algorithm, curve, point. */
  private static byte[] inSshForm(ECPublicKey key) {
    ByteBuffer form = ByteBuffer.allocate(256);
    put(form, ALGORITHM.getBytes(StandardCharsets.US_ASCII));
    put(form, "nistp256".getBytes(StandardCharsets.US_ASCII));
    byte[] point = new byte[65];
    point[0] = 4;
    System.arraycopy(fixed(key.getW().getAffineX()), 0, point, 1, 32);
    System.arraycopy(fixed(key.getW().getAffineY()), 0, point, 33, 32);
    put(form, point);
    byte[] written = new byte[form.position()];
    form.flip().get(written);
    return written;
  }

  private static void put(ByteBuffer form, byte[] part) {
    form.putInt(part.length).put(part);
  }

  private static byte[] fixed(BigInteger coordinate) {
    byte[] bytes = coordinate.toByteArray();
    byte[] fixed = new byte[32];
    int used = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - used, fixed, 32 - used, used);
    return fixed;
  }

  private static void writeForOwner(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
  }
}
