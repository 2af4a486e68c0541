package liandong.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the schema to the version that this bundle knows, before anybody gets the data source: a
 * migration that fails means that there is none, and the reason is in the log.
 */
@Component(property = "name=liandong")
public final class Migration implements PreHook {
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

  static void migrate(DataSource dataSource) throws SQLException {
    to("latest", dataSource).load().migrate();
  }

  /** Up to that version. */
  static FluentConfiguration to(String version, DataSource dataSource) throws SQLException {
    return Flyway.configure(Migration.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:liandong/store/jpa/migration")
        .placeholders(onlyOn(dataSource))
        .target(version)
        .table("lc_schema_history");
  }

  /** What PostgreSQL can do for a table and Derby cannot. */
  private static Map<String, String> onlyOn(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
      return Map.of(
          "where_agent_place", postgres ? "where agent_place is not null" : "",
          "using_brin", postgres ? "using brin" : "",
          "summed_up_by_itself", postgres ? "with (autosummarize = on)" : "",
          "with_room_to_change", postgres ? "with (fillfactor = 80)" : "");
    }
  }
}
