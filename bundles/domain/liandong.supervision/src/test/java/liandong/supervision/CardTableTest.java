package liandong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import liandong.cases.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTableTest {
  /** A new kind of deadline is one line in {@link CardTable}: what it weighs, or whose it is. */
  @ParameterizedTest
  @EnumSource(Deadline.Kind.class)
  void everyKindOfDeadlineHasItsLine(Deadline.Kind kind) {
    assertThat(CardTable.knows(kind)).as("%s has no line in CardTable", kind).isTrue();
  }

  @Test
  void stepIsNotTheWhole() {
    assertThat(CardTable.Weight.STEP.isOfTheWhole()).isFalse();
    assertThat(CardTable.Weight.STEP.colour()).isEqualTo(CardColour.YELLOW);
    assertThat(CardTable.Weight.STEP.trigger()).isEqualTo(CardTrigger.STEP_OVERDUE);
  }
}
