package liandong.cases;

import java.util.List;
import java.util.Optional;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one service that moves cases. Every door calls it, nobody else writes.
 *
 * <p>The same command key with the same content gets the same answer, however often and whenever it
 * is sent; with other content it is refused as {@link RefusalCode#KEY_REUSED}.
 */
@ProviderType
public interface CaseHandling {
  /** Takes one step, wholly or not at all. When {@link Answer.Done} is returned it is on disk. */
  Answer handle(Command command);

  Optional<ServiceCase> find(CountyId county, CaseNumber number);

  /** The record of a case, oldest first, checked link by link; empty for an unknown number. */
  List<CaseEvent> history(CountyId county, CaseNumber number);

  CasePage list(CaseQuery query);
}
