package liandong.county;

import liandong.supervision.SupervisionPolicy;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on how a county is supervised: when cards are given, how long an appeal, a complaint or
 * a rectification may take, who answers for which place. Pure: it answers from its argument alone.
 */
@ConsumerType
public interface SupervisionRule extends Clause {
  /**
   * The policy with what this clause changes; under the county's own id and version, so that a card
   * says by which it was given.
   */
  SupervisionPolicy policy(SupervisionPolicy standard);
}
