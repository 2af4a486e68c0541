package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.Application;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.cases.handling.CaseDesk;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a whole case costs a PostgreSQL server, as the server itself counts: a licence in four steps
 * with three papers and a filled-in form, from the application to the delivery, through the real
 * desk. Six transactions with all that the product does in them.
 *
 * <p>Cost is counted after a checkpoint and a warm-up, which leave hardly a page whose first change
 * would be logged with its full image; those that remain are part of the figure. What comes when it
 * likes, which is autovacuum and further checkpoints, is off.
 */
class LifecycleCostTest {
  private static final int LIFECYCLES = 300;

  private static final Map<String, String> FORM =
      Map.of(
          "land_use", "临时施工便道",
          "area", "1200平方米",
          "start", "2026-03-01",
          "end", "2027-02-28",
          "location", "甲镇丙村三组",
          "purpose", "水利工程施工临时堆料场及施工便道",
          "remarks", "施工结束后恢复种植条件");

  private static EmbeddedPostgres server;
  private static HikariDataSource pool;
  private static EntityManagerFactory factory;
  private static Connection counting;

  private final Commands head = Commands.by(Role.HEAD, SampleCounty.CENTRE).at("W01");
  private int keys;

  private final CaseDesk desk =
      new CaseDesk(
          new JpaCaseStore(factory),
          SampleCounty.counties(SampleCounty.version("1.0.0")),
          CalendarBook.of(WorkingCalendar.china()));

  @BeforeAll
  static void startServer() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setServerConfig("autovacuum", "off")
            .setServerConfig("checkpoint_timeout", "1d")
            .start();
    counting = server.getPostgresDatabase().getConnection();
    say("create extension pg_stat_statements");
    pool = new HikariDataSource();
    pool.setDataSource(server.getPostgresDatabase());
    pool.setMaximumPoolSize(2);
    factory = TestDatabase.open(pool);
  }

  @AfterAll
  static void stopServer() throws IOException, SQLException {
    factory.close();
    pool.close();
    counting.close();
    server.close();
  }

  @Test
  void lifecycleTakesAtMost28StatementsAnd12KilobytesOfLog() throws SQLException {
    lifecycles();
    say("checkpoint");
    lifecycles();
    say("select pg_stat_statements_reset()");
    String before = told("select pg_current_wal_insert_lsn()");

    lifecycles();

    double log =
        Double.parseDouble(
            told("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '" + before + "')"));
    double statements =
        Double.parseDouble(
            told("select sum(calls) from pg_stat_statements where query ~ '\\mlc_'"));
    System.out.printf(
        "a lifecycle: %.2f statements, %.0f bytes of WAL%n",
        statements / LIFECYCLES, log / LIFECYCLES);
    assertThat(statements / LIFECYCLES).isBetween(6.0, 28.0);
    assertThat(log / LIFECYCLES).isBetween(1_000.0, 12_000.0);
    assertThat(told("select count(*) from lc_case where state = 'DELIVERED' and seq = 6"))
        .isEqualTo(Integer.toString(3 * LIFECYCLES));
  }

  private void lifecycles() {
    for (int i = 0; i < LIFECYCLES; i++) {
      lifecycle();
    }
  }

  private void lifecycle() {
    Application plain = SampleCounty.application(SampleCounty.LICENCE, "m1", "m2", "m3");
    Application filledIn =
        new Application(plain.item(), plain.applicant(), plain.materials(), FORM);
    CaseNumber number = done(new Command.Submit(head.head(), filledIn, Optional.empty())).number();
    done(new Command.Accept(head(), number, Optional.empty()));
    done(new Command.Review(head(), number));
    done(new Command.Verify(head(), number));
    done(new Command.Grant(head(), number, Optional.of("C-1")));
    ServiceCase delivered = done(new Command.Deliver(head(), number));
    assertThat(delivered.state()).isEqualTo(CaseState.DELIVERED);
  }

  /** With a key as calling systems make them, which is a UUID. */
  private CommandHead head() {
    keys++;
    return head.head(
        UUID.nameUUIDFromBytes(new byte[] {(byte) keys, (byte) (keys >> 8)}).toString());
  }

  private ServiceCase done(Command command) {
    Answer answer = desk.handle(command);
    assertThat(answer).as("%s", command.step()).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).after();
  }

  private static void say(String sql) throws SQLException {
    try (Statement statement = counting.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String told(String sql) throws SQLException {
    try (Statement statement = counting.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
