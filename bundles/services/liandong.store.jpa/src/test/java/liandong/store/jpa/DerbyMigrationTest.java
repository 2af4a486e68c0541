package liandong.store.jpa;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

class DerbyMigrationTest extends MigrationContract {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Override
  DataSource empty() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:migration" + DATABASES.incrementAndGet());
    derby.setCreateDatabase("create");
    return derby;
  }
}
