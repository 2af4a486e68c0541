package liandong.itest;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the cases of this run are kept: on Derby, as shipped, or with {@code
 * -Dliandong.database=postgresql} on PostgreSQL, by the file that config/ has for it and nothing
 * else.
 */
enum Database {
  DERBY,
  POSTGRESQL;

  static final String SETTINGS = "org.ops4j.datasource-cases.cfg";

  /** One server for all classes of a run; it ends with the run. */
  private static final class Shared {
    static final Postgres SERVER = Postgres.start();
  }

  static Database ofThisRun() {
    return valueOf(System.getProperty("liandong.database", "derby").toUpperCase());
  }

  /** What {@link #SETTINGS} has to say for a new and empty database; empty where etc says it. */
  Optional<String> settings() {
    return this == DERBY ? Optional.empty() : Optional.of(settings(() -> Shared.SERVER));
  }

  private static String settings(Supplier<Postgres> server) {
    Postgres on = server.get();
    return settings(on.port(), on.newDatabase());
  }

  /** The file for PostgreSQL as shipped, with the two lines filled in that differ here. */
  static String settings(int port, String name) {
    String shipped =
        OurBundle.read(House.root().resolve("config").resolve(SETTINGS + ".postgresql"));
    String filled =
        shipped
            .replace("portNumber = 5432\n", "portNumber = " + port + "\n")
            .replace("databaseName = liandong\n", "databaseName = " + name + "\n");
    if (!filled.contains("= " + port) || !filled.contains("= " + name)) {
      throw new AssertionError("the lines to be filled in are others now:\n" + shipped);
    }
    return filled;
  }
}
