package liandong.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void medianIsTheOneInTheMiddleWhateverTheOrder() {
    assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 9));
  }

  @Test
  void medianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(Spread.of(List.of(8.0, 1.0, 2.0, 4.0))).isEqualTo(new Spread(3, 1, 8));
  }

  @Test
  void nothingMeasuredHasNoMedian() {
    assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of(1.0, 1.0 / 0)));
  }

  @Test
  void threeFiguresAreTold() {
    assertThat(new Spread(0.5432, 0.041, 12.345)).hasToString("0.543 (0.041–12.3)");
    assertThat(Spread.short3(1108.4)).isEqualTo("1108");
  }

  @Test
  void percentileIsAValueThatSoManyDoNotExceed() {
    long[] hundred = new long[100];
    for (int i = 0; i < hundred.length; i++) {
      hundred[i] = (i + 1) * 1_000_000L;
    }

    assertThat(Steps.millisAt(99, hundred)).isEqualTo(99);
    assertThat(Steps.millisAt(50, hundred)).isEqualTo(50);
    assertThat(Steps.millisAt(99, new long[] {7_000_000})).isEqualTo(7);
    assertThat(Steps.millisAt(99, new long[0])).isZero();
  }
}
