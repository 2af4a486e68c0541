package liandong.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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

  /** What PostgreSQL calls what both can do, and what only PostgreSQL can do. */
  private static final Map<String, String> POSTGRESQL =
      Map.ofEntries(
          Map.entry("postgresql", ""),
          Map.entry("bytes", "bytea"),
          Map.entry("digest", "bytea"),
          Map.entry("rename_table", "alter table"),
          Map.entry("to", "rename to"),
          Map.entry("with_room", "with (fillfactor = 60)"),
          Map.entry("using_brin", "using brin"),
          Map.entry("summed_up_by_itself", "with (autosummarize = on)"),
          Map.entry("where_agent_place", "where agent_place is not null"),
          Map.entry("where_unread", "where unread = 1"),
          Map.entry("long_bytes", "bytea"));

  private static final Map<String, String> DERBY =
      Map.ofEntries(
          Map.entry("postgresql", "--"),
          Map.entry("bytes", "varchar(32672) for bit data"),
          Map.entry("digest", "char(32) for bit data"),
          Map.entry("rename_table", "rename table"),
          Map.entry("to", "to"),
          Map.entry("with_room", ""),
          Map.entry("using_brin", ""),
          Map.entry("summed_up_by_itself", ""),
          Map.entry("where_agent_place", ""),
          Map.entry("where_unread", ""),
          Map.entry("long_bytes", "blob(16M)"));

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
      warnOfForgetting(dataSource);
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

  private static void warnOfForgetting(DataSource dataSource) throws SQLException {
    List<String> missing = Durability.missing(dataSource);
    if (!missing.isEmpty()) {
      LOG.warn(
          "PostgreSQL has {} off: steps that were answered can be lost when it is killed or loses"
              + " power, and their numbers be given twice. Set them on in postgresql.conf.",
          String.join(", ", missing));
    }
  }

  /** Where nothing waits to be restored, as in a benchmark: to the newest version. */
  public static void migrate(DataSource dataSource) throws SQLException {
    migrate(dataSource, SCRIPTS);
  }

  static void migrate(DataSource dataSource, String... locations) throws SQLException {
    to("latest", dataSource).locations(locations).load().migrate();
  }

  /** Up to that version. */
  static FluentConfiguration to(String version, DataSource dataSource) throws SQLException {
    return Flyway.configure(Migration.class.getClassLoader())
        .dataSource(
            new PlainDataSource(new OneConnection(() -> Unlimited.of(dataSource.getConnection()))))
        .locations(SCRIPTS)
        .javaMigrations(new PackedRecord())
        .placeholders(words(dataSource))
        .target(version)
        .table("lc_schema_history");
  }

  private static Map<String, String> words(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return product.startsWith("PostgreSQL") ? POSTGRESQL : DERBY;
    }
  }
}
