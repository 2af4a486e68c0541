package liandong.county;

import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause by which a department of a joint item that was called to a meeting or to the survey and
 * stayed away is taken to agree (缺席默认). Other than {@link SilenceRule} it does not wait for the
 * department's limit.
 */
@ConsumerType
public interface AbsenceRule extends Clause {
  boolean appliesTo(ServiceItem item);
}
