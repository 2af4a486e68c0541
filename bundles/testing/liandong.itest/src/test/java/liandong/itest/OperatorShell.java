package liandong.itest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
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

  /** A command that was not carried out, with what it printed and what it said at last. */
  static final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailed(String said, Throwable cause) {
      super(said, cause);
    }

    String said() {
      return getMessage();
    }
  }

  /** What the command prints. */
  String run(String command) {
    try {
      return told(command);
    } catch (CommandFailed e) {
      throw new AssertionError(command + ": " + e.getCause(), e.getCause());
    }
  }

  /** What the command prints, where it may be a no. */
  String told(String command) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Session session = shells.create(new ByteArrayInputStream(new byte[0]), out, out);
    try {
      Subject.doAs(OPERATOR, (PrivilegedExceptionAction<Object>) () -> session.execute(command));
    } catch (PrivilegedActionException e) {
      throw new CommandFailed(
          printed.toString(StandardCharsets.UTF_8) + e.getException().getMessage(),
          e.getException());
    } finally {
      session.close();
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
