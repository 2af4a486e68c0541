package liandong.bench;

import static liandong.bench.Listening.call;
import static liandong.bench.Listening.proxy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import javax.sql.DataSource;

/** A database that says of each change to a table that it was made, and makes none of them. */
final class LosesUpdates {
  private LosesUpdates() {}

  static DataSource of(String table, DataSource behind) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object answer = call(behind, method, arguments);
          return answer instanceof Connection connection ? of(table, connection) : answer;
        });
  }

  private static Connection of(String table, Connection behind) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object answer = call(behind, method, arguments);
          return answer instanceof PreparedStatement statement && changes(table, arguments[0])
              ? deaf(statement)
              : answer;
        });
  }

  private static boolean changes(String table, Object sql) {
    return sql.toString().toLowerCase(Locale.ROOT).startsWith("update " + table);
  }

  private static PreparedStatement deaf(PreparedStatement behind) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "executeUpdate" -> 1;
              case "executeBatch" -> new int[] {1};
              default -> call(behind, method, arguments);
            });
  }
}
