package liandong.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one slice cost the server.
 *
 * @param cpuNanos of all its processes
 * @param calls statements by their first word, without those that only begin, end or set something
 * @param rows the rows they touched
 * @param walBytes written ahead, by whomever
 * @param pageBytes of these, whole pages written because they were touched first since a checkpoint
 */
record ServerWork(
    long cpuNanos, Map<String, Long> calls, Map<String, Long> rows, long walBytes, long pageBytes) {
  private static final String COUNTED =
      """
      select upper(substring(s.query from '^\\s*(\\w+)')) as verb, sum(s.calls), sum(s.rows)
      from pg_stat_statements s join pg_database d on d.oid = s.dbid
      where d.datname = ?
        and upper(substring(s.query from '^\\s*(\\w+)')) in
          ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'WITH', 'MERGE', 'VALUES', 'LOCK')
      group by 1""";

  long statements() {
    return calls.values().stream().mapToLong(Long::longValue).sum();
  }

  long rowsOf(String verb) {
    return rows.getOrDefault(verb, 0L);
  }

  /** Begins to watch; what comes before a checkpoint stays before it. */
  static Watch begin(Server server, String database) throws SQLException {
    server.run("checkpoint");
    server.run(
        "select pg_stat_statements_reset(0, oid, 0) from pg_database where datname = '"
            + database
            + "'");
    return new Watch(
        server,
        database,
        server.text("select pg_current_wal_flush_lsn()"),
        ProcessTree.cpuNanos(server.pid()));
  }

  /** Where the server stood when a slice began. */
  record Watch(Server server, String database, String log, long cpuNanos) {
    ServerWork end() throws SQLException {
      long cpu = ProcessTree.cpuNanos(server.pid()) - cpuNanos;
      String end = server.text("select pg_current_wal_flush_lsn()");
      Map<String, Long> calls = new TreeMap<>();
      Map<String, Long> rows = new TreeMap<>();
      try (PreparedStatement counted = server.watching().prepareStatement(COUNTED)) {
        counted.setString(1, database);
        try (ResultSet each = counted.executeQuery()) {
          while (each.next()) {
            calls.put(each.getString(1), each.getLong(2));
            rows.put(each.getString(1), each.getLong(3));
          }
        }
      }
      String written = "select pg_wal_lsn_diff('" + end + "', '" + log + "')";
      String pages =
          "select coalesce(sum(fpi_size), 0) from pg_get_wal_stats('" + log + "', '" + end + "')";
      boolean any = !log.equals(end);
      return new ServerWork(
          cpu,
          calls,
          rows,
          any ? Long.parseLong(server.text(written)) : 0,
          any ? (long) Double.parseDouble(server.text(pages)) : 0);
    }
  }
}
