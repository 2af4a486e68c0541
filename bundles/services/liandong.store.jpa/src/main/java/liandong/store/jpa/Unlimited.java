package liandong.store.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection of the pool for work that may take minutes, such as a migration: without the times
 * that the settings give to an answer and to a transaction in which nothing happens, because this
 * node prepares what it writes next. When it is closed it goes back as it was.
 */
final class Unlimited {
  private Unlimited() {}

  /** Derby is in this process, and its pool gives up a connection that is asked for such things. */
  static Connection of(Connection pooled) throws SQLException {
    if (!pooled.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return pooled;
    }
    int limit = pooled.getNetworkTimeout();
    pooled.setNetworkTimeout(Runnable::run, 0);
    execute(pooled, "set idle_in_transaction_session_timeout = 0");
    return (Connection)
        Proxy.newProxyInstance(
            Unlimited.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") && !pooled.isClosed()) {
                if (!pooled.getAutoCommit()) {
                  pooled.rollback();
                  pooled.setAutoCommit(true);
                }
                execute(pooled, "reset idle_in_transaction_session_timeout");
                pooled.setNetworkTimeout(Runnable::run, limit);
              }
              return pass(pooled, method, arguments);
            });
  }

  private static Object pass(Connection pooled, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(pooled, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
