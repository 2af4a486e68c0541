package liandong.county;

import java.util.OptionalInt;
import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on how much more time the head of the organ may give. Licences are settled by 行政许可法 art.
 * 42 and not asked for; for everything else nobody may extend unless such a clause says so.
 */
@ConsumerType
public interface ExtensionRule extends Clause {
  /**
   * How many days may be added, in the unit of the item's limit; empty when the clause is silent.
   */
  OptionalInt daysFor(ServiceItem item);
}
