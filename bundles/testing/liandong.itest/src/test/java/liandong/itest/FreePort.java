package liandong.itest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port that nobody has at the moment, and that no outgoing connection takes later. */
final class FreePort {
  private static final int FIRST = 20_000;
  private static final int AFTER_LAST = 30_000;

  private FreePort() {}

  static int any() {
    for (int attempt = 1; attempt <= 100; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port from " + FIRST + " to " + (AFTER_LAST - 1));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
