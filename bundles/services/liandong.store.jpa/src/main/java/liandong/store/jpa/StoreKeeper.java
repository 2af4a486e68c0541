package liandong.store.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import liandong.cases.care.Inspection;
import liandong.cases.care.StoreCare;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backup, inspection and restore beside the work, each on connections of its own. */
@Component(configurationPid = CareSettings.PID)
public final class StoreKeeper implements StoreCare {
  private static final Logger LOG = LoggerFactory.getLogger(StoreKeeper.class);

  private final Keeping keeping;
  private final Path note;
  private final Clock clock;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /** After {@link PreparedRestore}, so that what is in use stays the same one from here on. */
  @Activate
  public StoreKeeper(
      @Reference CasesDatabase database,
      @Reference PreparedRestore restored,
      CareSettings settings) {
    this(
        database.keeping(CareSettings.Read.tools(settings)),
        CareSettings.Read.note(settings),
        Clock.systemUTC());
  }

  StoreKeeper(Keeping keeping, Path note, Clock clock) {
    this.keeping = keeping;
    this.note = note;
    this.clock = clock;
  }

  @Override
  public BackupOutcome backUp(Path folder) {
    return alone(() -> backedUp(folder.toAbsolutePath().normalize()), no -> no);
  }

  private BackedUp backedUp(Path folder) throws SQLException, IOException {
    Path part = BackupFolder.begin(folder);
    try {
      Instant begun = clock.instant();
      BackupFolder.Label label =
          new BackupFolder.Label(keeping.kind(), begun, count("lc_case"), count("lc_event"));
      keeping.backUp(part);
      BackupFolder.finish(part, folder, label);
      BackedUp done =
          new BackedUp(
              folder, label.cases(), label.events(), BackupFolder.size(folder), since(begun));
      LOG.info(
          "backup of {} cases in {}: {} bytes, {} ms",
          done.cases(),
          folder,
          done.bytes(),
          done.took().toMillis());
      return done;
    } finally {
      BackupFolder.delete(part);
    }
  }

  private long count(String table) throws SQLException {
    try (Connection connection = keeping.open(Place.IN_USE);
        Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public CheckOutcome check() {
    return alone(() -> told("what is in use", inspect(Place.IN_USE)), no -> no);
  }

  @Override
  public CheckOutcome check(Path backup) {
    return alone(
        () -> {
          Path folder = backup.toAbsolutePath().normalize();
          try {
            return told(folder.toString(), laidBeside(folder, Place.INSPECTED));
          } finally {
            keeping.drop(Place.INSPECTED);
          }
        },
        no -> no);
  }

  /** Lays a backup beside what is in use, brings it up to date and inspects it. */
  private Inspection laidBeside(Path folder, Place place) throws SQLException, IOException {
    BackupFolder.Label label = BackupFolder.label(folder);
    if (!label.kind().equals(keeping.kind())) {
      throw CareRefusal.of("other-kind", label.kind(), keeping.kind());
    }
    keeping.drop(place);
    keeping.load(folder, place);
    Migration.migrate(new PlainDataSource(() -> keeping.open(place)));
    Inspection seen = inspect(place);
    if (seen.cases() < label.cases() || seen.events() < label.events()) {
      throw CareRefusal.of("fewer", label.cases(), label.events(), seen.cases(), seen.events());
    }
    return seen;
  }

  private Inspection inspect(Place place) throws SQLException {
    try (Connection connection = keeping.open(place)) {
      return new Inspector(connection, clock).inspect();
    }
  }

  private static Inspection told(String what, Inspection seen) {
    LOG.info(
        "inspected {}: {} cases, {} events, {} broken, {} ms",
        what,
        seen.cases(),
        seen.events(),
        seen.broken(),
        seen.took().toMillis());
    return seen;
  }

  @Override
  public RestoreOutcome prepareRestore(Path backup) {
    return alone(() -> prepared(backup.toAbsolutePath().normalize()), no -> no);
  }

  private RestoreOutcome prepared(Path folder) throws SQLException, IOException {
    if (Files.exists(note)) {
      throw CareRefusal.of("prepared");
    }
    boolean sound = false;
    try {
      Inspection seen = told(folder.toString(), laidBeside(folder, Place.RESTORING));
      if (!seen.isClean()) {
        return new Unsound(seen);
      }
      keeping.release(Place.RESTORING);
      keeping.drop(Place.RESTORED);
      keeping.rename(Place.RESTORING, Place.RESTORED);
      sound = true;
      Place former = Place.former(clock);
      PreparedRestore.note(note, former);
      LOG.info("the next start restores {}", folder);
      return new Prepared(seen, keeping.name(former));
    } finally {
      if (!sound) {
        keeping.drop(Place.RESTORING);
      }
    }
  }

  @Override
  public RestoreOutcome callOffRestore() {
    return alone(
        () -> {
          if (!Files.exists(note)) {
            throw CareRefusal.of("not-prepared");
          }
          Files.delete(note);
          keeping.drop(Place.RESTORED);
          LOG.info("the restore is called off");
          return new CalledOff();
        },
        no -> no);
  }

  private Duration since(Instant begun) {
    return Duration.between(begun, clock.instant());
  }

  private interface Work<T> {
    T go() throws SQLException, IOException;
  }

  /** One at a time, and what goes wrong said in words. */
  private <T> T alone(Work<? extends T> work, Function<NotDone, T> otherwise) {
    if (!oneAtATime.tryLock()) {
      return otherwise.apply(CareRefusal.of("busy").said());
    }
    try {
      return work.go();
    } catch (CareRefusal no) {
      return otherwise.apply(no.said());
    } catch (SQLException | IOException | org.flywaydb.core.api.FlywayException e) {
      LOG.warn("care for the store failed: {}", CareRefusal.line(e.getMessage()));
      String key = isAway(e) ? "away" : "failed";
      return otherwise.apply(CareRefusal.of(key, CareRefusal.line(e.getMessage())).said());
    } finally {
      oneAtATime.unlock();
    }
  }

  /** No connection (08), or the server is shutting down or starting (57). */
  private static boolean isAway(Exception e) {
    return e instanceof SQLException sql
        && sql.getSQLState() != null
        && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57"));
  }
}
