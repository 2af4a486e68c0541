package liandong.county;

import java.util.List;
import liandong.catalogue.ServiceItem;
import liandong.county.site.Deviation;
import org.osgi.annotation.versioning.ConsumerType;

/** A clause on what an item may be like. Pure: it answers from its argument alone. */
@ConsumerType
public interface ItemRule extends Clause {
  /** What the clause has against this item; nothing where it is silent. */
  List<Deviation> examine(ServiceItem item);
}
