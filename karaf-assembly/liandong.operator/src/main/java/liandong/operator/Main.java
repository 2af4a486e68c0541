package liandong.operator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Two small tools for {@code ./run}.
 *
 * <ul>
 *   <li>{@code keys PRIVATE_KEY KEYS_PROPERTIES HOST_KEY} makes the operator's key and the server's
 *   <li>{@code exec PORT PRIVATE_KEY HOST_KEY} reads one console command from standard input
 *       (UTF-8, because an argument would pass through the caller's locale), runs it in the running
 *       copy, and exits with its status
 * </ul>
 */
public final class Main {
  /** No console could be reached, or it did not let us in; differs from any command's failure. */
  private static final int NO_CONSOLE = 2;

  private Main() {}

  /** See the class. */
  public static void main(String[] args) throws GeneralSecurityException {
    try {
      System.exit(run(args));
    } catch (IOException e) {
      System.err.println("The console did not answer: " + e.getMessage());
      System.exit(NO_CONSOLE);
    }
  }

  private static int run(String[] args) throws IOException, GeneralSecurityException {
    if (args.length == 4 && args[0].equals("keys")) {
      makeKeys(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
      return 0;
    }
    if (args.length == 4 && args[0].equals("exec")) {
      String command = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      return new Console(Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]))
          .run(command, System.out, System.err);
    }
    throw new IllegalArgumentException("neither keys nor exec: " + String.join(" ", args));
  }

  /** Side by side, for the search for large primes is most of the first start's own time. */
  private static void makeKeys(Path privateKey, Path keysProperties, Path hostKey)
      throws IOException, GeneralSecurityException {
    FutureTask<KeyPair> host = new FutureTask<>(() -> KeyFile.make(hostKey));
    new Thread(host, "host key").start();
    OperatorKey.make(privateKey, keysProperties);
    try {
      host.get();
    } catch (ExecutionException e) {
      throw new IOException("the key of the server could not be made: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
