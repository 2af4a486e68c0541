package liandong.store.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings a database up to date in a process of its own, which can be killed. It says {@code at N}
 * when it comes to its N-th statement, and there waits to be killed or goes on. A commit is a
 * statement too, and it says where each of them was.
 */
final class MigrationProcess {
  private final AtomicInteger statements = new AtomicInteger();
  private final int told;
  private final boolean waits;

  private MigrationProcess(int told, boolean waits) {
    this.told = told;
    this.waits = waits;
  }

  /** Address of the database, the statement to tell of, whether to wait there. */
  public static void main(String[] arguments) throws SQLException {
    MigrationProcess process =
        new MigrationProcess(Integer.parseInt(arguments[1]), Boolean.parseBoolean(arguments[2]));
    Migration.migrate(
        new PlainDataSource(() -> process.counted(DriverManager.getConnection(arguments[0]))));
    System.out.println("done " + process.statements.get());
  }

  private Connection counted(Connection connection) {
    return proxy(Connection.class, connection);
  }

  private <T> T proxy(Class<T> type, T behind) {
    return type.cast(
        Proxy.newProxyInstance(
            MigrationProcess.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) -> {
              if (behind instanceof Statement && method.getName().startsWith("execute")) {
                arrive(statements.incrementAndGet());
              }
              if (behind instanceof Connection && method.getName().equals("commit")) {
                System.out.println("commit " + statements.incrementAndGet());
                arrive(statements.get());
              }
              try {
                Object result = method.invoke(behind, values);
                return result instanceof Statement && method.getReturnType().isInterface()
                    ? wrapped(method.getReturnType(), result)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private <T> T wrapped(Class<T> type, Object statement) {
    return proxy(type, type.cast(statement));
  }

  private void arrive(int at) throws InterruptedException {
    if (at == told) {
      System.out.println("at " + at);
      if (waits) {
        new CountDownLatch(1).await();
      }
    }
  }
}
