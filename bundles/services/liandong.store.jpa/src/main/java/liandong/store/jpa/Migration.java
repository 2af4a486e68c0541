package liandong.store.jpa;

import java.sql.SQLException;
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
  static final String SCRIPTS = "classpath:liandong/store/jpa/migration";

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
    migrate(dataSource, SCRIPTS);
  }

  static void migrate(DataSource dataSource, String... locations) {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(new PlainDataSource(() -> Unlimited.of(dataSource.getConnection())))
        .locations(locations)
        .table("lc_schema_history")
        .load()
        .migrate();
  }
}
