package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.places.Level;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Test;

/** The certification, and an example on each side of each rule. */
class CountyTest extends CountyContract {
  CountyTest() {
    super(new LocalRules());
  }

  @Test
  void villageRecordsFromTheFirstOfMarch() {
    assertThat(inAVillageOn(VillagesOnline.FIRST_DAY)).isEmpty();
  }

  @Test
  void villageKeepsItsPaperLedgerTheDayBefore() {
    assertThat(inAVillageOn(VillagesOnline.FIRST_DAY.minusDays(1))).isPresent();
  }

  private Optional<Objection> inAVillageOn(LocalDate day) {
    ServiceItem item = county().catalogue().items().get(0);
    return new VillagesOnline()
        .objectionTo(application(item), item, point(Level.VILLAGE), day);
  }
}
