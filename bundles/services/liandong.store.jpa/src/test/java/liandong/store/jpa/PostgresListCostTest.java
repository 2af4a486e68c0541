package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liandong.store.jpa.Overheard.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresListCostTest extends ListCostContract {
  /** The first are those of the whole plan. */
  private static final Pattern BLOCKS =
      Pattern.compile(
          "\"Shared Hit Blocks\": (\\d+),\\s+\"Shared Read Blocks\": (\\d+)", Pattern.DOTALL);

  private EmbeddedPostgres server;

  @BeforeAll
  void startServer() throws Exception {
    server = EmbeddedPostgres.start();
    fill();
  }

  @AfterAll
  void stopServer() throws IOException {
    server.close();
  }

  @Override
  DataSource database() {
    return server.getPostgresDatabase();
  }

  @Override
  void looksAtItsRows(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  @Override
  long pagesRead(Connection connection, Said said) throws SQLException {
    try (PreparedStatement explain =
            said.again(connection, "explain (analyze, buffers, format json) ");
        ResultSet plan = explain.executeQuery()) {
      plan.next();
      Matcher blocks = BLOCKS.matcher(plan.getString(1));
      assertThat(blocks.find()).isTrue();
      return Long.parseLong(blocks.group(1)) + Long.parseLong(blocks.group(2));
    }
  }
}
