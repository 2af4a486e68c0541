package liandong.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a Java of the tests starts, beside what the distribution says itself. */
final class TestJava {
  /**
   * A copy lives for a minute or two, most of which its second compiler would spend on code that is
   * hardly run again: a start costs 12 seconds of processor time without it and 22 with it. {@code
   * -Dliandong.compilers=2} takes both, for figures.
   */
  private static final String COMPILERS =
      "-XX:TieredStopAtLevel=" + (Integer.getInteger("liandong.compilers", 1) == 1 ? 1 : 4);

  private TestJava() {}

  /** A machine without network, as far as Java can tell: it knows no name but its own. */
  static List<String> options() {
    try {
      Path hosts = Files.createTempFile("liandong", ".hosts");
      hosts.toFile().deleteOnExit();
      Files.writeString(hosts, "127.0.0.1 localhost " + InetAddress.getLocalHost().getHostName());
      return List.of("-Djdk.net.hosts.file=" + hosts, COMPILERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
