package liandong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CX-18")
class SatisfactionTest {
  @Test
  void silenceIsNeitherGoodNorBad() {
    Satisfaction of =
        Satisfaction.of(
            10,
            List.of(
                rated(Grade.VERY_SATISFIED, FileState.RATED),
                rated(Grade.FAIR, FileState.RATED),
                rated(Grade.DISSATISFIED, FileState.TO_PUT_RIGHT)));

    assertThat(of.rated()).isEqualTo(3);
    assertThat(of.good()).isEqualTo(2);
    assertThat(of.notRated()).isEqualTo(7);
    assertThat(of.perMille()).hasValue(666);
  }

  @Test
  void whereNobodyRatedThereIsNoRate() {
    assertThat(Satisfaction.of(5, List.of()).perMille()).isEmpty();
  }

  @Test
  void excludedRatingCountsForNothing() {
    Satisfaction of =
        Satisfaction.of(
            2,
            List.of(
                rated(Grade.VERY_DISSATISFIED, FileState.EXCLUDED),
                rated(Grade.SATISFIED, FileState.RATED)));

    assertThat(of.excluded()).isEqualTo(1);
    assertThat(of.perMille()).hasValue(1_000);
    assertThat(of.notRated()).isZero();
  }

  @Test
  void moreRatingsThanServicesAreAMistake() {
    assertThatThrownBy(() -> Satisfaction.of(0, List.of(rated(Grade.SATISFIED, FileState.RATED))))
        .hasMessageContaining("0 served, 1 rated");
  }

  private static FilePage.Line rated(Grade grade, FileState state) {
    return new FilePage.Line(
        FileId.of(new CountyId("sample"), FileKind.RATING, grade.name()),
        state,
        grade.name(),
        new Owner(new PlaceId("990001000000"), "clerk"),
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH);
  }
}
