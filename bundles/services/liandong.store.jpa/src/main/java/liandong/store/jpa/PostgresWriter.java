package liandong.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import liandong.cases.CaseEvent;
import liandong.cases.CaseStore.Written;
import liandong.cases.CaseTimer;
import liandong.cases.Deadline;
import liandong.cases.ServiceCase;
import liandong.places.PlaceId;

/**
 * Writes a whole step as one statement, so that it costs one trip to the server. Its first part
 * opens or moves the case, and all others follow from what that gives back: from nothing nothing.
 *
 * <p>The parts do not see what the others do, and nobody says in which order they are done. So a
 * deadline that moves is changed, not deleted and inserted, since its day may stay the same; a
 * timer is what it is by its moment, so one that moves is another. There is one text for every
 * step, with what varies in arrays, so that the server plans it once.
 */
final class PostgresWriter implements StepWriter {
  private static final String SERIAL =
      """
      insert into lc_counter as c (county, office, given_on, last_serial)
      select ?, ?, ?::date, 1
       where not exists (
         select from lc_event where county = ? and client = ? and command_key = ?)
      on conflict (county, office, given_on) do update set last_serial = c.last_serial + 1
      returning last_serial
      """;

  private static final String BEGUN_AND_EVENT =
      """
      , begun as (
        insert into lc_deadline (county, number, purpose, due_on, provisional)
        select s.county, s.number, b.purpose, b.due_on, b.provisional
          from step s, unnest(?::varchar[], ?::date[], ?::smallint[])
            as b (purpose, due_on, provisional)),
      set_now as (
        insert into lc_timer (
          county, number, name, kind, part, fires_at, set_at, taken_until, tries)
        select s.county, s.number, t.name, t.kind, t.part, t.fires_at, ?, 'epoch', 0
          from step s, unnest(?::varchar[], ?::varchar[], ?::varchar[], ?::timestamp[])
            as t (name, kind, part, fires_at))
      insert into lc_event (
        happened_at, seq, county, client, command_key, content, number, fact, digest, packed)
      select ?, ?, s.county, ?, ?, ?, s.number, ?, ?, ? from step s
      """;

  private static final String OPEN =
      """
      with step as (
        insert into lc_case (
          county, number, item, item_name_zh, item_name_en, law_version, law_bundle, opened_at,
          agent_place, agent, seq, state, holder, person, offered_to, due_on)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning county, number)
      """
          + BEGUN_AND_EVENT;

  private static final String APPEND =
      """
      with step as (
        update lc_case set
          agent_place = ?, agent = ?, seq = ?, state = ?, holder = ?, person = ?, offered_to = ?,
          due_on = ?, unread = 1
         where county = ? and number = ? and seq = ?
        returning county, number),
      ended as (
        delete from lc_deadline d
         using step s, unnest(?::varchar[], ?::date[]) as e (purpose, due_on)
         where d.due_on = e.due_on and d.county = s.county and d.number = s.number
           and d.purpose = e.purpose),
      moved as (
        update lc_deadline d set due_on = m.due_on, provisional = m.provisional
          from step s, unnest(?::varchar[], ?::date[], ?::date[], ?::smallint[])
            as m (purpose, was_due_on, due_on, provisional)
         where d.due_on = m.was_due_on and d.county = s.county and d.number = s.number
           and d.purpose = m.purpose),
      stopped as (
        delete from lc_timer t
         using step s, unnest(?::varchar[], ?::timestamp[]) as e (name, fires_at)
         where t.fires_at = e.fires_at and t.county = s.county and t.number = s.number
           and t.name = e.name)
      """
          + BEGUN_AND_EVENT;

  @Override
  public Optional<Integer> serial(
      EntityManager manager, SerialRow.Key counter, AnswerRow.Key command) {
    return said(
        manager,
        SERIAL,
        values -> {
          values
              .put(counter.county())
              .put(counter.office())
              .put(counter.day())
              .put(command.county())
              .put(command.client())
              .put(command.commandKey());
          try (ResultSet serial = values.statement().executeQuery()) {
            return serial.next() ? Optional.of(serial.getInt(1)) : Optional.empty();
          }
        });
  }

  @Override
  public void open(EntityManager manager, Written first) {
    ServiceCase made = first.after();
    said(
        manager,
        OPEN,
        values -> {
          values
              .put(made.county().value())
              .put(made.number().value())
              .put(made.item().id().value())
              .put(made.item().name().zh())
              .put(made.item().name().en())
              .put(made.pin().version())
              .put(made.pin().bundle().value())
              .put(Rows.utc(made.openedAt()));
          state(values, made);
          begunAndEvent(values, first, first.begun());
          return values.statement().executeUpdate();
        });
  }

  @Override
  public boolean append(EntityManager manager, Written step) {
    Map<String, Deadline> ended = byName(step.ended());
    Map<String, Deadline> begun = byName(step.begun());
    List<Deadline> over =
        step.ended().stream().filter(each -> !begun.containsKey(each.name())).toList();
    List<Deadline> moved =
        step.begun().stream().filter(each -> ended.containsKey(each.name())).toList();
    List<Deadline> fresh =
        step.begun().stream().filter(each -> !ended.containsKey(each.name())).toList();
    return said(
        manager,
        APPEND,
        values -> {
          state(values, step.after());
          values
              .put(step.after().county().value())
              .put(step.after().number().value())
              .put(step.after().seq() - 1)
              .array("varchar", over, Deadline::name)
              .array("date", over, each -> each.due().date())
              .array("varchar", moved, Deadline::name)
              .array("date", moved, each -> ended.get(each.name()).due().date())
              .array("date", moved, each -> each.due().date())
              .array("smallint", moved, PostgresWriter::provisional)
              .array("varchar", step.stopped(), CaseTimer::name)
              .array("timestamp", step.stopped(), timer -> Rows.utc(timer.at()));
          begunAndEvent(values, step, fresh);
          return values.statement().executeUpdate() == 1;
        });
  }

  private static Map<String, Deadline> byName(List<Deadline> deadlines) {
    return deadlines.stream().collect(Collectors.toMap(Deadline::name, Function.identity()));
  }

  private static int provisional(Deadline deadline) {
    return deadline.due().provisional() ? 1 : 0;
  }

  /** What a step changes in a case's row. */
  private static void state(Values values, ServiceCase after) throws SQLException {
    values
        .put(CaseRow.agentPlace(after).orElse(null))
        .put(CaseRow.agent(after).orElse(null))
        .put(after.seq())
        .put(after.state().name())
        .put(after.custody().place().value())
        .put(after.custody().person())
        .put(after.custody().offeredTo().map(PlaceId::value).orElse(null))
        .put(CaseRow.dueOn(after));
  }

  private static void begunAndEvent(Values values, Written step, List<Deadline> begun)
      throws SQLException {
    CaseEvent event = step.event();
    values
        .array("varchar", begun, Deadline::name)
        .array("date", begun, each -> each.due().date())
        .array("smallint", begun, PostgresWriter::provisional)
        .put(Rows.utc(event.at()))
        .array("varchar", step.set(), CaseTimer::name)
        .array("varchar", step.set(), timer -> timer.kind().name())
        .array("varchar", step.set(), timer -> timer.part().orElse(null))
        .array("timestamp", step.set(), timer -> Rows.utc(timer.at()))
        .put(Rows.utc(event.at()))
        .put(event.seq())
        .put(event.key().client())
        .put(event.key().key())
        .put(step.answer().content().bytes())
        .put(EventRow.fact(event))
        .put(step.kept().hash().bytes())
        .put(EventRow.packed(step));
  }

  private static <T> T said(EntityManager manager, String text, Said<T> work) {
    Connection connection = manager.unwrap(Connection.class);
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      return work.in(new Values(connection, statement));
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** What is done with a statement once its values are put in. */
  private interface Said<T> {
    T in(Values values) throws SQLException;
  }

  /** The values of a statement, in the order in which they stand. */
  private static final class Values {
    private final Connection connection;
    private final PreparedStatement statement;
    private int last;

    Values(Connection connection, PreparedStatement statement) {
      this.connection = connection;
      this.statement = statement;
    }

    PreparedStatement statement() {
      return statement;
    }

    Values put(Object value) throws SQLException {
      statement.setObject(++last, value);
      return this;
    }

    Values put(byte[] value) throws SQLException {
      statement.setBytes(++last, value);
      return this;
    }

    <E> Values array(String type, List<E> elements, Function<? super E, ?> value)
        throws SQLException {
      Object[] each = elements.stream().map(value).toArray();
      statement.setArray(++last, connection.createArrayOf(type, each));
      return this;
    }
  }
}
