package liandong.county;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a county bundle registers as its one service, beside the tables under {@code COUNTY-INF}.
 * The registry finds the tables in the bundle that registered it.
 */
@ConsumerType
public interface CountyRules {
  /** The clauses on handing in, in the order in which they are asked. */
  default List<SubmissionRule> submissionRules() {
    return List.of();
  }
}
