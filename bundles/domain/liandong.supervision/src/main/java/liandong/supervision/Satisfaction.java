package liandong.supervision;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * 满意率: of those who rated. Who did not rate is counted as that and as nothing else.
 *
 * @param served how many were served
 * @param rated how many of them rated, without what review excluded
 * @param good how many ratings are none of the last two grades
 * @param excluded how many ratings review took out
 */
public record Satisfaction(int served, int rated, int good, int excluded) {
  public Satisfaction {
    if (good < 0 || good > rated || excluded < 0 || rated + excluded > served) {
      throw new IllegalArgumentException(
          served + " served, " + rated + " rated, " + good + " good, " + excluded + " excluded");
    }
  }

  /**
   * @param ratings the lines of rating files; others are not counted
   */
  public static Satisfaction of(int served, Collection<FilePage.Line> ratings) {
    int rated = 0;
    int good = 0;
    int excluded = 0;
    for (FilePage.Line each : ratings) {
      if (each.state() == FileState.EXCLUDED) {
        excluded++;
      } else if (each.kind() == FileKind.RATING) {
        rated++;
        good += Grade.valueOf(each.subject()).isBad() ? 0 : 1;
      }
    }
    return new Satisfaction(served, rated, good, excluded);
  }

  public int notRated() {
    return served - rated - excluded;
  }

  /** Good ratings of a thousand; empty while nobody rated, for then nobody knows. */
  public OptionalInt perMille() {
    return rated == 0 ? OptionalInt.empty() : OptionalInt.of((int) (good * 1000L / rated));
  }
}
