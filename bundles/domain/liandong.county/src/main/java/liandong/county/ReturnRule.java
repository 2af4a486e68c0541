package liandong.county;

import java.util.Optional;
import liandong.supervision.Owner;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on from how many returns (退件) on an application is tracked (重点跟踪), and by whom. Where
 * there is none it is two, and whoever returned it last.
 */
@ConsumerType
public interface ReturnRule extends Clause {
  /** So many returns to one applicant for one item begin the tracking; 1 or more. */
  default int threshold() {
    return 2;
  }

  /** Who tracks; empty where the clause names nobody. */
  Optional<Owner> owner();
}
