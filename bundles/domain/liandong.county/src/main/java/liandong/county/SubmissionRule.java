package liandong.county;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.site.Site;
import liandong.places.ServicePoint;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on what may be handed in where. Pure: it answers from its arguments alone, without
 * clock, file or network.
 */
@ConsumerType
public interface SubmissionRule extends Clause {
  /** What the clause has against this application on that day; empty when it has nothing. */
  Optional<Objection> objectionTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day);

  /** The same for a clause that asks for more of the place than who it is. */
  default Optional<Objection> objectionTo(
      Application application, ServiceItem item, Site at, LocalDate day) {
    return objectionTo(application, item, at.point(), day);
  }
}
