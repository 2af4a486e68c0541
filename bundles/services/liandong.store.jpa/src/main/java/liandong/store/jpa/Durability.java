package liandong.store.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Whether the database keeps what it has said that it keeps. A server with a setting of these off
 * is fast and, killed or without power, forgets steps that were answered; their numbers are then
 * given a second time.
 */
final class Durability {
  private static final List<String> NEEDED =
      List.of("fsync", "full_page_writes", "synchronous_commit");

  private Durability() {}

  /** The settings of PostgreSQL that are off and must not be; none for Derby, which has none. */
  static List<String> missing(DataSource database) throws SQLException {
    List<String> missing = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
        return missing;
      }
      for (String setting : NEEDED) {
        try (Statement statement = connection.createStatement();
            ResultSet value = statement.executeQuery("show " + setting)) {
          value.next();
          if (value.getString(1).equals("off")) {
            missing.add(setting);
          }
        }
      }
    }
    return missing;
  }
}
