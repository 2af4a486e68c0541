package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.CaseStore.Written;
import liandong.cases.Figure;
import liandong.cases.MonthBook.Counted;
import liandong.cases.Role;
import liandong.cases.Tally;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Times every list and a month's statistics among as many cases as {@code -Dliandong.cases} says,
 * on PostgreSQL, and prints them. By hand, for {@code docs/performance.md}; what must hold on any
 * machine is in {@link ListCostContract}.
 */
@EnabledIfSystemProperty(named = "liandong.cases", matches = "\\d+")
class MillionCasesTest {
  private static final CountyId COUNTY = new CountyId("c1");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Set<CaseState> OPEN =
      Arrays.stream(CaseState.values()).filter(CaseState::isOpen).collect(Collectors.toSet());
  private static final int ROUNDS = 41;

  /** Half of all cases lie before it: closed ones, which all have one date. */
  private static final CasePage.Key MIDDLE =
      new CasePage.Key(Optional.empty(), new CaseNumber("202505010000000000"));

  @Test
  void listsAndStatistics() throws Exception {
    int cases = Integer.getInteger("liandong.cases");
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Connection connection = server.getPostgresDatabase().getConnection()) {
      EntityManagerFactory factory = TestDatabase.open(staying(server.getPostgresDatabase()));
      fill(connection, cases);
      lists(new JpaCaseStore(factory));
      statistics(connection, new JpaMonthBook(factory), cases);
      factory.close();
    }
  }

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
      long began = System.nanoTime();
      count(store, book);
      System.out.printf(
          "WAL of a submission %d bytes, of counting it %d; of an acceptance %d, of counting it %d"
              + " (%.2f ms)%n",
          (submitted - before) / 1_000,
          (first - submitted) / 1_000,
          (accepted - first) / 1_000,
          (wal(connection) - accepted) / 1_000,
          (System.nanoTime() - began) / 1e9);
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

  /** Four counties, one case of twenty open, some states rare. */
  private static void fill(Connection connection, int cases) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into lc_case (county, number, seq, state, item, item_name_zh, item_name_en, holder,
              law_version, law_bundle, opened_at, due_on, person, agent_place, agent, followed, unread)
          select 'c' || (i %% 4), to_char(timestamp '2023-11-01' + i * interval '3 years' / %1$d, 'YYYYMMDD')
                || lpad(i::text, 10, '0'), 6,
            case when i %% 20 = 1 then (array['RECEIVED','ACCEPTED','REVIEWED','VERIFIED','GRANTED'])[1 + (i / 20) %% 5]
                 when i %% 50021 = 2 then 'VOIDED' when i %% 100003 = 5 then 'SUSPENDED'
                 when i %% 7 = 1 then 'ARCHIVED' else 'DELIVERED' end,
            'item-' || (i %% 500), '办理事项', 'An item', (510824100000 + i / 20 %% 50)::text, '1.0.0', repeat('a', 64),
            timestamp '2023-11-01' + i * interval '3 years' / %1$d,
            case when i %% 20 = 1 then date '2026-11-01' + (i / 20) %% 60
                 when i %% 50021 <> 2 and i %% 100003 = 5 then date '2026-11-20' else date '9999-12-31' end,
            'staff-' || (i / 20 %% 200),
            case when i %% 3 = 0 then (510824100200 + i / 20 %% 300)::text end,
            case when i %% 3 = 0 then 'agent-' || (i / 20 %% 300) end, 6, 0
          from generate_series(1, %1$d) i
          """
              .formatted(cases));
      statement.execute(
          """
          insert into lc_month (county, in_month, by_what, name, received, granted, in_time, closed_certificate)
          select county, date_trunc('month', opened_at)::date, 'ITEM', item, count(*), count(*), count(*), count(*)
          from lc_case group by 1, 2, 3, 4
          union all
          select county, date_trunc('month', opened_at)::date, 'PLACE', holder, count(*), count(*), count(*), count(*)
          from lc_case group by 1, 2, 3, 4
          """);
      statement.execute("create index by_hand on lc_case (county, opened_at)");
      statement.execute("vacuum analyze");
    }
  }

  private static void lists(JpaCaseStore store) {
    List<CaseQuery> queries = new ArrayList<>();
    CaseQuery all = query(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    Optional<PlaceId> place = Optional.of(new PlaceId("510824100001"));
    Optional<String> person = Optional.of("staff-1");
    Optional<PlaceId> village = Optional.of(new PlaceId("510824100209"));
    queries.add(query(OPEN, Optional.empty(), person, Optional.empty()));
    queries.add(query(Set.of(), Optional.empty(), person, Optional.empty()).dueBefore(TODAY));
    queries.add(query(OPEN, place, Optional.empty(), Optional.empty()));
    queries.add(query(Set.of(), place, Optional.empty(), Optional.empty()));
    queries.add(query(OPEN, Optional.empty(), Optional.empty(), Optional.empty()));
    queries.add(all);
    queries.add(all.dueBefore(TODAY));
    queries.add(
        query(Set.of(CaseState.DELIVERED), Optional.empty(), Optional.empty(), Optional.empty()));
    queries.add(
        query(Set.of(CaseState.VOIDED), Optional.empty(), Optional.empty(), Optional.empty()));
    queries.add(
        query(Set.of(CaseState.SUSPENDED), Optional.empty(), Optional.empty(), Optional.empty()));
    queries.add(query(Set.of(), Optional.empty(), Optional.empty(), village));
    for (CaseQuery query : queries) {
      CasePage first = store.list(query);
      double one = ms(() -> store.list(query).lines().size());
      CasePage.Key deep = MIDDLE;
      CaseQuery far =
          new CaseQuery(
              COUNTY,
              query.states(),
              query.place(),
              query.person(),
              query.ledger(),
              query.dueBefore(),
              Optional.of(deep),
              50);
      double thousandth = ms(() -> store.list(far).lines().size());
      System.out.printf(
          "list: %d states, place %s, person %s, ledger %s, due before %s: %d rows %.2f ms;"
              + " deep %d rows %.2f ms%n",
          query.states().size(),
          query.place().isPresent(),
          query.person().isPresent(),
          query.ledger().isPresent(),
          query.dueBefore().isPresent(),
          first.lines().size(),
          one,
          store.list(far).lines().size(),
          thousandth);
    }
  }

  private static CaseQuery query(
      Set<CaseState> states,
      Optional<PlaceId> place,
      Optional<String> person,
      Optional<PlaceId> ledger) {
    return new CaseQuery(COUNTY, states, place, person, ledger, Optional.empty(), 50);
  }

  private static void statistics(Connection connection, JpaMonthBook book, int cases)
      throws SQLException {
    YearMonth month = YearMonth.of(2025, 6);
    long counted = book.of(COUNTY, month, month).whole().of(Figure.RECEIVED);
    double rollUp = ms(() -> book.of(COUNTY, month, month).items().size());
    try (Statement statement = connection.createStatement()) {
      Supplier<Integer> scan =
          () -> {
            try (ResultSet rows =
                statement.executeQuery(
                    "select item, holder, count(*) from lc_case where county = 'c1' and opened_at"
                        + " >= '2025-06-01' and opened_at < '2025-07-01' group by item, holder")) {
              int sum = 0;
              while (rows.next()) {
                sum += rows.getInt(3);
              }
              return sum;
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          };
      assertThat(scan.get().longValue()).isEqualTo(counted);
      System.out.printf(
          "statistics of a month among %d cases: %d received; roll-up %.2f ms, counting its rows"
              + " by an index made for that %.2f ms%n",
          cases, counted, rollUp, ms(scan));
    }
  }

  /** One connection that stays open, as those of a pool do. */
  private static DataSource staying(DataSource behind) throws SQLException {
    Connection one = behind.getConnection();
    Connection kept =
        (Connection)
            Proxy.newProxyInstance(
                MillionCasesTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                    method.getName().equals("close") ? null : method.invoke(one, arguments));
    return (DataSource)
        Proxy.newProxyInstance(
            MillionCasesTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                method.getName().equals("getConnection") ? kept : method.invoke(behind, arguments));
  }

  /** The median, after as many rounds to get warm. */
  private static double ms(Supplier<Integer> question) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 2 * ROUNDS; i++) {
      long began = System.nanoTime();
      question.get();
      if (i >= ROUNDS) {
        times.add(System.nanoTime() - began);
      }
    }
    times.sort(null);
    return times.get(ROUNDS / 2) / 1e6;
  }
}
