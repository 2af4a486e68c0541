package liandong.store.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceException;
import liandong.cases.CaseEvent;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.CaseTimer;
import liandong.cases.CommandKey;
import liandong.cases.Deadline;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.ServiceCase;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Cases in a relational database through EclipseLink.
 *
 * <p>A step is one transaction: the case's row is changed only if it still has the version that was
 * read, then event, answer and deadlines are added. Whoever comes second finds the row changed.
 *
 * <p>Each step is three statements: the case's row, its event, the answer to its key. To these come
 * one each, however many rows, where deadlines end, deadlines begin, timers stop or timers are set.
 * So an acceptance is six, a review five, an assignment three. An opening inserts the row instead
 * and counts its office's serials, two more: a licence that is handed in is seven.
 */
@Component
public final class JpaCaseStore implements CaseStore {
  private final Transactions transactions;

  @Activate
  public JpaCaseStore(@Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<KeptEvent> history(CountyId county, CaseNumber number) {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select e from EventRow e where e.county = :county and e.number = :number"
                        + " order by e.seq",
                    EventRow.class)
                .setParameter("county", county.value())
                .setParameter("number", number.value())
                .getResultStream()
                .map(EventRow::kept)
                .toList());
  }

  @Override
  public Optional<KeptAnswer> answerTo(CountyId county, CommandKey key) {
    return transactions.read(
        manager ->
            Optional.ofNullable(manager.find(AnswerRow.class, new AnswerRow.Key(county, key)))
                .map(AnswerRow::answer));
  }

  @Override
  public Written open(
      CountyId county, DivisionCode office, LocalDate day, IntFunction<Written> opening) {
    SerialRow.Key counter = new SerialRow.Key(county, office, day);
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.write(manager -> openIn(manager, counter, opening));
      } catch (FirstOfTheDay somebodyWasFaster) {
        // Two windows opened the office's first case of the day at once; now the counter is there.
        if (attempt > 3) {
          throw somebodyWasFaster;
        }
      }
    }
  }

  private Written openIn(
      EntityManager manager, SerialRow.Key counter, IntFunction<Written> opening) {
    Written written = opening.apply(serial(manager, counter));
    manager.persist(new CaseRow(written.after()));
    add(manager, written);
    flush(manager, written.answer());
    return written;
  }

  /** The next serial; its row stays locked until the case is on disk, so that no number is lost. */
  private static int serial(EntityManager manager, SerialRow.Key key) {
    SerialRow counter = manager.find(SerialRow.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (counter != null) {
      return counter.next();
    }
    SerialRow first = new SerialRow(key);
    try {
      manager.persist(first);
      manager.flush();
      return first.last();
    } catch (PersistenceException e) {
      if (Transactions.duplicate(e)) {
        throw new FirstOfTheDay(e);
      }
      throw e;
    }
  }

  @Override
  public void append(Written step) {
    transactions.write(
        manager -> {
          if (change(manager, step.after()) != 1) {
            throw new StaleCase(step.event().number(), null);
          }
          end(manager, step);
          add(manager, step);
          flush(manager, step.answer());
          return step;
        });
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

  private static void add(EntityManager manager, Written step) {
    manager.persist(new EventRow(step.event(), step.kept()));
    manager.persist(new AnswerRow(step.answer()));
    step.begun().forEach(begun -> manager.persist(new DeadlineRow(step.after(), begun)));
    step.set().forEach(timer -> manager.persist(new TimerRow(step.event(), timer)));
  }

  /**
   * Before {@link #add}, because what moved ends and begins in the same step. A timer goes with the
   * step that it became, so it becomes no other.
   */
  private static void end(EntityManager manager, Written step) {
    delete(
        manager,
        "delete from DeadlineRow d where d.county = :county and d.number = :number"
            + " and d.purpose in :names",
        step.event(),
        step.ended().stream().map(Deadline::name).toList());
    delete(
        manager,
        "delete from TimerRow t where t.county = :county and t.number = :number"
            + " and t.name in :names",
        step.event(),
        step.stopped().stream().map(CaseTimer::name).toList());
  }

  private static void delete(
      EntityManager manager, String text, CaseEvent event, List<String> names) {
    if (!names.isEmpty()) {
      manager
          .createQuery(text)
          .setParameter("county", event.county().value())
          .setParameter("number", event.number().value())
          .setParameter("names", names)
          .executeUpdate();
    }
  }

  @Override
  public void keep(KeptAnswer refusal) {
    transactions.write(
        manager -> {
          manager.persist(new AnswerRow(refusal));
          flush(manager, refusal);
          return refusal;
        });
  }

  /** Sends what is to be written; by then only the command's key can be there already. */
  private static void flush(EntityManager manager, KeptAnswer answer) {
    try {
      manager.flush();
    } catch (PersistenceException e) {
      if (Transactions.duplicate(e)) {
        throw new KeyTaken(answer.key(), e);
      }
      throw e;
    }
  }

  @Override
  public CasePage list(CaseQuery query) {
    return transactions.read(manager -> CaseList.page(manager, query));
  }

  @Override
  public void probe() {
    SerialRow.Key nobody =
        new SerialRow.Key(new CountyId("probe"), new DivisionCode("000000000000"), Rows.NEVER);
    transactions.tryOut(
        manager -> {
          serial(manager, nobody);
          manager.flush();
        });
  }

  /** The counter row of an office's day was made by somebody else in the same moment. */
  private static final class FirstOfTheDay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FirstOfTheDay(Throwable cause) {
      super("the first serial of the day was given twice at once", cause);
    }
  }
}
