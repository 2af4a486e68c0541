package liandong.county;

import java.util.Optional;
import liandong.calendar.Limit;
import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on how long an applicant has at least to supplement what is missing. When that time is
 * over the application lapses (补正不来).
 */
@ConsumerType
public interface CorrectionRule extends Clause {
  /** That time, or empty when the clause is silent. */
  Optional<Limit> periodFor(ServiceItem item);
}
