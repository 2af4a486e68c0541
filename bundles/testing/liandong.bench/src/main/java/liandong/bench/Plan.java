package liandong.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;

/**
 * How the server answers a question, as it says when it does it.
 *
 * @param statements how many it takes
 * @param rowsRead by scans, with those that a filter threw away
 * @param blocks touched, in memory or on disk
 * @param nodes the steps from the outside in
 */
record Plan(int statements, long rowsRead, long blocks, String nodes) {
  static Plan of(List<String> statements, Connection connection)
      throws SQLException, JsonProcessingException {
    long rows = 0;
    long blocks = 0;
    StringJoiner nodes = new StringJoiner("; ");
    for (String sql : statements) {
      JsonNode top = explained(sql, connection).get(0).get("Plan");
      rows += rowsRead(top);
      blocks += top.path("Shared Hit Blocks").asLong() + top.path("Shared Read Blocks").asLong();
      nodes.add(nodes(top));
    }
    return new Plan(statements.size(), rows, blocks, nodes.toString());
  }

  private static JsonNode explained(String sql, Connection connection)
      throws SQLException, JsonProcessingException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("explain (analyze, buffers, format json) " + sql)) {
      rows.next();
      return new ObjectMapper().readTree(rows.getString(1));
    }
  }

  /** Only the innermost nodes read; those above are handed what these found. */
  static long rowsRead(JsonNode node) {
    long read = 0;
    for (JsonNode child : node.path("Plans")) {
      read += rowsRead(child);
    }
    if (node.path("Plans").isEmpty()) {
      double each =
          node.path("Actual Rows").asDouble()
              + node.path("Rows Removed by Filter").asDouble()
              + node.path("Rows Removed by Index Recheck").asDouble();
      read += Math.round(each * node.path("Actual Loops").asDouble(1));
    }
    return read;
  }

  private static String nodes(JsonNode node) {
    StringBuilder text = new StringBuilder(node.path("Node Type").asText());
    if (node.has("Index Name")) {
      text.append(' ').append(node.get("Index Name").asText());
    } else if (node.has("Relation Name")) {
      text.append(' ').append(node.get("Relation Name").asText());
    }
    for (JsonNode child : node.path("Plans")) {
      text.append(" < ").append(nodes(child));
    }
    return text.toString();
  }
}
