package liandong.store.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** Derby in this process: a database is a folder, and a backup is a copy of it. */
final class DerbyKeeping implements Keeping {
  private static final String SHUT_DOWN = "08006";
  private static final String NOT_THERE = "XJ004";

  private final Driver driver;
  private final Path folder;

  DerbyKeeping(Driver driver, Path folder) {
    this.driver = driver;
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public String kind() {
    return "derby";
  }

  @Override
  public String name(Place place) {
    return at(place).toString();
  }

  private Path at(Place place) {
    return place.equals(Place.IN_USE)
        ? folder
        : folder.resolveSibling(folder.getFileName() + "-" + place.suffix());
  }

  @Override
  public Connection open(Place place) throws SQLException {
    return connect(at(place), "");
  }

  private Connection connect(Path database, String more) throws SQLException {
    return driver.connect("jdbc:derby:" + database + more, new Properties());
  }

  /** Derby copies its pages and then its log, so that what was committed before is in it whole. */
  @Override
  public void backUp(Path into) throws SQLException {
    try (Connection connection = open(Place.IN_USE);
        CallableStatement backup =
            connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
      backup.setString(1, into.toString());
      backup.execute();
    }
  }

  @Override
  public void load(Path from, Place place) throws SQLException, IOException {
    Path copy = copyIn(from);
    connect(at(place), ";createFrom=" + copy).close();
  }

  private static Path copyIn(Path backup) throws IOException {
    try (var folders = Files.list(backup)) {
      return folders
          .filter(each -> Files.exists(each.resolve("service.properties")))
          .findFirst()
          .orElseThrow(() -> CareRefusal.of("not-a-backup", backup));
    }
  }

  @Override
  public boolean exists(Place place) {
    return Files.isDirectory(at(place));
  }

  @Override
  public void release(Place place) throws SQLException {
    try {
      connect(at(place), ";shutdown=true").close();
    } catch (SQLException e) {
      // Derby says so that it has done it.
      if (!SHUT_DOWN.equals(e.getSQLState()) && !NOT_THERE.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  @Override
  public void rename(Place from, Place to) throws IOException {
    Files.move(at(from), at(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void drop(Place place) throws SQLException, IOException {
    release(place);
    BackupFolder.delete(at(place));
  }
}
