package liandong.store.jpa;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.eclipse.persistence.sessions.Session;

/** The few words that Derby and PostgreSQL do not share. */
enum Dialect {
  /**
   * Embedded, so there is one node. It has no word for leaving out locked rows; who comes second
   * waits for the lock and finds the row changed.
   */
  DERBY("values current_timestamp", "", false, new EntityWriter()),

  POSTGRESQL("select current_timestamp", " for update skip locked", true, new PostgresWriter());

  private final String time;
  private final String skippingLocked;
  private final boolean lateral;
  private final StepWriter writer;

  Dialect(String time, String skippingLocked, boolean lateral, StepWriter writer) {
    this.time = time;
    this.skippingLocked = skippingLocked;
    this.lateral = lateral;
    this.writer = writer;
  }

  static Dialect of(EntityManager manager) {
    return of(manager.unwrap(Session.class));
  }

  static Dialect of(EntityManagerFactory factory) {
    return of(factory.unwrap(Session.class));
  }

  private static Dialect of(Session session) {
    return session.getPlatform().isPostgreSQL() ? POSTGRESQL : DERBY;
  }

  /**
   * The database's time, one for all nodes. Derby tells it in the zone of this JVM and PostgreSQL
   * with a zone; JDBC makes the same moment of both.
   */
  Instant now(EntityManager manager) {
    Timestamp now = (Timestamp) manager.createNativeQuery(time).getSingleResult();
    return now.toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** At the end of a select: locks its rows, and leaves out those that somebody else has locked. */
  String skippingLocked() {
    return skippingLocked;
  }

  /** A part of a select may be said once for each of some values ({@code cross join lateral}). */
  boolean saysForEach() {
    return lateral;
  }

  /** How a step gets into the tables. */
  StepWriter writer() {
    return writer;
  }
}
