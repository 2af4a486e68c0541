package liandong.store.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The same connection for all who ask, until the last of them has closed it. Flyway does a
 * migration over one connection and keeps the list of what was done over another: killed between
 * the two commits, a migration would be done and not on the list, and could not be run again. Over
 * one connection both are one transaction.
 */
final class OneConnection implements PlainDataSource.Opening {
  private final PlainDataSource.Opening opening;
  private Connection connection;
  private int users;

  OneConnection(PlainDataSource.Opening opening) {
    this.opening = opening;
  }

  @Override
  public synchronized Connection open() throws SQLException {
    if (users == 0) {
      connection = opening.open();
    }
    users++;
    return new Use(connection).asConnection();
  }

  private synchronized void leave() throws SQLException {
    users--;
    if (users == 0) {
      connection.close();
    }
  }

  /** What one of them has: closed by itself, once. */
  private final class Use {
    private final Connection shared;
    private boolean closed;

    Use(Connection shared) {
      this.shared = shared;
    }

    Connection asConnection() {
      return (Connection)
          Proxy.newProxyInstance(
              OneConnection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "close" -> close();
                    case "isClosed" -> closed || shared.isClosed();
                    default -> pass(method, arguments);
                  });
    }

    private Object close() throws SQLException {
      if (!closed) {
        closed = true;
        leave();
      }
      return null;
    }

    private Object pass(Method method, Object[] arguments) throws Throwable {
      try {
        return method.invoke(shared, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
