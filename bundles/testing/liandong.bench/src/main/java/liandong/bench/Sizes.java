package liandong.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much there is on disk. */
final class Sizes {
  private Sizes() {}

  /**
   * Rows and MB with indexes of each table that is not small, and how long it took to load them.
   */
  static Map<String, Object> of(Connection connection, Duration loading) throws SQLException {
    Map<String, Object> sizes = new LinkedHashMap<>();
    sizes.put("loadSeconds", loading.toSeconds());
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select relname, reltuples::bigint, pg_table_size(oid) / 1000000,"
                    + " pg_indexes_size(oid) / 1000000 from pg_class where relkind = 'r'"
                    + " and relname like 'lc\\_%' and reltuples > 1000 order by 1")) {
      while (rows.next()) {
        sizes.put(
            rows.getString(1),
            Map.of(
                "rows", rows.getLong(2), "tableMB", rows.getLong(3), "indexMB", rows.getLong(4)));
      }
    }
    return sizes;
  }
}
