package liandong.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.CaseStore.StoreAway;
import org.eclipse.persistence.sessions.Session;

/**
 * Runs work in a transaction of its own and says what went wrong in the store's words: a lost lock
 * is tried again, a lost database is {@link StoreAway}, anything else is thrown as it came.
 */
final class Transactions {
  /** A deadlock's victim was rolled back whole, so running it again is safe; thrice is bad luck. */
  private static final int ATTEMPTS = 3;

  private final EntityManagerFactory factory;

  Transactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Reads; there is nothing to roll back. */
  <T> T read(Function<EntityManager, T> work) {
    return insisting(
        () -> {
          EntityManager manager = factory.createEntityManager();
          try {
            return work.apply(manager);
          } finally {
            manager.close();
          }
        });
  }

  /** Reads without entities, over a connection of the pool. */
  <T> T query(Query<T> work) {
    return insisting(() -> connected(work));
  }

  /**
   * Writes with one statement, which is a transaction by itself: it needs no beginning, and its end
   * no trip of its own.
   */
  <T> T single(Query<T> statement) {
    return insisting(() -> connected(statement));
  }

  private <T> T connected(Query<T> work) {
    Session session = factory.unwrap(Session.class);
    try (Connection connection =
        (Connection) session.getLogin().connectToDatasource(null, session)) {
      connection.setAutoCommit(true);
      return work.in(connection);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  Dialect dialect() {
    return Dialect.of(factory);
  }

  /** What is asked over a connection. */
  interface Query<T> {
    T in(Connection connection) throws SQLException;
  }

  /** Writes all of {@code work} or nothing of it. */
  <T> T write(Function<EntityManager, T> work) {
    return insisting(
        () ->
            inTransaction(
                manager -> {
                  T result = work.apply(manager);
                  manager.getTransaction().commit();
                  return result;
                }));
  }

  /** Does {@code work} and takes all of it back. */
  void tryOut(Consumer<EntityManager> work) {
    insisting(
        () ->
            inTransaction(
                manager -> {
                  work.accept(manager);
                  return manager;
                }));
  }

  /** What {@code work} has not committed is taken back. */
  private <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager manager = factory.createEntityManager();
    boolean connected = true;
    try {
      manager.getTransaction().begin();
      return work.apply(manager);
    } catch (RuntimeException e) {
      connected = !gotNoConnection(e);
      throw e;
    } finally {
      if (connected) {
        rollBack(manager);
      }
      manager.close();
    }
  }

  /** Who only reads loses a lock too: on Derby a row that is read is locked as long. */
  private static <T> T insisting(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        if (!(e instanceof Outrun || lostLock(e)) || attempt == ATTEMPTS) {
          throw away(e).orElse(e);
        }
      }
    }
  }

  /** Somebody else made in the same moment what was missing; the next attempt finds it. */
  static final class Outrun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Outrun(String what, Throwable cause) {
      super(what, cause);
    }
  }

  /**
   * The pool gave no connection in its time. Then there is nothing to take back, and a rollback
   * would wait for a connection as long again.
   */
  private static boolean gotNoConnection(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return true;
      }
    }
    return false;
  }

  private static void rollBack(EntityManager manager) {
    if (!manager.getTransaction().isActive()) {
      return;
    }
    try {
      manager.getTransaction().rollback();
    } catch (RuntimeException connectionGone) {
      // Then the database rolls back by itself, and the first exception says what happened.
      return;
    }
  }

  /** A row of that key is there already (SQLSTATE 23505 in Derby and PostgreSQL). */
  static boolean duplicate(PersistenceException e) {
    return sqlState(e).filter("23505"::equals).isPresent();
  }

  /** Deadlock, serialisation failure, lock time-out: class 40. */
  private static boolean lostLock(RuntimeException e) {
    return sqlState(e).filter(state -> state.startsWith("40")).isPresent();
  }

  private static Optional<RuntimeException> away(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (cause instanceof SQLTransientConnectionException
              || cause instanceof SQLRecoverableException
              || isAway(sql.getSQLState()))) {
        return Optional.of(new StoreAway(sql.getMessage(), e));
      }
    }
    return Optional.empty();
  }

  /**
   * Connection gone (08), out of resources (53), shutting down (57), lost lock (40), and Derby's
   * words for the same: database not up (XJ), disk or container trouble (XSD, XBM).
   */
  private static boolean isAway(String state) {
    return state != null
        && (state.startsWith("08")
            || state.startsWith("53")
            || state.startsWith("57")
            || state.startsWith("40")
            || state.startsWith("XJ")
            || state.startsWith("XSD")
            || state.startsWith("XBM"));
  }

  private static Optional<String> sqlState(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        // A batch says only that one of its statements failed; the next exception says which way.
        SQLException last = sql;
        while (last.getNextException() != null) {
          last = last.getNextException();
        }
        return Optional.ofNullable(last.getSQLState());
      }
    }
    return Optional.empty();
  }
}
