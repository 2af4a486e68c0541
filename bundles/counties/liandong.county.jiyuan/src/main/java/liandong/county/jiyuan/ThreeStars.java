package liandong.county.jiyuan;

import java.util.Optional;
import java.util.stream.IntStream;
import liandong.county.RatingRule;
import liandong.county.site.Rating;
import liandong.county.site.Rating.Standing;
import liandong.county.site.RatingStep;
import liandong.county.site.YearScore;
import liandong.evidence.Source;
import liandong.places.PlaceId;

/**
 * 济源 2016, 三(二)：镇办实施考评、市级审查复评、实施动态管理,每年组织三星等级评定; 对不达标的村(社区)取消其各类政策性扶持措施; for a town's centre:
 * 以规范化建设和督促指导村级便民服务中心工作情况为主要内容.
 *
 * <p>The report gives no thresholds. Until the city does, these are ours: three stars from 90, two
 * from 75, one from 60; below 60 the standard is not met. A town's centre gets half for its own
 * standard and half for guiding its villages, rounded down. Each step may be appealed, and while an
 * appeal is open nothing counts.
 */
final class ThreeStars implements RatingRule {
  private static final int[] FROM = {60, 75, 90};

  private static final Source SOURCE = Report.clause("三(二)", "stars");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Rating rate(YearScore score) {
    if (score.isAppealed()) {
      return Rating.not(Standing.APPEALED);
    }
    Optional<Integer> counts = counts(score);
    if (counts.isPresent()) {
      return of(counts.get());
    }
    return Rating.not(score.after(RatingStep.TOWN).isPresent() ? Standing.SCORED : Standing.OPEN);
  }

  private static Optional<Integer> counts(YearScore score) {
    Optional<Integer> inTheEnd = score.after(RatingStep.RECHECK);
    Optional<Integer> heard =
        score
            .appeal()
            .filter(each -> each.against() == RatingStep.YEARLY)
            .flatMap(YearScore.Appeal::score);
    if (heard.isPresent()) {
      return heard;
    }
    return score.standard().isPresent() && score.guidance().isPresent()
        ? Optional.of((score.standard().get() + score.guidance().get()) / 2)
        : inTheEnd;
  }

  private static Rating of(int score) {
    int stars = (int) IntStream.of(FROM).filter(from -> score >= from).count();
    return new Rating(stars == 0 ? Standing.BELOW : Standing.RATED, Optional.of(score), stars);
  }

  /** Both sides of each threshold, and a town's half and half. */
  @Override
  public Optional<String> complaint() {
    boolean holds =
        stars(59) == 0
            && stars(60) == 1
            && stars(74) == 1
            && stars(75) == 2
            && stars(89) == 2
            && stars(90) == 3;
    return holds ? Optional.empty() : Optional.of("its own thresholds do not hold");
  }

  private int stars(int score) {
    return rate(new YearScore(
            new PlaceId("example"),
            2015,
            Optional.empty(),
            Optional.empty(),
            Optional.of(score),
            Optional.of(score),
            Optional.empty(),
            false))
        .stars();
  }
}
