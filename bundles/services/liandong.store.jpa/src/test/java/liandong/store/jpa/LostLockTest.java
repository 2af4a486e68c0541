package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import liandong.cases.CaseStore.StoreAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two who want two rows in the other order: the database lets one of them lose. */
class LostLockTest {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  private static final int FOR_SHARE = Connection.TRANSACTION_REPEATABLE_READ;

  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private final AtomicInteger attempts = new AtomicInteger();
  private Transactions transactions;

  @BeforeEach
  void twoRows() {
    transactions = new Transactions(DATABASE.emptied());
    transactions.write(
        manager -> {
          for (String name : List.of("first", "second", "third", "fourth")) {
            new Sql()
                .say("insert into lc_mark (name, value) values (?, ?)", name, "0")
                .change(manager);
          }
          return null;
        });
  }

  @AfterEach
  void stop() {
    other.shutdownNow();
  }

  @Test
  void whoReadsAndLosesALockReadsAgain() throws Exception {
    String read =
        beside(
            (held, wanted) ->
                transactions.query(
                    connection -> {
                      attempts.incrementAndGet();
                      connection.setAutoCommit(false);
                      connection.setTransactionIsolation(FOR_SHARE);
                      try {
                        value(connection, "first");
                        meet(held, wanted);
                        return value(connection, "second");
                      } finally {
                        connection.rollback();
                        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                      }
                    }));

    // The writer holds more locks, so Derby lets the reader lose.
    assertThat(attempts.get()).isEqualTo(3);
    assertThat(read).isEqualTo("1");
  }

  @Test
  void whoWritesAndLosesALockWritesAgain() throws Exception {
    beside(
        (held, wanted) ->
            transactions.write(
                manager -> {
                  attempts.incrementAndGet();
                  change(manager, "first");
                  meet(held, wanted);
                  change(manager, "second");
                  return null;
                }));

    assertThat(attempts.get()).isEqualTo(3);
    List<String> both =
        transactions.read(
            manager ->
                new Sql()
                        .say(
                            "select name, value from lc_mark where name in ('first', 'second') order by name")
                        .rows(manager)
                        .stream()
                        .map(row -> row[0] + " " + row[1])
                        .toList());
    assertThat(both).containsExactly("first 2", "second 2");
  }

  @Test
  void whoLosesAgainAndAgainIsToldThatTheStoreIsAwayNow() {
    List<Supplier<Object>> ways =
        List.of(
            () -> transactions.read(manager -> lost()),
            () -> transactions.query(connection -> lost()),
            () -> transactions.single(connection -> lost()),
            () -> transactions.write(manager -> lost()));
    for (Supplier<Object> way : ways) {
      attempts.set(0);
      assertThatThrownBy(way::get).isInstanceOf(StoreAway.class);
      assertThat(attempts.get()).isEqualTo(3);
    }
  }

  private Object lost() {
    attempts.incrementAndGet();
    throw new PersistenceException(new SQLException("a deadlock, and this one loses", "40001"));
  }

  /** What holds the first row and wants the second. */
  private interface Crossing<T> {
    T run(CountDownLatch held, CountDownLatch wanted);
  }

  /** Runs it while another holds the second row and wants the first. */
  private <T> T beside(Crossing<T> crossing) throws Exception {
    CountDownLatch firstIsHeld = new CountDownLatch(1);
    CountDownLatch secondIsHeld = new CountDownLatch(1);
    Future<?> crossed =
        other.submit(
            () ->
                transactions.write(
                    manager -> {
                      attempts.incrementAndGet();
                      change(manager, "second");
                      change(manager, "third");
                      change(manager, "fourth");
                      meet(secondIsHeld, firstIsHeld);
                      change(manager, "first");
                      return null;
                    }));
    T result = crossing.run(firstIsHeld, secondIsHeld);
    crossed.get(30, TimeUnit.SECONDS);
    return result;
  }

  private static void meet(CountDownLatch mine, CountDownLatch theirs) {
    mine.countDown();
    try {
      assertThat(theirs.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void change(EntityManager manager, String name) {
    new Sql()
        .say("update lc_mark set value = cast(cast(value as integer) + 1 as char(1))")
        .say(" where name = ?", name)
        .change(manager);
  }

  private static String value(Connection connection, String name) throws SQLException {
    try (var asked = connection.prepareStatement("select value from lc_mark where name = ?")) {
      asked.setString(1, name);
      try (var row = asked.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    }
  }
}
