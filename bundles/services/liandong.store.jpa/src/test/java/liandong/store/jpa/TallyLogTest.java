package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.persistence.EntityManagerFactory;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseStore.Written;
import liandong.cases.MonthBook.Counted;
import liandong.cases.Role;
import liandong.cases.Tally;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints what PostgreSQL logs for counting an event, beside what it logs for the step itself. By
 * hand, with {@code -Dliandong.log=true}, for {@code docs/performance.md}.
 */
@EnabledIfSystemProperty(named = "liandong.log", matches = "true")
class TallyLogTest {
  /**
   * Without the images of whole pages that follow a checkpoint, which have nothing to do with it.
   */
  @Test
  void whatTheTallyWrites() throws Exception {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("full_page_writes", "off").start();
        Connection connection = server.getPostgresDatabase().getConnection()) {
      EntityManagerFactory factory = TestDatabase.open(server.getPostgresDatabase());
      JpaCaseStore store = new JpaCaseStore(factory);
      JpaMonthBook book = new JpaMonthBook(factory);
      SampleSteps steps = SampleSteps.on(store, Instant.parse("2018-05-14T04:00:00Z"));
      Commands town = Commands.by(Role.CLERK, SampleCounty.TOWN);
      long before = wal(connection);
      List<Written> opened =
          IntStream.range(0, 1_000).mapToObj(i -> steps.licence(SampleCounty.TOWN)).toList();
      long submitted = wal(connection);
      count(store, book);
      long first = wal(connection);
      opened.forEach(each -> steps.take(each, town.accept(each.event().number())));
      long accepted = wal(connection);
      count(store, book);
      System.out.printf(
          "bytes logged: a submission %d, counting it %d; an acceptance %d, counting it %d%n",
          (submitted - before) / 1_000,
          (first - submitted) / 1_000,
          (accepted - first) / 1_000,
          (wal(connection) - accepted) / 1_000);
      factory.close();
    }
  }

  private static void count(JpaCaseStore store, JpaMonthBook book) {
    for (int i = 0; i < 10; i++) {
      assertThat(
              book.write(
                  book.recent(Instant.EPOCH, 100).stream()
                      .map(
                          each -> {
                            var history = store.history(each.of().county(), each.of().number());
                            return new Counted(
                                each,
                                history.size(),
                                Tally.of(history, each.done(), WorkingCalendar.china()));
                          })
                      .toList()))
          .isEqualTo(100);
    }
  }

  private static long wal(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet lsn = statement.executeQuery("select pg_current_wal_lsn() - '0/0'")) {
      lsn.next();
      return lsn.getLong(1);
    }
  }
}
