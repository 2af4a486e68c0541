package liandong.county.chongyang;

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * The clauses of Chongyang's article on halls and rooms, their money and their names, and on what
 * is passed down.
 *
 * <p>崇阳 2018, 第二步：各级平台按照“七统一”的标准规范办理 — the seven fields are one row of the tables for all levels.
 */
@Component
public final class ChongyangRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(
        new EachTownshipHasItsHall(),
        new RoomsOfThreeGrades(),
        new WithinTheBudget(),
        new UniformNames(),
        new HallSizeFollowsNeed(),
        new SevenUnities(),
        new JointAssessment(),
        new NinetyFourAndForty());
  }
}
