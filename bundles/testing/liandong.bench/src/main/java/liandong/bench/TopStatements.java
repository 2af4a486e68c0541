package liandong.bench;

import java.io.PrintStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The statements on which a contender's server time went, the dearest first. */
record TopStatements(Server server, String database) {
  private static final String SAID =
      """
      select s.calls, s.plans, s.rows, s.total_exec_time, s.total_plan_time, s.wal_bytes,
        s.shared_blks_hit, regexp_replace(s.query, '\\s+', ' ', 'g') as query
      from pg_stat_statements s join pg_database d on d.oid = s.dbid
      where d.datname = ? order by s.total_exec_time + s.total_plan_time desc
      limit 25""";

  void print(PrintStream out, long lifecycles) throws SQLException {
    out.println("| calls | plans | rows | ms | of that planning | WAL B | blocks | statement |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    try (PreparedStatement select = server.watching().prepareStatement(SAID)) {
      select.setString(1, database);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          double planning = row.getDouble("total_plan_time");
          out.println(
              "| "
                  + String.join(
                      " | ",
                      each(row.getDouble("calls"), lifecycles),
                      each(row.getDouble("plans"), lifecycles),
                      each(row.getDouble("rows"), lifecycles),
                      each(row.getDouble("total_exec_time") + planning, lifecycles),
                      each(planning, lifecycles),
                      each(row.getDouble("wal_bytes"), lifecycles),
                      each(row.getDouble("shared_blks_hit"), lifecycles),
                      shortened(row.getString("query")))
                  + " |");
        }
      }
    }
  }

  private static String each(double all, long lifecycles) {
    return Spread.short3(all / lifecycles);
  }

  private static String shortened(String query) {
    return query.length() > 160 ? query.substring(0, 160) + "…" : query;
  }
}
