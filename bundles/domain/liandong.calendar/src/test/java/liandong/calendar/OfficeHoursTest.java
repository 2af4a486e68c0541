package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
  @Test
  void usualDayHasSixHours() {
    assertThat(OfficeHours.USUAL.minutes()).isEqualTo(360);
    assertThat(OfficeHours.USUAL).hasToString("09:00-12:00,14:00-17:00");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    OfficeHours summer = OfficeHours.parse(" 08:30-12:00, 15:00-18:00 ");

    assertThat(OfficeHours.parse(summer.toString())).isEqualTo(summer);
    assertThat(summer.minutes()).isEqualTo(390);
  }

  @ParameterizedTest(name = "before {0}: {1} minutes")
  @CsvSource({
    "08:59, 0",
    "09:00, 0",
    "09:01, 1",
    "11:59, 179",
    "12:00, 180",
    "13:00, 180",
    "14:00, 180",
    "14:01, 181",
    "17:00, 360",
    "23:59, 360"
  })
  void minutesBeforeATimeAreThoseOfTheOpenSpans(LocalTime time, int expected) {
    assertThat(OfficeHours.USUAL.minutesBefore(time)).isEqualTo(expected);
  }

  @Test
  void morningEndsAtNoonAndNotWhenTheOfficeOpensAgain() {
    assertThat(OfficeHours.USUAL.after(180)).isEqualTo("12:00");
    assertThat(OfficeHours.USUAL.after(181)).isEqualTo("14:01");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "09:00-12:00,11:00-17:00 | apart from each other",
        "14:00-17:00,09:00-12:00 | in the order of the day",
        "09:00-12:00,12:00-17:00 | apart from each other",
        "12:00-09:00 | open before they close",
        "9-12 | not office hours: '9-12'",
        "nonsense | write them as",
        "09:00:30-12:00 | whole minutes",
      })
  void nonsenseIsRefusedInWords(String text, String words) {
    assertThatThrownBy(() -> OfficeHours.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }
}
