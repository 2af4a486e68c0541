package liandong.store.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps what is asked of a database, with its values, so that it can be asked again and watched.
 */
final class Overheard {
  private final List<Said> said = new ArrayList<>();

  /** One statement, and the calls that set its values. */
  record Said(String sql, List<Call> calls) {
    PreparedStatement again(Connection connection, String before) throws SQLException {
      PreparedStatement statement = connection.prepareStatement(before + sql);
      try {
        for (Call each : calls) {
          each.method().invoke(statement, each.arguments().toArray());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      return statement;
    }
  }

  record Call(Method method, List<Object> arguments) {}

  List<Said> said() {
    return List.copyOf(said);
  }

  void clear() {
    said.clear();
  }

  /** The same data source, listened to. */
  DataSource of(DataSource behind) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object answer = call(behind, method, arguments);
          return answer instanceof Connection connection ? of(connection) : answer;
        });
  }

  private Connection of(Connection behind) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object answer = call(behind, method, arguments);
          return answer instanceof PreparedStatement statement
              ? of(statement, (String) arguments[0])
              : answer;
        });
  }

  private PreparedStatement of(PreparedStatement behind, String sql) {
    List<Call> calls = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          if (method.getName().matches("set(String|Object|Date|Int|Timestamp)")) {
            calls.add(new Call(method, List.of(arguments)));
          } else if (method.getName().equals("executeQuery")) {
            said.add(new Said(sql, List.copyOf(calls)));
          }
          return call(behind, method, arguments);
        });
  }

  private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler calls) {
    return type.cast(
        Proxy.newProxyInstance(Overheard.class.getClassLoader(), new Class<?>[] {type}, calls));
  }
}
