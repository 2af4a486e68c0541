package liandong.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A machine without network, as far as Java can tell: it knows no name but its own. */
final class NoNetwork {
  private NoNetwork() {}

  /** The option with which a Java starts that finds nobody. */
  static String option() {
    try {
      Path hosts = Files.createTempFile("liandong", ".hosts");
      hosts.toFile().deleteOnExit();
      Files.writeString(hosts, "127.0.0.1 localhost " + InetAddress.getLocalHost().getHostName());
      return "-Djdk.net.hosts.file=" + hosts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
