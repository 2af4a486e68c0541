package liandong.county.shifang;

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * The clauses of Shifang's plan: those that bind a case, and those on items, places, lists and
 * tasks.
 */
@Component
public final class ShifangRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(
        new JointAtTheParallelWindow(),
        new SilentDepartmentAgrees(),
        new AbsentDepartmentAgrees(),
        new ReviewThenSign(),
        new OneSeriesForLicences(),
        new TimeUpstairsApart(),
        new TwoReturns(),
        new PublishedInSevenAndTenDays(),
        new MissedTasksCostPoints(),
        new GreenChannelOfFiveKinds(),
        new ThreeLevelsOnTheNetwork());
  }
}
