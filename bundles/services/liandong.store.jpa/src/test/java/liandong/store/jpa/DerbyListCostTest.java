package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liandong.store.jpa.Overheard.Said;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeAll;

class DerbyListCostTest extends ListCostContract {
  private static final Pattern VISITED = Pattern.compile("Number of pages visited=(\\d+)");
  private static final Pattern FETCHED = Pattern.compile("Number of rows visited=(\\d+)");

  @BeforeAll
  void open() throws Exception {
    fill();
  }

  @Override
  DataSource database() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:lists");
    derby.setCreateDatabase("create");
    return derby;
  }

  @Override
  void looksAtItsRows(Connection connection) {
    // A new installation has no statistics either; the plans do not rest on them.
  }

  /** Derby counts the pages of its scans; a row of the table behind an index is one more. */
  @Override
  long pagesRead(Connection connection, Said said) throws SQLException {
    try (Statement settings = connection.createStatement()) {
      settings.execute("call syscs_util.syscs_set_runtimestatistics(1)");
      try (PreparedStatement again = said.again(connection, "");
          ResultSet rows = again.executeQuery()) {
        while (rows.next()) {
          // All are read, as by the store.
        }
      }
      try (ResultSet told =
          settings.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
        told.next();
        String statistics = told.getString(1);
        assertThat(statistics).contains("Number of pages visited");
        return sum(VISITED, statistics) + sum(FETCHED, statistics);
      } finally {
        settings.execute("call syscs_util.syscs_set_runtimestatistics(0)");
      }
    }
  }

  private static long sum(Pattern what, String statistics) {
    Matcher found = what.matcher(statistics);
    long sum = 0;
    while (found.find()) {
      sum += Long.parseLong(found.group(1));
    }
    return sum;
  }
}
