package liandong.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Counted rows beside those expected. */
final class Counts {
  private final Connection connection;
  private final List<String> faults = new ArrayList<>();

  Counts(Connection connection) {
    this.connection = connection;
  }

  /** {@code sql} gives one number. */
  void expect(String what, long expected, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      if (rows.getLong(1) != expected) {
        faults.add(rows.getLong(1) + " " + what + " instead of " + expected);
      }
    }
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
