package liandong.county;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a county bundle registers as its one service, beside the tables under {@code COUNTY-INF}.
 * The registry finds the tables in the bundle that registered it.
 */
@ConsumerType
public interface CountyRules {
  /** All clauses of the county's law that are code, in the order in which they are asked. */
  default List<Clause> clauses() {
    return List.of();
  }

  /** The clauses of one kind, in that order. */
  default <C extends Clause> List<C> clauses(Class<C> kind) {
    return clauses().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
