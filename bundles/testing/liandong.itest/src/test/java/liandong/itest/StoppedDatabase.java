package liandong.itest;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The embedded database of a copy that does not run, by the driver that the copy has itself. */
final class StoppedDatabase {
  private static final String DRIVER =
      "system/liandong/liandong.derby/1.0.0/liandong.derby-1.0.0.jar";

  private final Path home;
  private final String address;

  StoppedDatabase(Copy copy) {
    this.home = copy.data().resolve("home");
    this.address = "jdbc:derby:" + copy.data().resolve("derby/cases");
  }

  /** Says all of it in one transaction, and lets go of the database. */
  void execute(String... statements) throws IOException, SQLException {
    URL[] path = {home.resolve(DRIVER).toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Driver driver = driver(loader);
      try (Connection connection = driver.connect(address, new Properties());
          Statement statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        for (String each : statements) {
          statement.executeUpdate(each);
        }
        connection.commit();
      }
      end(driver);
    }
  }

  private static Driver driver(ClassLoader loader) {
    try {
      return loader
          .loadClass("org.apache.derby.iapi.jdbc.AutoloadedDriver")
          .asSubclass(Driver.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Derby tells of a good end by an exception. */
  private void end(Driver driver) throws SQLException {
    try {
      driver.connect(address + ";shutdown=true", new Properties());
    } catch (SQLException ended) {
      if (!"08006".equals(ended.getSQLState())) {
        throw ended;
      }
    }
  }
}
