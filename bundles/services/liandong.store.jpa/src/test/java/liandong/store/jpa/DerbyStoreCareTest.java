package liandong.store.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

class DerbyStoreCareTest extends StoreCareContract {
  private static final String DATABASE = "a folder with a space/cases";

  @Override
  Keeping empty(Path folder) throws SQLException {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName(folder.resolve(DATABASE).toString());
    derby.setCreateDatabase("create");
    derby.getConnection().close();
    return keeping(folder);
  }

  @Override
  Keeping copy(Path model, Path folder) throws IOException {
    Path from = model.resolve(DATABASE);
    Files.createDirectory(folder.resolve(DATABASE).getParent());
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, folder.resolve(DATABASE).resolve(from.relativize(each)));
      }
    }
    return keeping(folder);
  }

  private static Keeping keeping(Path folder) {
    return new DerbyKeeping(new EmbeddedDriver(), folder.resolve(DATABASE));
  }
}
