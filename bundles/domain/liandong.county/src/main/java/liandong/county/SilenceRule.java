package liandong.county;

import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause by which silence is consent (超时默认): of the office, or of each department of a joint
 * item. Its source is the document that the county answers for; no county has it by default.
 */
@ConsumerType
public interface SilenceRule extends Clause {
  boolean appliesTo(ServiceItem item);
}
