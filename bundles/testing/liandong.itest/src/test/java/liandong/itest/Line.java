package liandong.itest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between a copy and its database, which can fall silent or lose what comes back. */
final class Line implements Closeable {
  private enum State {
    OPEN,
    /** Nothing moves in either direction, and nobody is told. */
    SILENT,
    /** What is sent arrives; no answer comes back. */
    DEAF
  }

  private final int port = FreePort.any();
  private final int to;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private ServerSocket listening;
  private State state = State.OPEN;

  Line(int to) throws IOException {
    this.to = to;
    listen();
  }

  int port() {
    return port;
  }

  private void listen() throws IOException {
    ServerSocket made = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    listening = made;
    begin(() -> accept(made));
  }

  private void accept(ServerSocket from) {
    while (true) {
      try {
        Socket near = from.accept();
        sockets.add(near);
        begin(() -> connect(near));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket near) {
    try {
      waitWhileSilent();
      Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
      sockets.add(far);
      begin(() -> pump(near, far, false));
      pump(far, near, true);
    } catch (IOException nobodyIsThere) {
      end(near);
    }
  }

  private void pump(Socket from, Socket into, boolean answers) {
    byte[] bytes = new byte[8192];
    try (InputStream in = from.getInputStream();
        OutputStream out = into.getOutputStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        waitWhileSilent();
        if (!answers || !isDeaf()) {
          out.write(bytes, 0, read);
        }
      }
    } catch (IOException oneEndIsGone) {
      end(from);
    } finally {
      end(into);
    }
  }

  private synchronized void waitWhileSilent() throws IOException {
    try {
      while (state == State.SILENT) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private synchronized boolean isDeaf() {
    return state == State.DEAF;
  }

  private synchronized void become(State next) {
    state = next;
    notifyAll();
  }

  void fallSilent() {
    become(State.SILENT);
  }

  void loseAnswers() {
    become(State.DEAF);
  }

  /** All moves again; where answers were lost the connection is at its end. */
  void recover() {
    if (isDeaf()) {
      sockets.forEach(this::end);
    }
    become(State.OPEN);
  }

  /** Nobody listens any more, and every connection is broken. */
  void cut() throws IOException {
    listening.close();
    sockets.forEach(this::end);
  }

  void mend() throws IOException {
    listen();
  }

  private void end(Socket socket) {
    try {
      sockets.remove(socket);
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void begin(Runnable work) {
    Thread thread = new Thread(work, "line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    become(State.OPEN);
    cut();
  }
}
