package liandong.store.jpa;

import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceException;
import liandong.cases.CaseStore.Written;
import liandong.cases.CaseTimer;
import liandong.cases.ServiceCase;
import liandong.places.PlaceId;

/**
 * Writes a step as entities, which every database understands. Derby, which lies in this process,
 * gains nothing from fewer and longer statements.
 *
 * <p>A step is two statements, the case's row and its event. To these come one each, however many
 * rows, where timers stop or are set. An opening inserts the row, looks for an answer to its
 * command, and counts its office's serials, which are two more.
 */
final class EntityWriter implements StepWriter {
  @Override
  public Optional<Integer> serial(
      EntityManager manager, SerialRow.Key counter, AnswerRow.Key command) {
    if (manager.find(AnswerRow.class, command) != null) {
      return Optional.empty();
    }
    return Optional.of(counted(manager, SerialRow.class, counter, SerialRow::new));
  }

  @Override
  public int number(EntityManager manager, SeriesRow.Key series) {
    return counted(manager, SeriesRow.class, series, SeriesRow::new);
  }

  /** The next of that counter, or the first. */
  private static <K, C extends Counter> int counted(
      EntityManager manager, Class<C> row, K key, Function<K, C> made) {
    C last = manager.find(row, key, LockModeType.PESSIMISTIC_WRITE);
    if (last != null) {
      return last.next();
    }
    try {
      C first = made.apply(key);
      manager.persist(first);
      manager.flush();
      return first.last();
    } catch (PersistenceException e) {
      if (Transactions.duplicate(e)) {
        throw new Transactions.Outrun("the first serial was given twice at once", e);
      }
      throw e;
    }
  }

  @Override
  public void open(EntityManager manager, Written first) {
    manager.persist(new CaseRow(first.after()));
    add(manager, first);
  }

  @Override
  public boolean append(Transactions transactions, Written step) {
    return transactions.write(manager -> append(manager, step));
  }

  @Override
  public boolean append(EntityManager manager, Written step) {
    if (change(manager, step.after()) != 1) {
      return false;
    }
    if (step.changesLaw()) {
      law(manager, step.after());
    }
    stop(manager, step);
    add(manager, step);
    return true;
  }

  private static int change(EntityManager manager, ServiceCase after) {
    return manager
        .createQuery(
            "update CaseRow c set c.seq = :seq, c.state = :state, c.holder = :holder,"
                + " c.person = :person, c.offeredTo = :offeredTo, c.dueOn = :dueOn,"
                + " c.agentPlace = :agentPlace, c.agent = :agent, c.unread = 1"
                + " where c.county = :county and c.number = :number and c.seq = :before")
        .setParameter("seq", after.seq())
        .setParameter("state", after.state().name())
        .setParameter("holder", after.custody().place().value())
        .setParameter("person", after.custody().person())
        .setParameter("offeredTo", after.custody().offeredTo().map(PlaceId::value).orElse(null))
        .setParameter("dueOn", CaseRow.dueOn(after))
        .setParameter("agentPlace", CaseRow.agentPlace(after).orElse(null))
        .setParameter("agent", CaseRow.agent(after).orElse(null))
        .setParameter("county", after.county().value())
        .setParameter("number", after.number().value())
        .setParameter("before", after.seq() - 1)
        .executeUpdate();
  }

  private static void law(EntityManager manager, ServiceCase after) {
    manager
        .createQuery(
            "update CaseRow c set c.itemNameZh = :zh, c.itemNameEn = :en, c.lawVersion = :version,"
                + " c.lawBundle = :bundle where c.county = :county and c.number = :number")
        .setParameter("zh", after.item().name().zh())
        .setParameter("en", after.item().name().en())
        .setParameter("version", after.pin().version())
        .setParameter("bundle", after.pin().bundle().value())
        .setParameter("county", after.county().value())
        .setParameter("number", after.number().value())
        .executeUpdate();
  }

  private static void add(EntityManager manager, Written step) {
    manager.persist(new EventRow(step));
    step.set().forEach(timer -> manager.persist(new TimerRow(step.event(), timer)));
    manager.flush();
  }

  /**
   * Before {@link #add}, because what moved stops and is set in the same step. A timer goes with
   * the step that it became, so it becomes no other.
   */
  private static void stop(EntityManager manager, Written step) {
    if (!step.stopped().isEmpty()) {
      manager
          .createQuery(
              "delete from TimerRow t where t.county = :county and t.number = :number"
                  + " and t.name in :names")
          .setParameter("county", step.event().county().value())
          .setParameter("number", step.event().number().value())
          .setParameter("names", step.stopped().stream().map(CaseTimer::name).toList())
          .executeUpdate();
    }
  }
}
