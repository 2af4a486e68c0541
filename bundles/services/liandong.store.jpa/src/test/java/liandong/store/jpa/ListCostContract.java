package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liandong.cases.CaseFeed.Due;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.store.jpa.Overheard.Said;
import liandong.supervision.FileId;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The thousandth page costs what the first does, among fifty thousand rows of one date, counted in
 * the database's own pages: a plan that passes over rows fails, on whatever machine.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ListCostContract {
  private static final CountyId COUNTY = new CountyId("sample");
  private static final CountyId BUSY = new CountyId("busy");
  private static final PlaceId TOWN = new PlaceId("990001100000");
  private static final PlaceId BUSY_TOWN = new PlaceId("990002100000");
  private static final PlaceId NEW_TOWN = new PlaceId("990001101000");
  private static final PlaceId VILLAGE = new PlaceId("990001100201");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final int CLOSED = 50_000;
  private static final int SIZE = 50;

  private final Overheard heard = new Overheard();
  private DataSource database;
  private EntityManagerFactory factory;

  /** A database without any table. */
  abstract DataSource database() throws Exception;

  /** How many pages the database reads to answer. */
  abstract long pagesRead(Connection connection, Said said) throws SQLException;

  /** What the database wants to know before it plans. */
  abstract void looksAtItsRows(Connection connection) throws SQLException;

  final void fill() throws Exception {
    database = database();
    factory = TestDatabase.open(heard.of(database));
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      cases(connection);
      files(connection);
      due(connection);
      connection.commit();
      connection.setAutoCommit(true);
      looksAtItsRows(connection);
    }
  }

  @AfterAll
  void close() {
    factory.close();
  }

  // ---- the facts --------------------------------------------------------------------------

  @TestFactory
  Stream<DynamicTest> deepPageOfCasesReadsWhatTheFirstReads() {
    CaseQuery all = of(Set.of());
    CaseQuery closed = of(Set.of(CaseState.DELIVERED));
    CasePage.Key deep = new CasePage.Key(Optional.empty(), number(999 * SIZE));
    return Stream.of(
        listing("all of the county", all, deep),
        listing("closed ones of the county", closed, deep),
        listing("all of a place", at(all), deep),
        listing("closed ones of a place", at(closed), deep),
        listing("all of a person", by(all), deep),
        listing("closed ones of a person", by(closed), deep),
        listing("a village's ledger", in(all), deep),
        listing("a person's at a place", at(by(closed)), deep));
  }

  @TestFactory
  Stream<DynamicTest> whatIsRareIsFoundAtOnce() {
    CaseQuery voided = of(Set.of(CaseState.VOIDED));
    CaseQuery suspended = of(Set.of(CaseState.SUSPENDED));
    CaseQuery open = of(Set.of(CaseState.RECEIVED, CaseState.ACCEPTED, CaseState.SUSPENDED));
    return Stream.of(
        rare("void ones of the county", voided, 5),
        rare("void ones of a place", at(voided), 5),
        rare("void ones of a person", by(voided), 5),
        rare("suspended ones of the county", suspended, 3),
        rare("open ones of a person", by(open), 33),
        rare("overdue ones of a person", by(of(Set.of())).dueBefore(MONDAY), 10),
        rare("overdue ones of the county", of(Set.of()).dueBefore(MONDAY), 10));
  }

  @TestFactory
  Stream<DynamicTest> deepPageOfFilesReadsWhatTheFirstReads() {
    FilePage.Key deep = new FilePage.Key(Optional.empty(), new FileId(file(999 * SIZE)));
    FileQuery all = FileQuery.of(COUNTY, Set.of()).size(SIZE);
    FileQuery rated = FileQuery.of(COUNTY, Set.of(FileState.RATED)).size(SIZE);
    return Stream.of(
        files("all of the county", all, deep),
        files("ratings of the county", rated, deep),
        files("ratings of a place", rated.at(TOWN), deep),
        files("ratings of a person", rated.ownedBy("staff-clerk"), deep),
        files("good ratings", rated.with("SATISFIED"), deep));
  }

  /** A place with nothing but open cases, whose closed ones a database might look for among all. */
  @TestFactory
  Stream<DynamicTest> whatIsNotThereIsNotSearchedForAmongAll() {
    CaseQuery all = of(Set.of());
    CaseQuery newPlace =
        with(all, Optional.of(NEW_TOWN), Optional.empty(), Optional.empty(), Optional.empty());
    CaseQuery newPerson =
        with(all, Optional.empty(), Optional.of("staff-new"), Optional.empty(), Optional.empty());
    CasePage.Key deep = new CasePage.Key(Optional.empty(), number(500 * SIZE));
    return Stream.of(
        rare("closed ones of a new place", after(newPlace, deep), 0),
        rare("closed ones of a new person", after(newPerson, deep), 0));
  }

  @Test
  void badRatingAmongGoodOnesIsFoundAtOnce() throws SQLException {
    FileQuery bad = FileQuery.of(COUNTY, Set.of(FileState.RATED)).with("DISSATISFIED");

    assertThat(cost(() -> store().list(bad).lines().size()).rows()).isEqualTo(2);
    assertThat(cost(() -> store().list(bad).lines().size()).pages()).isLessThan(60);
  }

  @Test
  void filesAboutACaseAreFoundByTheCase() throws SQLException {
    FileQuery about = FileQuery.of(COUNTY, Set.of()).about(number(7));

    assertThat(cost(() -> store().list(about).lines().size()).rows()).isEqualTo(1);
    assertThat(cost(() -> store().list(about).lines().size()).pages()).isLessThan(200);
  }

  @Test
  void walkOverTheCasesOfOneDayReadsNoneTwice() throws SQLException {
    JpaCaseFeed feed = new JpaCaseFeed(factory);
    Due deep = new Due(BUSY, number(999 * SIZE), MONDAY);

    Cost first = cost(() -> feed.dueBy(MONDAY, Optional.empty(), SIZE).size());
    Cost thousandth = cost(() -> feed.dueBy(MONDAY, Optional.of(deep), SIZE).size());

    assertThat(first.rows()).isEqualTo(SIZE);
    assertThat(thousandth.rows()).isEqualTo(SIZE);
    assertThat(thousandth.pages()).isLessThanOrEqualTo(atMost(first));
  }

  /** So that the measure is known to see what it is there for. */
  @Test
  void conditionThatPassesOverTheRowsOfADateIsSeen() throws SQLException {
    CaseQuery closed = of(Set.of(CaseState.DELIVERED));
    Cost first = cost(() -> list(closed));
    String passesOver =
        "select * from lc_case where county = 'sample' and state = 'DELIVERED'"
            + " and due_on >= '9999-12-31' and (due_on > '9999-12-31' or number || '' > '"
            + number(999 * SIZE)
            + "') order by due_on, number fetch first 51 rows only";
    try (Connection connection = database.getConnection()) {
      assertThat(pagesRead(connection, new Said(passesOver, List.of())))
          .isGreaterThan(3 * atMost(first));
    }
  }

  // ---- how they are told ------------------------------------------------------------------

  private record Cost(int rows, long pages) {}

  private DynamicTest listing(String name, CaseQuery query, CasePage.Key deep) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Cost first = cost(() -> list(query));
          Cost thousandth = cost(() -> list(after(query, deep)));
          assertThat(first.rows()).isEqualTo(SIZE);
          assertThat(thousandth.rows()).isEqualTo(SIZE);
          assertThat(thousandth.pages()).isLessThanOrEqualTo(atMost(first));
          assertThat(first.pages()).isLessThanOrEqualTo(bound(query.states().size()));
        });
  }

  private DynamicTest rare(String name, CaseQuery query, int there) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Cost cost = cost(() -> list(query));
          assertThat(cost.rows()).isEqualTo(there);
          assertThat(cost.pages()).isLessThanOrEqualTo(bound(query.states().size()));
        });
  }

  private DynamicTest files(String name, FileQuery query, FilePage.Key deep) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Cost first = cost(() -> store().list(query).lines().size());
          Cost thousandth = cost(() -> store().list(query.after(deep)).lines().size());
          assertThat(first.rows()).isEqualTo(SIZE);
          assertThat(thousandth.rows()).isEqualTo(SIZE);
          assertThat(thousandth.pages()).isLessThanOrEqualTo(atMost(first));
        });
  }

  /** Q2 of the goals. */
  private static long atMost(Cost first) {
    return 2 * first.pages() + 10;
  }

  /** A row is a leaf and a page of the table; a state, the way down to it. */
  private static long bound(int states) {
    return 3L * SIZE + 8L * (states == 0 ? CaseState.values().length : states);
  }

  private Cost cost(Supplier<Integer> question) throws SQLException {
    heard.clear();
    int rows = question.get();
    List<Said> asked = heard.said();
    assertThat(asked).isNotEmpty();
    long pages = 0;
    try (Connection connection = database.getConnection()) {
      for (Said each : asked) {
        pages += pagesRead(connection, each);
      }
    }
    return new Cost(rows, pages);
  }

  private int list(CaseQuery query) {
    return new JpaCaseStore(factory).list(query).lines().size();
  }

  private JpaSupervisionStore store() {
    return new JpaSupervisionStore(factory);
  }

  private static CaseQuery of(Set<CaseState> states) {
    return new CaseQuery(COUNTY, states, Optional.empty(), Optional.empty(), SIZE);
  }

  private static CaseQuery at(CaseQuery query) {
    return with(query, Optional.of(TOWN), query.person(), query.ledger(), query.after());
  }

  private static CaseQuery by(CaseQuery query) {
    return with(query, query.place(), Optional.of("staff-clerk"), query.ledger(), query.after());
  }

  private static CaseQuery in(CaseQuery query) {
    return with(query, query.place(), query.person(), Optional.of(VILLAGE), query.after());
  }

  private static CaseQuery after(CaseQuery query, CasePage.Key key) {
    return with(query, query.place(), query.person(), query.ledger(), Optional.of(key));
  }

  private static CaseQuery with(
      CaseQuery query,
      Optional<PlaceId> place,
      Optional<String> person,
      Optional<PlaceId> ledger,
      Optional<CasePage.Key> after) {
    return new CaseQuery(
        query.county(), query.states(), place, person, ledger, query.dueBefore(), after, SIZE);
  }

  // ---- what is in the database ------------------------------------------------------------

  private static CaseNumber number(int i) {
    return new CaseNumber("2026%07d".formatted(i));
  }

  private static String file(int i) {
    return "rating-%040x".formatted(i);
  }

  private static void cases(Connection connection) throws SQLException {
    try (PreparedStatement insert = casesOf(COUNTY, connection)) {
      for (int i = 0; i <= CLOSED; i++) {
        one(insert, number(i), CaseState.DELIVERED, Rows.NEVER);
      }
      for (int i = 1; i <= 2_000; i++) {
        LocalDate later = MONDAY.plusDays(40 + i % 100);
        at(insert, number(3_000_000 + i), CaseState.ACCEPTED, later, NEW_TOWN, "staff-new");
      }
      for (int i = 1; i <= 33; i++) {
        CaseState state = i <= 3 ? CaseState.SUSPENDED : CaseState.ACCEPTED;
        // Ten before Monday, the others from then on; one has no date.
        LocalDate due = i == 33 ? Rows.NEVER : MONDAY.plusDays(i - 11);
        one(insert, number(1_000_000 + i), state, due);
      }
      for (int i = 1; i <= 5; i++) {
        one(insert, number(2_000_000 + i), CaseState.VOIDED, Rows.NEVER);
      }
      insert.executeBatch();
    }
  }

  private static PreparedStatement casesOf(CountyId county, Connection connection)
      throws SQLException {
    return connection.prepareStatement(
        "insert into lc_case (county, number, seq, state, item, item_name_zh, item_name_en,"
            + " holder, law_version, law_bundle, opened_at, due_on, person, agent_place, agent)"
            + " values ('"
            + county
            + "', ?, 1, ?, 'item', '样例', 'Sample', ?, '1.0.0', 'x',"
            + " '2026-11-02 04:00:00', ?, ?, ?, 'staff-agent')");
  }

  private static void one(
      PreparedStatement insert, CaseNumber number, CaseState state, LocalDate due)
      throws SQLException {
    at(insert, number, state, due, TOWN, "staff-clerk");
  }

  private static void at(
      PreparedStatement insert,
      CaseNumber number,
      CaseState state,
      LocalDate due,
      PlaceId place,
      String person)
      throws SQLException {
    insert.setString(1, number.value());
    insert.setString(2, state.name());
    insert.setString(3, place.value());
    insert.setDate(4, Date.valueOf(due));
    insert.setString(5, person);
    insert.setString(6, VILLAGE.value());
    insert.addBatch();
  }

  private static void files(Connection connection) throws SQLException {
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into lc_file (county, file_id, seq, state, subject, owner_place,"
                    + " owner_person, opened_at, due_on) values ('sample', ?, 1, 'RATED', ?, ?,"
                    + " 'staff-clerk', '2026-11-02 04:00:00', '9999-12-31')");
        PreparedStatement about =
            connection.prepareStatement("insert into lc_file_case values ('sample', ?, ?)")) {
      for (int i : IntStream.rangeClosed(0, CLOSED).toArray()) {
        insert.setString(1, file(i));
        insert.setString(2, i % 30_000 == 17 ? "DISSATISFIED" : "SATISFIED");
        insert.setString(3, TOWN.value());
        insert.addBatch();
        about.setString(1, number(i).value());
        about.setString(2, file(i));
        about.addBatch();
      }
      insert.executeBatch();
      about.executeBatch();
    }
  }

  /** Cases that are all due on one day, in a county of their own. */
  private static void due(Connection connection) throws SQLException {
    try (PreparedStatement insert = casesOf(BUSY, connection)) {
      for (int i = 0; i <= CLOSED; i++) {
        at(insert, number(i), CaseState.ACCEPTED, MONDAY, BUSY_TOWN, "staff-busy");
      }
      insert.executeBatch();
    }
  }
}
