package liandong.store.jpa;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * Where the cases are, as {@code etc/org.ops4j.datasource-cases.cfg} says it to Pax JDBC: for what
 * needs a connection of its own, before the pool is there or beside it.
 */
@Component(
    service = CasesDatabase.class,
    configurationPid = "org.ops4j.datasource",
    configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class CasesDatabase {
  private static final String DERBY =
      "(&(osgi.jdbc.driver.class=org.apache.derby.jdbc.EmbeddedDriver)(!(pool=*)))";
  private static final String POSTGRESQL =
      "(&(osgi.jdbc.driver.class=org.postgresql.Driver)(!(pool=*)))";
  private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^/]+)/([^?]+).*");

  private final Map<String, Object> settings;
  private final Driver derby;
  private final Driver postgresql;

  @Activate
  public CasesDatabase(
      Map<String, Object> settings,
      @Reference(target = DERBY) DataSourceFactory derby,
      @Reference(target = POSTGRESQL) DataSourceFactory postgresql)
      throws SQLException {
    this(settings, derby.createDriver(null), postgresql.createDriver(null));
  }

  CasesDatabase(Map<String, Object> settings, Driver derby, Driver postgresql) {
    this.settings = Map.copyOf(settings);
    this.derby = derby;
    this.postgresql = postgresql;
  }

  /**
   * The database in use and its like beside it.
   *
   * @param tools where PostgreSQL's programs are; empty where the system finds them
   */
  Keeping keeping(Optional<Path> tools) {
    return said("osgi.jdbc.driver.class", "").equals("org.postgresql.Driver")
        ? new PostgresKeeping(postgresql, server(), new PostgresTools(tools))
        : new DerbyKeeping(derby, Path.of(said("databaseName", "cases")));
  }

  private PostgresKeeping.Server server() {
    String hosts = said("serverName", "localhost") + ":" + said("portNumber", "5432");
    String database = said("databaseName", "liandong");
    Matcher address = ADDRESS.matcher(said("url", ""));
    if (address.matches()) {
      hosts = address.group(1);
      database = address.group(2);
    }
    return new PostgresKeeping.Server(hosts, database, said("user", ""), said("password", ""));
  }

  private String said(String name, String otherwise) {
    return String.valueOf(settings.getOrDefault(name, otherwise));
  }
}
