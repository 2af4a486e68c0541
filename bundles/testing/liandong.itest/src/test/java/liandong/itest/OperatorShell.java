package liandong.itest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;

/** The console inside Karaf, as its operator has it. */
final class OperatorShell {
  private static final Subject OPERATOR =
      new Subject(
          true,
          Set.of(
              new UserPrincipal("operator"),
              new RolePrincipal("admin"),
              new RolePrincipal("manager"),
              new RolePrincipal("viewer")),
          Set.of(),
          Set.of());

  private final SessionFactory shells;

  OperatorShell(SessionFactory shells) {
    this.shells = shells;
  }

  /** What the command prints. */
  String run(String command) {
    Ended ended = end(command);
    ended
        .failure()
        .ifPresent(
            why -> {
              throw new AssertionError(command + ": " + why, why);
            });
    return ended.printed();
  }

  /** What a command prints that ends with status 1, and then what it says of that. */
  String runToFailure(String command) {
    Ended ended = end(command);
    return ended.printed()
        + ended
            .failure()
            .orElseThrow(() -> new AssertionError(command + " did not fail: " + ended.printed()))
            .getMessage();
  }

  private record Ended(String printed, Optional<Exception> failure) {}

  private Ended end(String command) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Session session = shells.create(new ByteArrayInputStream(new byte[0]), out, out);
    Optional<Exception> failure = Optional.empty();
    try {
      Subject.doAs(OPERATOR, (PrivilegedExceptionAction<Object>) () -> session.execute(command));
    } catch (PrivilegedActionException e) {
      failure = Optional.of(e.getException());
    } finally {
      session.close();
    }
    return new Ended(printed.toString(StandardCharsets.UTF_8), failure);
  }
}
