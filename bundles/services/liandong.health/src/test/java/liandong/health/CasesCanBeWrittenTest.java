package liandong.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.CommandKey;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;

class CasesCanBeWrittenTest {
  private final Counties sample = SampleCounty.counties(SampleCounty.version("1.0.0"));

  @Test
  void storeAndCountyAndNothingWaitingIsReady() {
    assertThat(status(new CaseStoreInMemory(), sample)).isEqualTo(Result.Status.OK);
  }

  @Test
  void withoutStoreOrWithAStoreThatTakesNothingItIsNotReady() {
    assertThat(status(null, sample)).isEqualTo(Result.Status.CRITICAL);
    assertThat(status(new StoreThatIsAway(), sample)).isEqualTo(Result.Status.CRITICAL);
  }

  @Test
  void withoutCountyItIsNotReady() {
    assertThat(status(new CaseStoreInMemory(), SampleCounty.counties()))
        .isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
  }

  @Test
  void withADoorThatWaitsItIsNotReady() {
    CasesCanBeWritten check =
        new CasesCanBeWritten(() -> List.of("a door for CaseHandling"))
            .with(new CaseStoreInMemory(), sample);

    assertThat(check.execute().getStatus()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
  }

  private static Result.Status status(CaseStore store, Counties counties) {
    return new CasesCanBeWritten(List::of).with(store, counties).execute().getStatus();
  }

  /** A store whose database is gone. */
  private static final class StoreThatIsAway implements CaseStore {
    private static StoreAway away() {
      return new StoreAway("connection refused", null);
    }

    @Override
    public List<CaseNumber> recordedSince(
        CountyId county, Instant since, Optional<CaseNumber> after, int most) {
      throw away();
    }

    @Override
    public List<KeptEvent> history(CountyId county, CaseNumber number) {
      throw away();
    }

    @Override
    public Optional<KeptAnswer> answerTo(CountyId county, CommandKey key) {
      throw away();
    }

    @Override
    public Written open(
        CountyId county,
        CommandKey key,
        DivisionCode office,
        LocalDate day,
        IntFunction<Written> opening) {
      throw away();
    }

    @Override
    public void append(Written step) {
      throw away();
    }

    @Override
    public Written append(
        CountyId county, CommandKey key, String series, IntFunction<Written> step) {
      throw away();
    }

    @Override
    public void keep(KeptAnswer refusal) {
      throw away();
    }

    @Override
    public CasePage list(CaseQuery query) {
      throw away();
    }

    @Override
    public void probe() {
      throw away();
    }
  }
}
