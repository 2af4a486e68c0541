package liandong.operator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** The console of the running copy on this machine, reached over SSH. */
final class Console {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final int port;
  private final Path privateKey;
  private final Path hostKey;

  Console(int port, Path privateKey, Path hostKey) {
    this.port = port;
    this.privateKey = privateKey;
    this.hostKey = hostKey;
  }

  /** Runs one command without a terminal, so that its output is plain, and returns its status. */
  int run(String command, OutputStream out, OutputStream err)
      throws IOException, GeneralSecurityException {
    try (SshClient client = SshClient.setUpDefaultClient()) {
      PublicKey expected = KeyFile.read(hostKey).getPublic();
      client.setServerKeyVerifier((session, address, key) -> key.equals(expected));
      client.start();
      try (ClientSession session =
          client.connect(OperatorKey.USER, "127.0.0.1", port).verify(PATIENCE).getSession()) {
        session.addPublicKeyIdentity(KeyFile.read(privateKey));
        session.auth().verify(PATIENCE);
        return run(session, command, out, err);
      }
    }
  }

  private static int run(ClientSession session, String command, OutputStream out, OutputStream err)
      throws IOException {
    try (ChannelExec channel = session.createExecChannel(command)) {
      FailureApart output = new FailureApart(out);
      channel.setOut(new PlainText(output));
      channel.setErr(new PlainText(err));
      channel.open().verify(PATIENCE);
      channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Duration.ZERO);
      Integer status = channel.getExitStatus();
      if (status == null) {
        throw new IOException("it closed the connection before the command had ended");
      }
      output.end(status, err);
      return status;
    }
  }
}
