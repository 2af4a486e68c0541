package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayTableTest {
  @Test
  void chinaIsCoveredFrom2004To2026() {
    HolidayTable china = HolidayTable.china();

    assertThat(china.firstYear()).isEqualTo(2004);
    assertThat(china.lastYear()).isEqualTo(2026);
    // The two make-up days of 2013 that other libraries lack (国办发明电〔2012〕33号).
    assertThat(china.named(LocalDate.of(2013, 4, 7)))
        .map(HolidayTable.NamedDay::worked)
        .hasValue(true);
    assertThat(china.named(LocalDate.of(2013, 10, 12)))
        .map(HolidayTable.NamedDay::worked)
        .hasValue(true);
  }

  @Test
  void badLineIsNamed() {
    assertThatThrownBy(
            () -> HolidayTable.read(new StringReader("date,kind,occasion\n2027-1-1,off,元旦\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void editionChangesWithTheText() throws IOException {
    String one = "date,kind,occasion\n2027-01-01,off,元旦\n";
    assertThat(HolidayTable.read(new StringReader(one)).edition())
        .isNotEqualTo(HolidayTable.read(new StringReader(one + "2027-01-02,off,元旦\n")).edition());
  }
}
