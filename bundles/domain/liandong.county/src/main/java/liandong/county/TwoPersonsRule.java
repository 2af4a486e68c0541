package liandong.county;

import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/** A clause by which no one person takes two steps of a review. */
@ConsumerType
public interface TwoPersonsRule extends Clause {
  boolean appliesTo(ServiceItem item);
}
