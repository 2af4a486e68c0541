package liandong.cases.care;

import java.nio.file.Path;
import java.time.Duration;
import liandong.evidence.Bilingual;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Care for all that is kept, cases and files of supervision alike, while the work goes on. One at a
 * time: who asks meanwhile hears {@link NotDone}.
 */
@ProviderType
public interface StoreCare {
  /**
   * Writes all that was on disk when it began, and perhaps what came meanwhile, into a folder that
   * is not there yet. A folder of that name is whole; one that was cut short has another name.
   */
  BackupOutcome backUp(Path folder);

  /** Inspects what is kept now. */
  CheckOutcome check();

  /** Inspects a backup beside what is kept now, in a place of its own that is taken away after. */
  CheckOutcome check(Path backup);

  /**
   * Lays a backup beside what is kept now, brings it up to date and inspects it. It takes the place
   * of what is kept at the next start, which keeps the former beside it; until then nothing
   * changes.
   */
  RestoreOutcome prepareRestore(Path backup);

  /** Takes away what {@link #prepareRestore} has laid beside. */
  RestoreOutcome callOffRestore();

  sealed interface BackupOutcome permits BackedUp, NotDone {}

  sealed interface CheckOutcome permits Inspection, NotDone {}

  sealed interface RestoreOutcome permits Prepared, Unsound, CalledOff, NotDone {}

  /**
   * A backup that is whole.
   *
   * @param cases how many there were when it began; events likewise
   */
  record BackedUp(Path folder, long cases, long events, long bytes, Duration took)
      implements BackupOutcome {}

  /**
   * The next start takes it.
   *
   * @param former where what is kept now will be then
   */
  record Prepared(Inspection inspection, String former) implements RestoreOutcome {}

  /** The backup is broken itself; it was taken away again. */
  record Unsound(Inspection inspection) implements RestoreOutcome {}

  /** The next start goes on with what is kept now. */
  record CalledOff() implements RestoreOutcome {}

  /** It could not be done, and nothing was changed. */
  record NotDone(Bilingual sentence, Bilingual remedy)
      implements BackupOutcome, CheckOutcome, RestoreOutcome {}
}
