package liandong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import liandong.cases.Deadline;
import org.junit.jupiter.api.Test;

class CardTableTest {
  @Test
  void officeIsNotLateWithTheApplicantsOwnTime() {
    assertThat(CardTable.weightOf(Deadline.Kind.CORRECTION)).isEmpty();
  }

  @Test
  void stepIsNotTheWhole() {
    assertThat(CardTable.weightOf(Deadline.Kind.STEP))
        .hasValueSatisfying(
            step -> {
              assertThat(step.isOfTheWhole()).isFalse();
              assertThat(step.colour()).isEqualTo(CardColour.YELLOW);
              assertThat(step.trigger()).isEqualTo(CardTrigger.STEP_OVERDUE);
            });
  }
}
