package liandong.county.miyun;

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * The clauses of Miyun's plan on halls, their building and their acceptance.
 *
 * <p>密云 2013, 四(一)2：即办事项现场办结,承办事项在规定时限内办结 — what is handled at once and what is taken on stand in
 * the tables, as handling types under the county's words.
 */
@Component
public final class MiyunRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(
        new HallOf150(),
        new DesignBeforeBuilding(),
        new OneTeamEach(),
        new FourSignOffs(),
        new MilestonesOf2013());
  }
}
