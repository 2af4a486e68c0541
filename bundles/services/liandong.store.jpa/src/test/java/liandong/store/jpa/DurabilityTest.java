package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
  @TempDir Path folder;

  @Test
  void serverThatForgetsOnAPowerCutIsFoundOut() throws IOException, SQLException {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("synchronous_commit", "off")
            .start()) {
      assertThat(Durability.missing(server.getPostgresDatabase()))
          .containsExactly("fsync", "full_page_writes", "synchronous_commit");
    }
  }

  @Test
  void serverAsItIsInstalledIsFine() throws IOException, SQLException {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
      assertThat(Durability.missing(server.getPostgresDatabase())).isEmpty();
    }
  }

  @Test
  void derbyIsAlwaysDurable() throws SQLException {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName(folder.resolve("derby").toString());
    derby.setCreateDatabase("create");
    assertThat(Durability.missing(derby)).isEmpty();
  }
}
