package liandong.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings the schema to the version that this bundle knows, before anybody gets the data source: a
 * migration that fails means that there is none, and the reason is in the log.
 */
@Component(property = "name=liandong")
public final class Migration implements PreHook {
  /** After {@link PreparedRestore}, so that a restored database is brought up to date too. */
  @Activate
  public Migration(@Reference PreparedRestore inPlace) {}

  @Override
  public void prepare(DataSource dataSource) throws SQLException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Flyway looks for its plug-ins and for our scripts where the context points.
    thread.setContextClassLoader(Migration.class.getClassLoader());
    try {
      migrate(dataSource);
    } catch (FlywayException e) {
      throw new SQLException("the schema could not be brought up to date: " + e.getMessage(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  static void migrate(DataSource dataSource) {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(withoutLimit(dataSource))
        .locations("classpath:liandong/store/jpa/migration")
        .table("lc_schema_history")
        .load()
        .migrate();
  }

  /** A migration may take minutes, whatever time the settings give an answer to a caller. */
  private static DataSource withoutLimit(DataSource limited) {
    return new PlainDataSource(
        () -> {
          Connection connection = limited.getConnection();
          try {
            connection.setNetworkTimeout(Runnable::run, 0);
          } catch (SQLFeatureNotSupportedException embedded) {
            // Derby is in this process: there is no network that could fall silent.
            return connection;
          }
          return connection;
        });
  }
}
