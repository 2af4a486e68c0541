package liandong.store.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.junit.jupiter.api.io.TempDir;

/** Derby's own processes: it is embedded, so that who is killed is the database itself. */
class DerbyKilledMigrationTest extends KilledMigrationContract {
  @TempDir static Path folder;

  @Override
  void create(String name) throws SQLException {
    EmbeddedDataSource derby = open(name);
    derby.setCreateDatabase("create");
    derby.getConnection().close();
  }

  @Override
  void copy(String from, String to) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(from))) {
      for (Path each : files.toList()) {
        Files.copy(each, folder.resolve(to).resolve(folder.resolve(from).relativize(each)));
      }
    }
  }

  @Override
  String address(String name) {
    return "jdbc:derby:" + folder.resolve(name);
  }

  @Override
  EmbeddedDataSource open(String name) {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName(folder.resolve(name).toString());
    return derby;
  }

  @Override
  void settle(String name) {
    // The database died with its process.
  }

  @Override
  void release(String name) throws SQLException {
    new DerbyKeeping(new EmbeddedDriver(), folder.resolve(name)).release(Place.IN_USE);
  }
}
