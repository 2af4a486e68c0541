package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import liandong.county.swap.SwapState;
import org.junit.jupiter.api.Test;

class SwapStateTest {
  @Test
  void everyStateCanBeReachedAndEveryWayEnds() {
    Set<SwapState> reached = new HashSet<>(Set.of(SwapState.SCHEDULED));
    boolean grown = true;
    while (grown) {
      grown =
          reached.addAll(
              Arrays.stream(SwapState.values())
                  .filter(each -> reached.stream().anyMatch(from -> from.mayBecome(each)))
                  .toList());
    }

    assertThat(reached).containsExactlyInAnyOrder(SwapState.values());
    assertThat(Arrays.stream(SwapState.values()).filter(SwapState::isOver))
        .containsExactlyInAnyOrder(
            SwapState.COMMITTED, SwapState.ROLLED_BACK, SwapState.REFUSED, SwapState.CALLED_OFF);
  }

  @Test
  void nothingStaysWithoutHavingBeenWatchedAndNothingThatIsOverGoesOn() {
    for (SwapState from : SwapState.values()) {
      assertThat(from.mayBecome(SwapState.COMMITTED)).isEqualTo(from == SwapState.SWITCHED);
      assertThat(from.mayBecome(SwapState.ROLLED_BACK)).isEqualTo(from == SwapState.SWITCHED);
      assertThat(from.mayBecome(from)).isFalse();
    }
  }
}
