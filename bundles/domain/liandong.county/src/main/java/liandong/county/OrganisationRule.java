package liandong.county;

import java.time.LocalDate;
import java.util.List;
import liandong.county.site.Deviation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on the service points of a county all together: how many there are of which kind, who
 * shares what with whom. Pure: it answers from its arguments alone.
 */
@ConsumerType
public interface OrganisationRule extends Clause {
  /** What the clause has against the county as it stands on that day. */
  List<Deviation> examine(CountyData county, LocalDate day);
}
