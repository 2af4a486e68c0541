package liandong.operator;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;

/**
 * The key with which the operator of one copy of Liandong comes into its console. It is made at the
 * first start, on the spot, with nothing but the JDK.
 */
final class OperatorKey {
  static final String USER = "operator";

  private OperatorKey() {}

  /** Makes a key, keeps it readable for its owner only, and lets its holder in as administrator. */
  static void make(Path privateKey, Path keysProperties)
      throws IOException, GeneralSecurityException {
    KeyPair pair = KeyFile.make(privateKey);
    KeyFile.writeForOwner(
        keysProperties,
        "# Who may come into the console, by public key, and what a group may do.\n"
            + USER
            + " = "
            + KeyFile.inSshForm(pair.getPublic())
            + ",_g_:admingroup\n"
            + "_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n");
  }
}
