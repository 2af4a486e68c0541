package liandong.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.CaseStore;
import liandong.cases.MonthStatistics;
import liandong.places.PlaceId;

/**
 * What is asked of a store with many cases: one case by its number, lists at their first page and
 * deep inside, a month of the county.
 *
 * @param connection to look up beforehand where a deep page begins
 * @param source for what goes past the store
 */
record Questions(
    CaseStore store, MonthStatistics statistics, Connection connection, DataSource source) {
  private static final int LINES = 20;
  private static final int DEEP = 1000;
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final Set<CaseState> OPEN = states(true);
  private static final Set<CaseState> CLOSED = states(false);

  List<Question> all() throws SQLException {
    List<Question> all = new ArrayList<>();
    all.add(new Question("a case's record by its number", 0, records()));
    all.addAll(pages("a person's open cases", OPEN, "person", persons()));
    all.addAll(pages("a person's cases", Set.of(), "person", persons()));
    all.addAll(pages("a place's open cases", OPEN, "holder", places()));
    all.addAll(pages("a place's cases", Set.of(), "holder", places()));
    all.addAll(pages("a county's open cases", OPEN, "", List.of("")));
    all.addAll(pages("a county's cases", Set.of(), "", List.of("")));
    all.addAll(pages("a county's closed cases", CLOSED, "", List.of("")));
    all.addAll(pages("a county's withdrawn cases", Set.of(CaseState.WITHDRAWN), "", List.of("")));
    all.add(new Question("a county's month, from the figures that are kept", 0, kept()));
    all.add(new Question("a county's month by item, counted from its cases", 0, months()));
    return all;
  }

  private static Set<CaseState> states(boolean open) {
    return Arrays.stream(CaseState.values())
        .filter(state -> state.isOpen() == open)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> persons() {
    return IntStream.range(0, 20).mapToObj(i -> "staff-" + i / 2 + "-" + i % 2).toList();
  }

  private static List<String> places() {
    return IntStream.range(0, 10).mapToObj(i -> "place-" + i).toList();
  }

  private List<Question.Way> records() throws SQLException {
    List<Question.Way> ways = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select number from (select number from lc_event where county = 'cangxi'"
                    + " and seq = 1 limit 200000) n order by hashtext(number) limit 2000");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        CaseNumber number = new CaseNumber(rows.getString(1));
        ways.add(() -> store.history(Cangxi.ID, number).size());
      }
    }
    return ways;
  }

  /** The first page, and the thousandth or where there are fewer the last. */
  private List<Question> pages(
      String what, Set<CaseState> states, String column, List<String> whose) throws SQLException {
    List<Question.Way> first = new ArrayList<>();
    List<Question.Way> deep = new ArrayList<>();
    int page = DEEP;
    for (String who : whose) {
      page = Math.min(page, count(states, column, who) / LINES);
    }
    for (String who : whose) {
      first.add(list(states, column, who, Optional.empty()));
      if (page > 1) {
        deep.add(list(states, column, who, Optional.of(before(page, states, column, who))));
      }
    }
    List<Question> both = new ArrayList<>(List.of(new Question(what, 1, first)));
    if (page > 1) {
      both.add(new Question(what, page, deep));
    }
    return both;
  }

  private Question.Way list(
      Set<CaseState> states, String column, String who, Optional<CasePage.Key> after) {
    CaseQuery query =
        new CaseQuery(
            Cangxi.ID,
            states,
            Optional.of(who).filter(x -> column.equals("holder")).map(PlaceId::new),
            Optional.of(who).filter(x -> column.equals("person")),
            Optional.empty(),
            after,
            LINES);
    return () -> store.list(query).lines().size();
  }

  private static String such(Set<CaseState> states, String column, String who) {
    String among =
        states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    return " from lc_case where county = 'cangxi'"
        + (states.isEmpty() ? "" : " and state in (" + among + ")")
        + (column.isEmpty() ? "" : " and " + column + " = '" + who + "'");
  }

  private int count(Set<CaseState> states, String column, String who) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select count(*)" + such(states, column, who));
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  /** The key at which the page before ends, found by counting, which is what keys are to save. */
  private CasePage.Key before(int page, Set<CaseState> states, String column, String who)
      throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select due_on, number"
                    + such(states, column, who)
                    + " order by due_on, number offset "
                    + ((page - 1) * LINES - 1)
                    + " limit 1");
        ResultSet row = select.executeQuery()) {
      row.next();
      LocalDate due = row.getDate(1).toLocalDate();
      return new CasePage.Key(
          Optional.of(due).filter(day -> !day.equals(NEVER)), new CaseNumber(row.getString(2)));
    }
  }

  private List<Question.Way> kept() {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> YearMonth.of(2025, month))
        .map(month -> (Question.Way) () -> statistics.of(Cangxi.ID, month, month).items().size())
        .toList();
  }

  /** What statistics would cost without figures that are kept. */
  private List<Question.Way> months() {
    return IntStream.range(0, 12)
        .mapToObj(i -> LocalDate.of(2025, 1, 1).plusMonths(i))
        .map(month -> (Question.Way) () -> count(month))
        .toList();
  }

  private int count(LocalDate month) throws SQLException {
    try (Connection own = source.getConnection()) {
      // No question of the product's: among ten million cases it takes longer than an answer may.
      int limit = own.getNetworkTimeout();
      own.setNetworkTimeout(Runnable::run, 0);
      int lines = count(own, month);
      own.setNetworkTimeout(Runnable::run, limit);
      return lines;
    }
  }

  private static int count(Connection own, LocalDate month) throws SQLException {
    try (PreparedStatement select =
        own.prepareStatement(
            "select item, state, count(*) from lc_case where county = 'cangxi'"
                + " and opened_at >= ? and opened_at < ? group by item, state")) {
      select.setDate(1, Date.valueOf(month));
      select.setDate(2, Date.valueOf(month.plusMonths(1)));
      int lines = 0;
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          lines++;
        }
      }
      return lines;
    }
  }
}
