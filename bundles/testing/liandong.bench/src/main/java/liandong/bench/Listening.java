package liandong.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A data source that can be asked to write down what is prepared and executed, with its values. */
final class Listening {
  private final List<String> heard = new ArrayList<>();
  private final DataSource source;
  private boolean on;

  Listening(DataSource behind) {
    source =
        proxy(
            DataSource.class,
            (proxy, method, arguments) -> {
              Object answer = call(behind, method, arguments);
              return on && answer instanceof Connection connection ? of(connection) : answer;
            });
  }

  DataSource source() {
    return source;
  }

  /** What {@code work} says to the database, with values in place; for one thread. */
  List<String> to(Runnable work) {
    heard.clear();
    on = true;
    try {
      work.run();
    } finally {
      on = false;
    }
    return List.copyOf(heard);
  }

  private Connection of(Connection behind) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object answer = call(behind, method, arguments);
          return answer instanceof PreparedStatement statement ? of(statement) : answer;
        });
  }

  private PreparedStatement of(PreparedStatement behind) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            // PostgreSQL's driver says the statement as it is sent; the pool says so before.
            heard.add(behind.toString().replaceFirst("^\\S*Proxy\\S* wrapping ", ""));
          }
          return call(behind, method, arguments);
        });
  }

  /** The answer of what is behind, or its exception as it was thrown. */
  static Object call(Object on, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  static <T> T proxy(Class<T> type, InvocationHandler calls) {
    return type.cast(
        Proxy.newProxyInstance(Listening.class.getClassLoader(), new Class<?>[] {type}, calls));
  }
}
