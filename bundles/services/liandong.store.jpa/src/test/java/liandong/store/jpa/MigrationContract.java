package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseFeed.Due;
import liandong.cases.CaseFeed.Unread;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore.Written;
import liandong.cases.CaseTimers.Taken;
import liandong.cases.Command;
import liandong.cases.CommandKey;
import liandong.cases.Decide;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A database of the first version, with a licence and a service that both wait for acceptance, is
 * brought up to date. Their events were written by that version.
 */
abstract class MigrationContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");
  private static final LocalDate NOTICE_BY = LocalDate.of(2018, 5, 21);
  private static final CaseNumber LICENCE = new CaseNumber("V1-0001");
  private static final CaseNumber SERVICE = new CaseNumber("V1-0002");

  private DataSource database;
  private EntityManagerFactory factory;
  private JpaCaseStore store;

  /** A database without any table. */
  abstract DataSource empty() throws Exception;

  @BeforeEach
  void bringUpToDate() throws Exception {
    database = empty();
    Migration.to("1", database).load().migrate();
    open(LICENCE, SampleCounty.LICENCE.value(), "v1-licence.json");
    open(SERVICE, SampleCounty.ON_THE_SPOT.value(), "v1-service.json");
    factory = TestDatabase.open(database);
    store = new JpaCaseStore(factory);
  }

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void casesAreReadAndListedAsBeforeByAnUnknownPerson() {
    assertThat(current(LICENCE).custody().person()).isEqualTo("staff-clerk");
    assertThat(lines(Optional.of("unknown")))
        .extracting(CasePage.Line::number)
        .containsExactly(LICENCE, SERVICE);
    assertThat(lines(Optional.of("unknown")))
        .allMatch(line -> line.agent().isEmpty() && line.due().equals(Optional.of(NOTICE_BY)));
  }

  @Test
  void nextStepSaysWhoHasTheCase() {
    accept(LICENCE);

    assertThat(lines(Optional.of("staff-clerk")))
        .extracting(CasePage.Line::number)
        .containsExactly(LICENCE);
  }

  @Test
  void allIsStillToBeFollowed() {
    JpaCaseFeed feed = new JpaCaseFeed(factory);

    assertThat(feed.unread(10))
        .containsExactly(
            new Unread(SampleCounty.ID, LICENCE, 1, 1), new Unread(SampleCounty.ID, SERVICE, 1, 1));
    assertThat(feed.dueBy(NOTICE_BY, Optional.empty(), 10))
        .containsExactly(
            new Due(SampleCounty.ID, LICENCE, NOTICE_BY),
            new Due(SampleCounty.ID, SERVICE, NOTICE_BY));
  }

  @Test
  void licenceThatWaitsForItsNoticeHasTheTimerThatTheLawSets() {
    JpaCaseTimers timers = new JpaCaseTimers(factory);

    assertThat(timers.waiting(10))
        .containsExactly(new Taken(SampleCounty.ID, LICENCE, current(LICENCE).timers().get(0), 0));
    assertThat(current(SERVICE).timers()).isEmpty();
    assertThat(timers.take(Duration.ofHours(1), Duration.ofHours(1), 10)).hasSize(1);

    accept(LICENCE);
    assertThat(timers.waiting(10)).isEmpty();
  }

  @Test
  void recordAndAnswersOfTheFifthVersionAreThereAndGoOn() throws Exception {
    DataSource five = empty();
    Migration.to("5", five).load().migrate();
    String text = text("v1-licence.json");
    KeptEvent first = new KeptEvent(text, Sha256.of(text));
    ServiceCase opened = ServiceCase.replay(List.of(first));
    Commands town = Commands.by(Role.CLERK, SampleCounty.TOWN);
    Written accepted =
        next(opened, first, new Command.Accept(town.head("v5-2"), LICENCE, Optional.empty()));
    Refusal no = Refusal.of(RefusalCode.NO_HAND_OVER, LICENCE);
    KeptAnswer refused = KeptAnswer.refused(new Command.Decline(town.head("v5-3"), LICENCE), no);
    caseOfTheFifthVersion(five, accepted.after());
    eventOfTheFifthVersion(five, 1, "Submitted", first);
    eventOfTheFifthVersion(five, 2, "Accepted", accepted.kept());
    answerOfTheFifthVersion(five, "v5-1", Sha256.of("the opening"), Optional.of(1), null);
    answerOfTheFifthVersion(five, "v5-2", accepted.answer().content(), Optional.of(2), null);
    answerOfTheFifthVersion(
        five, "v5-3", refused.content(), Optional.empty(), CanonicalText.of(no));

    EntityManagerFactory upToDate = TestDatabase.open(five);
    try {
      JpaCaseStore kept = new JpaCaseStore(upToDate);
      assertThat(kept.history(SampleCounty.ID, LICENCE)).containsExactly(first, accepted.kept());
      assertThat(kept.answerTo(SampleCounty.ID, new CommandKey("test", "v5-1")))
          .contains(
              new KeptAnswer(
                  SampleCounty.ID,
                  new CommandKey("test", "v5-1"),
                  Sha256.of("the opening"),
                  Optional.of(LICENCE),
                  1,
                  Optional.empty()));
      assertThat(kept.answerTo(SampleCounty.ID, accepted.event().key()))
          .contains(accepted.answer());
      assertThat(kept.answerTo(SampleCounty.ID, refused.key())).contains(refused);

      Written withdrawn =
          next(accepted.after(), accepted.kept(), new Command.Withdraw(town.head("v6-1"), LICENCE));
      kept.append(withdrawn);
      assertThat(kept.history(SampleCounty.ID, LICENCE))
          .containsExactly(first, accepted.kept(), withdrawn.kept());
    } finally {
      upToDate.close();
    }
  }

  /** It can neither read nor write a record, and its probe says that it is not ready. */
  @Test
  void nodeThatRunsTheBundleBeforeIsRefused() {
    assertThatThrownBy(() -> execute("select number, body, hash from lc_event"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> execute("delete from lc_answer")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> execute("delete from lc_serial")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> execute("delete from lc_counter")).isInstanceOf(SQLException.class);
  }

  // ---- a database of the fifth version ----------------------------------------------------

  private static void caseOfTheFifthVersion(DataSource five, ServiceCase made) throws SQLException {
    execute(
        five,
        "insert into lc_case (county, number, seq, state, item, item_name_zh, item_name_en, holder,"
            + " law_version, law_bundle, opened_at, due_on, person) values ('sample', ?, 2,"
            + " 'ACCEPTED', ?, '样例', 'Sample', '990001100000', '1.0.0', ?,"
            + " '2018-05-14 04:00:00', '2018-05-28', 'staff-clerk')",
        made.number().value(),
        made.item().id().value(),
        made.pin().bundle().value());
  }

  private static void eventOfTheFifthVersion(DataSource five, int seq, String fact, KeptEvent event)
      throws SQLException {
    execute(
        five,
        "insert into lc_event values ('sample', ?, " + seq + ", '2018-05-14 04:00:00', ?, ?, ?)",
        LICENCE.value(),
        fact,
        event.text(),
        event.hash().value());
  }

  private static void answerOfTheFifthVersion(
      DataSource five, String key, Sha256 content, Optional<Integer> seq, String refusal)
      throws SQLException {
    execute(
        five,
        "insert into lc_answer values ('sample', 'test', ?, ?, ?, " + seq.orElse(0) + ", ?)",
        key,
        content.value(),
        seq.map(each -> LICENCE.value()).orElse(null),
        refusal);
  }

  // ---- a database of the first version ----------------------------------------------------

  private void open(CaseNumber number, String item, String event) throws IOException, SQLException {
    String body = text(event);
    execute(
        "insert into lc_case values ('sample', ?, 1, 'RECEIVED', ?, '样例', 'Sample',"
            + " '990001100000', null, '1.0.0', ?, '2018-05-14 04:00:00',"
            + " '2018-05-21')",
        number.value(),
        item,
        Sha256.of("sample 1.0.0").value());
    execute(
        "insert into lc_event values ('sample', ?, 1, '2018-05-14 04:00:00',"
            + " 'Submitted', ?, ?)",
        number.value(),
        body,
        Sha256.of(body).value());
    execute(
        "insert into lc_deadline values ('sample', ?, 'NOTICE', '2018-05-21', 0)", number.value());
  }

  private static String text(String event) throws IOException {
    try (InputStream in = MigrationContract.class.getResourceAsStream(event)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  void execute(String sql, String... values) throws SQLException {
    execute(database, sql, values);
  }

  static void execute(DataSource on, String sql, String... values) throws SQLException {
    try (Connection connection = on.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  // ---- what the facts above are told with -------------------------------------------------

  private ServiceCase current(CaseNumber number) {
    return ServiceCase.replay(store.history(SampleCounty.ID, number));
  }

  private List<CasePage.Line> lines(Optional<String> person) {
    return store
        .list(
            new CaseQuery(
                SampleCounty.ID,
                Set.of(),
                Optional.empty(),
                person,
                Optional.empty(),
                Optional.empty(),
                10))
        .lines();
  }

  private void accept(CaseNumber number) {
    // The events of that version have used the first keys of this client already.
    Command.Accept accept =
        new Command.Accept(
            Commands.by(Role.CLERK, SampleCounty.TOWN).head("accept-" + number),
            number,
            Optional.empty());
    List<KeptEvent> history = store.history(SampleCounty.ID, number);
    store.append(next(ServiceCase.replay(history), history.get(history.size() - 1), accept));
  }

  private static Written next(ServiceCase before, KeptEvent last, Command.Move move) {
    Outcome.Allowed allowed =
        (Outcome.Allowed)
            Decide.move(
                before,
                move,
                SampleCounty.version("1.0.0"),
                new Now(NOON, WorkingCalendar.china()));
    return Written.next(before, last, move, allowed.fact(), NOON);
  }
}
