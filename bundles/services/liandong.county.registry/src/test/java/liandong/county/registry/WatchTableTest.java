package liandong.county.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import liandong.county.swap.CountyTraffic.Reading;
import org.junit.jupiter.api.Test;

class WatchTableTest {
  private static final Reading BEFORE = reading(10_000, 0, 5);

  @Test
  void rulesThatFailAgainAndAgainEndTheWatchAtOnce() {
    assertThat(WatchTable.complaint(reading(3, 3, 5), BEFORE)).isPresent();
    assertThat(WatchTable.complaint(reading(299, 3, 5), BEFORE)).isPresent();
  }

  @Test
  void fewFailuresAmongManyCommandsDoNot() {
    assertThat(WatchTable.complaint(reading(300, 3, 5), BEFORE)).isEmpty();
    assertThat(WatchTable.complaint(reading(2, 2, 5), BEFORE)).isEmpty();
  }

  @Test
  void oneFailureInLittleTrafficIsHeldAgainstItAtTheEnd() {
    assertThat(WatchTable.complaintAtTheEnd(reading(10, 1, 5), BEFORE)).isPresent();
    assertThat(WatchTable.complaintAtTheEnd(reading(0, 0, 0), BEFORE)).isEmpty();
  }

  @Test
  void slowIsWhatTakesThreeTimesAsLongAndCanBeFelt() {
    assertThat(WatchTable.complaint(reading(50, 0, 300), BEFORE)).isPresent();
    assertThat(WatchTable.complaint(reading(49, 0, 300), BEFORE)).isEmpty();
    assertThat(WatchTable.complaint(reading(50, 0, 199), BEFORE)).isEmpty();
    assertThat(WatchTable.complaint(reading(50, 0, 300), reading(100, 0, 150))).isEmpty();
  }

  private static Reading reading(long commands, long failures, long millisEach) {
    return new Reading(commands, failures, Duration.ofMillis(commands * millisEach));
  }
}
