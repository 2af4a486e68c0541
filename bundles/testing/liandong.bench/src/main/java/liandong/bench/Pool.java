package liandong.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections with the settings that the product ships, read from its own configuration file, so
 * that nothing is measured that nobody runs. Only where the database is comes from here.
 *
 * @param settings the file {@code org.ops4j.datasource-cases.cfg…}
 * @param where the properties that stand in its place: server, port, database, user
 */
public record Pool(Path settings, Map<String, String> where) {
  private static final String POOL = "hikari.";
  private static final int ENGINE = 40;

  /** What Pax JDBC reads for itself. */
  private static final Set<String> NOT_THE_DRIVERS =
      Set.of(
          "osgi.jdbc.driver.class",
          "osgi.jdbc.driver.name",
          "dataSourceName",
          "pool",
          "ops4j.preHook",
          "createDatabase");

  public Pool {
    where = Map.copyOf(where);
  }

  public HikariDataSource open() throws IOException, SQLException {
    Map<String, String> all = read();
    Properties pooling = new Properties();
    all.keySet().stream()
        .filter(key -> key.startsWith(POOL))
        .forEach(key -> pooling.put(key.substring(POOL.length()), all.get(key)));
    all.keySet().removeIf(key -> key.startsWith(POOL) || NOT_THE_DRIVERS.contains(key));
    HikariConfig config = new HikariConfig(pooling);
    config.setDataSource(driver(all));
    // On a busy machine the first connection takes its time; after it the shipped limits hold.
    config.setInitializationFailTimeout(60_000);
    return new HikariDataSource(config);
  }

  /**
   * The same for engines: they take a second connection while they hold one, and with as few as the
   * product has their threads would wait for each other for ever.
   */
  public HikariDataSource openForEngine() throws IOException, SQLException {
    HikariDataSource pool = open();
    pool.setMaximumPoolSize(ENGINE);
    pool.setConnectionTimeout(60_000);
    return pool;
  }

  private Map<String, String> read() throws IOException {
    Properties file = new Properties();
    try (Reader in = Files.newBufferedReader(settings)) {
      file.load(in);
    }
    Map<String, String> all = new TreeMap<>();
    file.stringPropertyNames().forEach(name -> all.put(name, file.getProperty(name)));
    all.putAll(where);
    return all;
  }

  private static DataSource driver(Map<String, String> properties) throws SQLException {
    if (!properties.containsKey("serverName")) {
      EmbeddedDataSource derby = new EmbeddedDataSource();
      derby.setDatabaseName(properties.get("databaseName"));
      derby.setCreateDatabase("create");
      return derby;
    }
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setServerNames(new String[] {properties.remove("serverName")});
    postgres.setPortNumbers(new int[] {Integer.parseInt(properties.remove("portNumber"))});
    postgres.setDatabaseName(properties.remove("databaseName"));
    for (Map.Entry<String, String> each : properties.entrySet()) {
      postgres.setProperty(each.getKey(), each.getValue());
    }
    return postgres;
  }
}
