package liandong.store.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Writes down what goes to a database: {@code update lc_case}, once for each trip. */
final class StatementLog {
  private static final Pattern SAID =
      Pattern.compile(
          "(?is)\\s*(?:with step as \\(\\s*)?(select|insert|update|delete)\\b.*?\\b(lc_\\w+).*");

  private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

  List<String> statements() {
    return List.copyOf(statements);
  }

  void clear() {
    statements.clear();
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
          if (answer instanceof PreparedStatement statement) {
            return of(PreparedStatement.class, statement, (String) arguments[0]);
          }
          return answer instanceof Statement plain ? of(Statement.class, plain, "") : answer;
        });
  }

  private <S extends Statement> S of(Class<S> type, S behind, String prepared) {
    return proxy(
        type,
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            statements.add(said(arguments == null ? prepared : (String) arguments[0]));
          }
          return call(behind, method, arguments);
        });
  }

  private static String said(String sql) {
    Matcher said = SAID.matcher(sql);
    return said.matches() ? said.group(1).toLowerCase() + " " + said.group(2).toLowerCase() : sql;
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
        Proxy.newProxyInstance(StatementLog.class.getClassLoader(), new Class<?>[] {type}, calls));
  }
}
