package liandong.county.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.places.PlaceId;

/**
 * What a centre was given in one year, step by step, of a hundred each; empty where the step is not
 * taken yet.
 *
 * @param standard what a town's centre got for keeping to the standard
 * @param guidance what a town's centre got for guiding those of its villages
 * @param town what the town gave a village's centre
 * @param recheck what the county gave it when it checked again
 * @param appeal against one of the steps; empty where nobody appealed
 * @param generated made up to show how it goes
 */
public record YearScore(
    PlaceId place,
    int year,
    Optional<Integer> standard,
    Optional<Integer> guidance,
    Optional<Integer> town,
    Optional<Integer> recheck,
    Optional<Appeal> appeal,
    boolean generated) {
  /**
   * An appeal. It may be against any step, and until it is decided the step does not count.
   *
   * @param score what was decided; empty until it is
   */
  public record Appeal(RatingStep against, LocalDate on, Optional<Integer> score) {
    public Appeal {
      Objects.requireNonNull(against, "against");
      Objects.requireNonNull(on, "on");
      score.ifPresent(YearScore::ofAHundred);
    }
  }

  public YearScore {
    Objects.requireNonNull(place, "place");
    if (year < 1990 || year > 2200) {
      throw new IllegalArgumentException("not a year: " + year);
    }
    for (Optional<Integer> each : List.of(standard, guidance, town, recheck)) {
      each.ifPresent(YearScore::ofAHundred);
    }
    if (recheck.isPresent() && town.isEmpty()) {
      throw new IllegalArgumentException("nothing is checked again that no town has scored");
    }
    boolean ofTown = standard.isPresent() || guidance.isPresent();
    if (ofTown && town.isPresent()) {
      throw new IllegalArgumentException("a centre is a town's or a village's, not both");
    }
  }

  private static void ofAHundred(int score) {
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("not a score of a hundred: " + score);
    }
  }

  /** Whether an appeal waits for its decision. */
  public boolean isAppealed() {
    return appeal.filter(each -> each.score().isEmpty()).isPresent();
  }

  /** What that step came to, with an appeal against it heard. */
  public Optional<Integer> after(RatingStep step) {
    return Stream.of(
            appeal.filter(each -> each.against() == step).flatMap(Appeal::score),
            step == RatingStep.TOWN ? town : recheck)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
