package liandong.county;

import liandong.county.site.Rating;
import liandong.county.site.YearScore;
import org.osgi.annotation.versioning.ConsumerType;

/** A clause on the stars of a year: what counts, and how much of it is needed for how many. */
@ConsumerType
public interface RatingRule extends SelfCheck {
  Rating rate(YearScore score);
}
