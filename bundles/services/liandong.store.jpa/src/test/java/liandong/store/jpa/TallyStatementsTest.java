package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What it costs to keep the months' figures, said to the database by the follower alone. */
class TallyStatementsTest {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");
  private static final StatementLog LOG = new StatementLog();
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:tally");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(LOG.of(derby));
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void batchIsOneStatementForEachCaseAndOneForEachRowOfTheMonth() {
    JpaMonthBook book = new JpaMonthBook(factory);
    SampleSteps steps = SampleSteps.on(new JpaCaseStore(factory), NOON);
    List<Written> opened =
        IntStream.range(0, 20).mapToObj(i -> steps.licence(SampleCounty.TOWN)).toList();
    List<Counted> first = counted(book);
    LOG.clear();

    assertThat(book.write(first)).isEqualTo(20);
    // All first marks in one batch; an item's and a place's row, which were not there yet.
    assertThat(LOG.statements())
        .containsExactlyInAnyOrder(
            "insert lc_counted",
            "update lc_month",
            "insert lc_month",
            "update lc_month",
            "insert lc_month");

    Commands town = Commands.by(Role.CLERK, SampleCounty.TOWN);
    opened.forEach(each -> steps.take(each, town.accept(each.event().number())));
    List<Counted> second = counted(book);
    LOG.clear();

    assertThat(book.write(second)).isEqualTo(20);
    assertThat(LOG.statements()).hasSize(22).contains("update lc_counted", "update lc_month");
  }

  private static List<Counted> counted(JpaMonthBook book) {
    JpaCaseStore store = new JpaCaseStore(factory);
    return book.recent(NOON, 100).stream()
        .map(
            each -> {
              var history = store.history(each.of().county(), each.of().number());
              return new Counted(
                  each, history.size(), Tally.of(history, each.done(), WorkingCalendar.china()));
            })
        .toList();
  }
}
