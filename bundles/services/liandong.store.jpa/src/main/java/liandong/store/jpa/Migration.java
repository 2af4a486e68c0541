package liandong.store.jpa;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema to the version that this bundle knows, before anybody gets the data source: a
 * migration that fails means that there is none, and the reason is in the log.
 */
@Component(property = "name=liandong")
public final class Migration implements PreHook {
  private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

  /** The pool gives each its time, 1.5 s, so that these are two minutes. */
  private static final int ATTEMPTS = 80;

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
      await(dataSource);
      migrate(dataSource);
    } catch (FlywayException e) {
      throw new SQLException("the schema could not be brought up to date: " + e.getMessage(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Who starts a machine starts the database and this at once, and nobody asks a second time. */
  static void await(DataSource dataSource) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        dataSource.getConnection().close();
        if (attempt > 1) {
          LOG.info("the database is there");
        }
        return;
      } catch (SQLTransientConnectionException away) {
        if (attempt == ATTEMPTS) {
          throw away;
        }
        if (attempt == 1) {
          LOG.warn("the start waits for the database, which is away");
        }
      }
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
