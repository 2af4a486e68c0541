package liandong.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one service of supervision. Every door calls it. Cards, accountability and returns come by
 * themselves from the record of the cases; everything else is a command.
 *
 * <p>The same command key with the same content gets the same answer, however often and whenever it
 * is sent; with other content it is refused as {@link SupervisionRefusalCode#KEY_REUSED}.
 */
@ProviderType
public interface Supervision {
  /**
   * Does it, wholly or not at all. When {@link SupervisionAnswer.Done} is returned it is on disk.
   */
  SupervisionAnswer handle(SupervisionCommand command);

  /** A file with its whole record, checked link by link. */
  Optional<SupervisionFile> file(CountyId county, FileId id);

  FilePage list(FileQuery query);

  /**
   * Files in these states that were opened from {@code from} on and before {@code until}, the
   * oldest first. All at once: it is for the reports of a month.
   */
  List<FilePage.Line> opened(CountyId county, Set<FileState> states, Instant from, Instant until);
}
