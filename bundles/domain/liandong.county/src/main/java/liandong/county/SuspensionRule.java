package liandong.county;

import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause that names a ground on which a clock stands still, beside the special procedures of
 * 行政许可法 art. 45. Without one there is no such ground.
 */
@ConsumerType
public interface SuspensionRule extends Clause {
  /** How the ground is named in a command: letters, digits, dashes. */
  String id();

  /** How it is named in a receipt. */
  Bilingual what();

  boolean appliesTo(ServiceItem item);
}
