package liandong.county.bulkhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import liandong.county.guard.Asked;
import org.junit.jupiter.api.Test;

class BreakerTest {
  private static final Asked<String> YES = new Asked.Answered<>("yes");
  private static final Asked<String> NO = new Asked.Failed<>(new IllegalStateException("no"));

  @Test
  void fewFailuresAmongManyAnswersOpenNothing() {
    Breaker breaker = new Breaker();
    for (int i = 0; i < 100; i++) {
      breaker.heard(i % 3 == 0 ? NO : YES);
    }

    assertThat(breaker.lets()).isTrue();
  }

  @Test
  void fiveFailuresInARowOpenIt() {
    Breaker breaker = opened(Duration.ofHours(1));

    assertThat(breaker.lets()).isFalse();
    assertThat(breaker.openings()).isEqualTo(1);
    assertThat(breaker.remaining()).isGreaterThan(Duration.ofMinutes(59));
  }

  @Test
  void oneTriesAndIfItFailsItIsLeftAloneAgain() {
    Breaker breaker = opened(Duration.ZERO);

    assertThat(breaker.lets()).isTrue();
    breaker.heard(NO);

    assertThat(breaker.openings()).isEqualTo(2);
  }

  @Test
  void oneAnswerMakesGoodWhatWasBefore() {
    Breaker breaker = opened(Duration.ZERO);

    assertThat(breaker.lets()).isTrue();
    breaker.heard(YES);

    assertThat(breaker.openings()).isZero();
    assertThat(breaker.lets()).isTrue();
  }

  private static Breaker opened(Duration pause) {
    Breaker breaker = new Breaker(pause);
    for (int i = 0; i < 5; i++) {
      breaker.heard(NO);
    }
    return breaker;
  }
}
