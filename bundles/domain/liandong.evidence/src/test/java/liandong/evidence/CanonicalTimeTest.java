package liandong.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalTimeTest {
  private static final Random RANDOM = new Random(20181114);

  @Test
  void everyDayIsReadAsItIsWritten() {
    for (int i = 0; i < 10_000; i++) {
      LocalDate written = LocalDate.ofEpochDay(RANDOM.nextInt(4_800_000) - 800_000);
      assertThat(CanonicalTime.day(written.toString())).isEqualTo(written);
    }
  }

  @Test
  void everyMomentIsReadAsItIsWritten() {
    for (int i = 0; i < 10_000; i++) {
      long second = (RANDOM.nextInt(370_000) - 70_000) * 1_000_000L + RANDOM.nextInt(1_000_000);
      int nanos = RANDOM.nextInt(1_000_000_000);
      for (int fraction : List.of(0, nanos / 1_000_000 * 1_000_000, nanos)) {
        Instant written = Instant.ofEpochSecond(second, fraction);
        assertThat(CanonicalTime.moment(written.toString())).isEqualTo(written);
        StringBuilder text = new StringBuilder();
        CanonicalTime.write(written, text);
        assertThat(text).hasToString(written.toString());
      }
    }
  }

  @Test
  void whatIsNoTimeIsNotRead() {
    for (String text :
        List.of("2018-02-30", "2018-13-01", "2018/05/14", "+018-05-14", "", "2018-05-1x")) {
      assertThatThrownBy(() -> CanonicalTime.day(text)).isInstanceOf(DateTimeException.class);
    }
    for (String text :
        List.of(
            "2018-02-30T02:00:00Z",
            "2018-05-14T25:00:00Z",
            "2018-05-14 02:00:00Z",
            "2018-05-14T02:00:00.12xZ",
            "2018-05-14T02:00:00")) {
      assertThatThrownBy(() -> CanonicalTime.moment(text)).isInstanceOf(DateTimeException.class);
    }
  }
}
