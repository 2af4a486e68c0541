package ${package};

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/** All rules of the county, in the order in which they are asked. */
@Component
public final class LocalRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(new VillagesOnline());
  }
}
