package liandong.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import liandong.cases.CaseEvent;
import liandong.cases.CaseStore.Written;
import liandong.cases.CaseTimer;
import liandong.cases.ServiceCase;
import liandong.places.PlaceId;

/**
 * Writes a whole step as one statement, so that it costs one trip to the server. Its first part
 * opens or moves the case, and all others follow from what that gives back: from nothing nothing.
 *
 * <p>The parts do not see what the others do, and nobody says in which order they are done. A timer
 * is what it is by its moment, so one that moves is another.
 *
 * <p>A step says the parts that it needs and no others, since the server sets up each of them
 * whether there is something to do or not. Rows stand in the text by themselves and not in arrays:
 * the server then knows how many there are without looking at the values, and so keeps one plan for
 * each of the few texts instead of making one for each step.
 */
final class PostgresWriter implements StepWriter {
  private static final String SERIAL =
      """
      insert into lc_numbering as c (county, office, given_on, last_serial)
      select ?, ?, ?::date, 1
       where not exists (
         select from lc_event where county = ? and client = ? and command_key = ?)
      on conflict (county, office, given_on) do update set last_serial = c.last_serial + 1
      returning last_serial
      """;

  private static final String NUMBER =
      """
      insert into lc_series as c (county, series, last_serial) values (?, ?, 1)
      on conflict (county, series) do update set last_serial = c.last_serial + 1
      returning last_serial
      """;

  private static final String OPENED =
      """
      with step as (
        insert into lc_case (
          agent_place, agent, seq, state, holder, person, offered_to, due_on, county, number,
          item, item_name_zh, item_name_en, law_version, law_bundle, opened_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning county, number)
      """;

  private static final String MOVES =
      """
      with step as (
        update lc_case set
      """;

  private static final String UNDER_ANOTHER_LAW =
      """
          item_name_zh = ?, item_name_en = ?, law_version = ?, law_bundle = ?,
      """;

  private static final String MOVED =
      """
          agent_place = ?, agent = ?, seq = ?, state = ?, holder = ?, person = ?, offered_to = ?,
          due_on = ?, unread = 1
         where county = ? and number = ? and seq = ?
        returning county, number)
      """;

  @Override
  public Optional<Integer> serial(
      EntityManager manager, SerialRow.Key counter, AnswerRow.Key command) {
    Sentence sentence =
        new Sentence()
            .say(SERIAL)
            .with(counter.county())
            .with(counter.office())
            .with(counter.day())
            .with(command.county())
            .with(command.client())
            .with(command.commandKey());
    return counted(manager, sentence);
  }

  @Override
  public int number(EntityManager manager, SeriesRow.Key series) {
    return counted(manager, new Sentence().say(NUMBER).with(series.county()).with(series.series()))
        .orElseThrow(() -> new IllegalStateException("no number of " + series.series()));
  }

  private static Optional<Integer> counted(EntityManager manager, Sentence sentence) {
    try (PreparedStatement statement = sentence.on(manager.unwrap(Connection.class));
        ResultSet serial = statement.executeQuery()) {
      return serial.next() ? Optional.of(serial.getInt(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public void open(EntityManager manager, Written first) {
    ServiceCase made = first.after();
    Sentence sentence = new Sentence().say(OPENED);
    row(sentence, made).with(made.item().id().value());
    law(sentence, made).with(Rows.utc(made.openedAt()));
    set(sentence, first);
    event(sentence, first);
    // Sent in one go, since every trip more is one for which the next case waits for its serial.
    // The driver sees by the server's answer that no transaction is open, and commits none.
    sentence.say("; commit");
    try {
      said(manager.unwrap(Connection.class), sentence);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public boolean append(Transactions transactions, Written step) {
    Sentence sentence = move(step);
    return transactions.single(connection -> said(connection, sentence)) == 1;
  }

  @Override
  public boolean append(EntityManager manager, Written step) {
    try {
      return said(manager.unwrap(Connection.class), move(step)) == 1;
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static Sentence move(Written step) {
    Sentence sentence = new Sentence().say(MOVES);
    if (step.changesLaw()) {
      law(sentence.say(UNDER_ANOTHER_LAW), step.after());
    }
    row(sentence.say(MOVED), step.after()).with(step.after().seq() - 1);
    stop(sentence, step.stopped());
    set(sentence, step);
    event(sentence, step);
    return sentence;
  }

  /** What a step changes in a case's row, and which row that is. */
  private static Sentence row(Sentence sentence, ServiceCase after) {
    return sentence
        .with(CaseRow.agentPlace(after).orElse(null))
        .with(CaseRow.agent(after).orElse(null))
        .with(after.seq())
        .with(after.state().name())
        .with(after.custody().place().value())
        .with(after.custody().person())
        .with(after.custody().offeredTo().map(PlaceId::value).orElse(null))
        .with(CaseRow.dueOn(after))
        .with(after.county().value())
        .with(after.number().value());
  }

  /** What a case keeps of its law, and of the item as that law names it. */
  private static Sentence law(Sentence sentence, ServiceCase made) {
    return sentence
        .with(made.item().name().zh())
        .with(made.item().name().en())
        .with(made.pin().version())
        .with(made.pin().bundle().value());
  }

  private static void stop(Sentence sentence, List<CaseTimer> stopped) {
    if (stopped.isEmpty()) {
      return;
    }
    sentence
        .say(", stopped as (delete from lc_timer t using step s, (values ")
        .rows("(?::varchar, ?::timestamp)", stopped.size())
        .say(
            """
            ) as e (name, fires_at)
             where t.fires_at = e.fires_at and t.county = s.county and t.number = s.number
               and t.name = e.name)
            """);
    stopped.forEach(each -> sentence.with(each.name()).with(Rows.utc(each.at())));
  }

  private static void set(Sentence sentence, Written step) {
    if (step.set().isEmpty()) {
      return;
    }
    sentence
        .say(
            ", set_now as (insert into lc_timer (county, number, name, kind, part, fires_at,"
                + " set_at, taken_until, tries) select s.county, s.number, t.* from step s, (values ")
        .rows(
            "(?::varchar, ?::varchar, ?::varchar, ?::timestamp, ?::timestamp,"
                + " timestamp 'epoch', 0)",
            step.set().size())
        .say(") as t)");
    step.set()
        .forEach(
            each ->
                sentence
                    .with(each.name())
                    .with(each.kind().name())
                    .with(each.part().orElse(null))
                    .with(Rows.utc(each.at()))
                    .with(Rows.utc(step.event().at())));
  }

  private static void event(Sentence sentence, Written step) {
    CaseEvent event = step.event();
    sentence
        .say(
            """
             insert into lc_event (
              happened_at, seq, county, client, command_key, content, number, fact, digest, packed)
            select ?, ?, s.county, ?, ?, ?, s.number, ?, ?, ? from step s
            """)
        .with(Rows.utc(event.at()))
        .with(event.seq())
        .with(event.key().client())
        .with(event.key().key())
        .with(step.answer().content().bytes())
        .with(EventRow.fact(event))
        .with(step.kept().hash().bytes())
        .with(EventRow.packed(step));
  }

  private static int said(Connection connection, Sentence sentence) throws SQLException {
    try (PreparedStatement statement = sentence.on(connection)) {
      return statement.executeUpdate();
    }
  }
}
