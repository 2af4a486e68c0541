package liandong.county;

import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on items that are forwarded to bodies above (转报): they follow the flow of those above,
 * and the time there is counted by itself. Without one the office here answers for the whole time.
 */
@ConsumerType
public interface ForwardingRule extends Clause {
  boolean appliesTo(ServiceItem item);
}
