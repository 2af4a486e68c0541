package liandong.county;

import org.osgi.annotation.versioning.ConsumerType;

/** A clause on how many agents a village or community has. */
@ConsumerType
public interface AgentRule extends Clause {
  /** Whether a village may have so many; 0 or more. */
  boolean fits(int agents);
}
