package liandong.store.jpa;

import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

class DerbyStoreCareTest extends StoreCareContract {
  @Override
  Keeping keeping(Path folder) throws SQLException {
    Path database = folder.resolve("a folder with a space/cases");
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName(database.toString());
    derby.setCreateDatabase("create");
    derby.getConnection().close();
    return new DerbyKeeping(new EmbeddedDriver(), database);
  }
}
