package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liandong.cases.CaseNumber;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.CommandKey;
import liandong.evidence.Sha256;
import liandong.places.DivisionCode;
import liandong.testkit.SampleCounty;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that gives no connections, as a pool says it when the server is gone. */
class LostDatabaseTest {
  private final AtomicInteger refused = new AtomicInteger();
  private volatile boolean gone;
  private EntityManagerFactory factory;
  private JpaCaseStore store;

  @BeforeEach
  void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:lost");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(thatGoesAway(derby));
    store = new JpaCaseStore(factory);
    store.probe();
  }

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void whateverIsAskedTheStoreIsAwayAndDoesNotTryAgain() {
    gone = true;

    assertThatThrownBy(() -> store.history(SampleCounty.ID, new CaseNumber("12345")))
        .isInstanceOf(StoreAway.class);
    assertThatThrownBy(() -> store.answerTo(SampleCounty.ID, new CommandKey("test", "1")))
        .isInstanceOf(StoreAway.class);
    assertThatThrownBy(
            () ->
                store.list(
                    new CaseQuery(
                        SampleCounty.ID, Set.of(), Optional.empty(), Optional.empty(), 10)))
        .isInstanceOf(StoreAway.class);
    assertThatThrownBy(store::probe).isInstanceOf(StoreAway.class);
    assertThatThrownBy(
            () ->
                store.open(
                    SampleCounty.ID,
                    new CommandKey("test", "1"),
                    new DivisionCode("990001000000"),
                    LocalDate.of(2018, 5, 14),
                    serial -> {
                      throw new IllegalStateException("no serial can be given");
                    }))
        .isInstanceOf(StoreAway.class);
    // Each waited for a connection once: who is refused waits as long as the pool and no longer.
    assertThat(refused.get()).isEqualTo(5);
  }

  @Test
  void timersAndFeedAreAwayWithIt() {
    JpaCaseTimers timers = new JpaCaseTimers(factory);
    JpaCaseFeed feed = new JpaCaseFeed(factory);
    gone = true;

    assertThatThrownBy(() -> timers.take(Duration.ofMinutes(1), Duration.ZERO, 10))
        .isInstanceOf(StoreAway.class);
    assertThatThrownBy(() -> timers.waiting(10)).isInstanceOf(StoreAway.class);
    assertThatThrownBy(() -> feed.unread(10)).isInstanceOf(StoreAway.class);
    assertThatThrownBy(() -> feed.reckonedBy(Sha256.NONE)).isInstanceOf(StoreAway.class);
  }

  @Test
  void databaseThatIsBackServesAgain() {
    gone = true;
    assertThatThrownBy(store::probe).isInstanceOf(StoreAway.class);

    gone = false;

    store.probe();
    assertThat(store.answerTo(SampleCounty.ID, new CommandKey("test", "1"))).isEmpty();
  }

  private DataSource thatGoesAway(DataSource behind) {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (gone && method.getName().equals("getConnection")) {
                refused.incrementAndGet();
                throw new SQLTransientConnectionException("request timed out");
              }
              try {
                return method.invoke(behind, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
