package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import liandong.cases.Absence;
import liandong.cases.Absences;
import liandong.places.CountyId;
import org.junit.jupiter.api.Test;

/** What every store of absences keeps to. */
public abstract class AbsencesContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");

  /** An empty store. */
  protected abstract Absences store();

  @Test
  void whoIsAwayIsOpenUntilBack() {
    Absences store = store();
    Absence away = absence("00000000000000aa", "a", NOON);
    store.keep(away);

    assertThat(store.open()).containsExactly(away);

    store.keep(away.ended(NOON.plusSeconds(60)));
    assertThat(store.open()).isEmpty();
    assertThat(store.of(SampleCounty.ID, 10)).containsExactly(away.ended(NOON.plusSeconds(60)));
  }

  @Test
  void latestComesFirstAndCountiesAreApart() {
    Absences store = store();
    Absence early = absence("00000000000000aa", "a", NOON);
    Absence late = absence("00000000000000bb", "b", NOON.plusSeconds(1));
    store.keep(early);
    store.keep(late);

    assertThat(store.of(SampleCounty.ID, 10)).containsExactly(late, early);
    assertThat(store.of(SampleCounty.ID, 1)).containsExactly(late);
    assertThat(store.of(new CountyId("other"), 10)).isEmpty();
  }

  private static Absence absence(String id, String person, Instant since) {
    return new Absence(
        SampleCounty.ID, id, SampleCounty.TOWN, person, "cover", since, Optional.empty());
  }
}
