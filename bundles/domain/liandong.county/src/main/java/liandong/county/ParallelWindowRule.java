package liandong.county;

import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause by which an item of several departments is accepted at the parallel window and nowhere
 * else (并联审批窗口).
 */
@ConsumerType
public interface ParallelWindowRule extends Clause {
  boolean appliesTo(ServiceItem item);
}
