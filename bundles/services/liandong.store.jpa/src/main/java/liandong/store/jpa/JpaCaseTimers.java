package liandong.store.jpa;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Query;
import liandong.cases.CaseTimers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The timers of cases as rows that any number of nodes share.
 *
 * <p>A row is taken by writing until when it is ours, and only while nobody took it since it was
 * read; so two nodes that look at once get different rows. Who dies leaves that moment behind, and
 * after it the row is free. {@link JpaCaseStore} sets timers and deletes them with their steps.
 */
@Component
public final class JpaCaseTimers implements CaseTimers {
  private final Transactions transactions;

  @Activate
  public JpaCaseTimers(@Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<Taken> take(Duration lease, Duration grace, int most) {
    return transactions.write(
        manager -> {
          Dialect database = Dialect.of(manager);
          Instant now = database.now(manager);
          return over(manager, database, now, grace, most)
              .map(TimerRow::waiting)
              .filter(timer -> ours(manager, timer, now.plus(lease)))
              .map(JpaCaseTimers::onceMore)
              .toList();
        });
  }

  /** Always in the same order, so that two who take at once do not wait for each other. */
  private static Stream<TimerRow> over(
      EntityManager manager, Dialect database, Instant now, Duration grace, int most) {
    Query over =
        manager
            .createNativeQuery(
                "select * from lc_timer"
                    + " where fires_at <= ?1 and set_at <= ?2 and taken_until <= ?3"
                    + " order by fires_at, county, number, name"
                    + " fetch first ?4 rows only"
                    + database.skippingLocked(),
                TimerRow.class)
            .setParameter(1, Rows.utc(now))
            .setParameter(2, Rows.utc(now.minus(grace)))
            .setParameter(3, Rows.utc(now))
            .setParameter(4, most);
    return ((List<?>) over.getResultList()).stream().map(TimerRow.class::cast);
  }

  /** Without locks to skip, two may have read the same row; the first to write has it. */
  private static boolean ours(EntityManager manager, Taken read, Instant until) {
    return write(manager, "t.takenUntil = :until, t.tries = t.tries + 1", read, until) == 1;
  }

  private static Taken onceMore(Taken read) {
    return new Taken(read.county(), read.number(), read.timer(), read.tries() + 1);
  }

  @Override
  public void giveBack(Taken taken, Duration pause) {
    transactions.write(
        manager -> {
          Instant until = Dialect.of(manager).now(manager).plus(pause);
          return write(manager, "t.takenUntil = :until", taken, until);
        });
  }

  /** Changes a timer if it is still the one that was read and nobody took it since. */
  private static int write(EntityManager manager, String change, Taken read, Instant until) {
    return manager
        .createQuery(
            "update TimerRow t set "
                + change
                + " where t.county = :county and t.number = :number and t.name = :name"
                + " and t.firesAt = :firesAt and t.tries = :tries")
        .setParameter("until", Rows.utc(until))
        .setParameter("county", read.county().value())
        .setParameter("number", read.number().value())
        .setParameter("name", read.timer().name())
        .setParameter("firesAt", Rows.utc(read.timer().at()))
        .setParameter("tries", read.tries())
        .executeUpdate();
  }

  @Override
  public List<Taken> waiting(int most) {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select t from TimerRow t order by t.firesAt, t.county, t.number, t.name",
                    TimerRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(TimerRow::waiting)
                .toList());
  }
}
