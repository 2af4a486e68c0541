package liandong.store.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a restored database in its place before anybody opens the one in use: the schema is brought
 * up to date, and the pool is made, only once this component is there.
 *
 * <p>Two names change, and each state between is told from the others: the former is moved away
 * first, and where it was there is nothing until the restored one takes its name. A start that was
 * cut short is ended by the next. If it cannot be done there is no database and no service, and the
 * log says why; nothing is lost.
 */
@Component(service = PreparedRestore.class, configurationPid = CareSettings.PID)
public final class PreparedRestore {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedRestore.class);

  @Activate
  public PreparedRestore(@Reference CasesDatabase database, CareSettings settings)
      throws SQLException, IOException {
    complete(database.keeping(CareSettings.Read.tools(settings)), CareSettings.Read.note(settings));
  }

  /** Notes that the next start takes what lies at {@link Place#RESTORED}. */
  static void note(Path note, Place former) throws IOException {
    Path part = note.resolveSibling(note.getFileName() + ".part");
    Files.writeString(part, former.suffix());
    Files.move(part, note, StandardCopyOption.ATOMIC_MOVE);
  }

  static void complete(Keeping keeping, Path note) throws SQLException, IOException {
    if (!Files.exists(note)) {
      return;
    }
    Place former = new Place(Files.readString(note).strip());
    if (keeping.exists(Place.RESTORED)) {
      if (keeping.exists(Place.IN_USE)) {
        keeping.rename(Place.IN_USE, former);
      }
      keeping.rename(Place.RESTORED, Place.IN_USE);
    }
    Files.delete(note);
    LOG.info(
        "restored: {} is what store:restore prepared; the former is kept as {}",
        keeping.name(Place.IN_USE),
        keeping.name(former));
  }
}
