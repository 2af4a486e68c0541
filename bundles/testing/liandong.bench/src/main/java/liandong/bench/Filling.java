package liandong.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import liandong.cases.CaseNumber;

/**
 * Fills the product's tables with as many cases as asked for: 20 counties with 10 places each, two
 * persons in a place, 500 items, three years, one case in twenty open. Whatever column is not told
 * here is copied from a case that the product itself wrote, so that a new column needs no change.
 *
 * <p>Case {@code i} is of county {@code i % 20}; those of a county go round its places. Every open
 * case and a few closed ones have a record, copied link by link: enough to read, not to verify.
 */
record Filling(Connection connection, CaseNumber sample, long cases) {
  /** Indexes that guard nothing; made again after loading, which is faster. */
  private static final String SECONDARY =
      " from pg_indexes i where tablename in ('lc_case', 'lc_event') and not exists"
          + " (select 1 from pg_constraint where conname = indexname)"
          + " and indexdef not like 'CREATE UNIQUE%'";

  /** One case in so many is open. */
  private static final int OPEN = 20;

  private static final String HASH = "(hashint8(i)::bigint & 2147483647)";

  /** What is told of case {@code i}; the rest is the sample's. */
  private static Map<String, String> caseColumns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("county", "case when i % 20 = 0 then 'cangxi' else 'county-' || i % 20 end");
    columns.put("number", "g.number");
    columns.put("state", "g.state");
    columns.put("seq", "case when open then 1 + i / 20 % 5 else 6 end");
    columns.put("followed", "case when open then 1 + i / 20 % 5 else 6 end");
    columns.put("unread", "0");
    columns.put("item", "'item-' || i / 200 % 500");
    columns.put("item_name_zh", "'第' || i / 200 % 500 || '号样例事项'");
    columns.put("item_name_en", "'Sample item ' || i / 200 % 500");
    columns.put("holder", "'place-' || i / 20 % 10");
    columns.put("person", "'staff-' || i / 20 % 10 || '-' || i / 200 % 2");
    columns.put("opened_at", "g.opened_at");
    columns.put(
        "due_on",
        "case when open then date '2026-11-22' + ("
            + HASH
            + " % 41 - 10)::int"
            + " else date '9999-12-31' end");
    return columns;
  }

  /** For each case its number in the row, whether it is open, since when, its state, its number. */
  private String generated() {
    return """
        (select i, open, opened_at,
           case when open
             then (array['RECEIVED', 'ACCEPTED', 'REVIEWED', 'VERIFIED'])[1 + i / 20 %% 4]
             when %1$s %% 100 < 3 then 'WITHDRAWN'
             when %1$s %% 100 < 5 then 'ACCEPTANCE_REFUSED'
             else 'DELIVERED' end as state,
           to_char(opened_at, 'YYYYMMDD') || '5108' || lpad((i %% 200)::text, 6, '0')
             || lpad(i::text, 10, '0') as number
         from (select i, %1$s %% %2$d = 0 as open,
             timestamp '2023-11-22' + interval '1 second' * floor(i * (94608000.0 / %3$d))
               as opened_at
           from generate_series(1::bigint, %3$d::bigint) i) g) g"""
        .formatted(HASH, OPEN, cases);
  }

  /** Loads all and gathers the statistics by which the planner decides. */
  void fill() throws SQLException {
    // The product's settings give an answer two seconds; a million rows take longer.
    connection.setNetworkTimeout(Runnable::run, 0);
    List<String> indexes = texts("select indexdef" + SECONDARY);
    for (String name : texts("select indexname" + SECONDARY)) {
      run("drop index " + name);
    }
    Map<String, String> caseColumns = caseColumns();
    run(copy("lc_case", caseColumns, generated(), "lc_case", "1 = 1"));
    run(
        copy(
            "lc_event",
            Map.of(
                "county", "c.county",
                "number", "c.number",
                "happened_at", "c.opened_at",
                "command_key", "c.number || '-' || t.seq"),
            "(select * from lc_case where number <> '"
                + sample.value()
                + "'"
                + " and (due_on < '9999-01-01' or hashtext(number) & 63 = 0)) c",
            "lc_event",
            "t.seq <= c.seq"));
    figures("ITEM", "item");
    figures("PLACE", "holder");
    for (String index : indexes) {
      run(index);
    }
    run("vacuum analyze");
  }

  /** What the tally would have counted of these cases, as far as their rows tell it. */
  private void figures(String byWhat, String column) throws SQLException {
    run(
        "insert into lc_month (county, in_month, by_what, name, received, closed_finished)"
            + " select county, date_trunc('month', opened_at + interval '8 hours')::date, '"
            + byWhat
            + "', "
            + column
            + ", count(*), count(*) filter (where state = 'DELIVERED') from lc_case group by 1, 2, 4");
  }

  /** Rows like the sample's, with the told columns told otherwise. */
  private String copy(String table, Map<String, String> told, String from, String of, String where)
      throws SQLException {
    List<String> all =
        texts(
            "select column_name from information_schema.columns where table_name = '"
                + table
                + "' order by ordinal_position");
    String values =
        all.stream()
            .map(name -> told.getOrDefault(name, "t." + name))
            .collect(Collectors.joining(", "));
    return "insert into "
        + table
        + " ("
        + String.join(", ", all)
        + ") select "
        + values
        + " from "
        + from
        + " cross join (select * from "
        + of
        + " where number = '"
        + sample.value()
        + "') t where "
        + where;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
