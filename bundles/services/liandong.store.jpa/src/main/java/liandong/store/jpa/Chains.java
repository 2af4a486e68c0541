package liandong.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.store.jpa.Shelf.Link;
import liandong.store.jpa.Shelf.Made;

/** Reads rows and their chains page by page, so that no more than a page is held at once. */
final class Chains {
  private static final int PAGE = 200;

  private final Connection connection;
  private final Shelf shelf;

  Chains(Connection connection, Shelf shelf) {
    this.connection = connection;
    this.shelf = shelf;
  }

  /** All that begins with the same name: a row, its links, or both. */
  static final class Chain {
    private Optional<Made> row = Optional.empty();
    private final List<Link> links = new ArrayList<>();

    Optional<Made> row() {
      return row;
    }

    List<Link> links() {
      return links;
    }
  }

  interface Reader {
    void read(String county, String id, Chain chain) throws SQLException;
  }

  void walk(Reader reader) throws SQLException {
    for (String county : counties()) {
      String after = "";
      List<Made> page;
      do {
        page = rows(county, after);
        boolean last = page.size() < PAGE;
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Made row : page) {
          chains.computeIfAbsent(row.id(), id -> new Chain()).row = Optional.of(row);
        }
        links(county, after, last ? Optional.empty() : Optional.of(end(page)), chains);
        for (Map.Entry<String, Chain> each : chains.entrySet()) {
          reader.read(county, each.getKey(), each.getValue());
        }
        after = page.isEmpty() ? after : end(page);
      } while (page.size() == PAGE);
    }
  }

  private static String end(List<Made> page) {
    return page.get(page.size() - 1).id();
  }

  private List<String> counties() throws SQLException {
    List<String> counties = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "select county from %s union select county from %s"
                    .formatted(shelf.rows(), shelf.links()));
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        counties.add(found.getString(1));
      }
    }
    return counties;
  }

  private List<Made> rows(String county, String after) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select %2$s, seq, %3$s from %1$s where county = ? and %2$s > ? order by %2$s"
                    .formatted(shelf.rows(), shelf.id(), String.join(", ", shelf.columns()))
                + " fetch first "
                + PAGE
                + " rows only")) {
      query.setString(1, county);
      query.setString(2, after);
      return made(county, query);
    }
  }

  /** The row of that name as it is now. */
  Optional<Made> row(String county, String id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select %2$s, seq, %3$s from %1$s where county = ? and %2$s = ?"
                .formatted(shelf.rows(), shelf.id(), String.join(", ", shelf.columns())))) {
      query.setString(1, county);
      query.setString(2, id);
      return made(county, query).stream().findFirst();
    }
  }

  private List<Made> made(String county, PreparedStatement query) throws SQLException {
    List<Made> rows = new ArrayList<>();
    try (ResultSet found = query.executeQuery()) {
      while (found.next()) {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < shelf.columns().size(); i++) {
          facts.add(Optional.ofNullable(found.getString(3 + i)).orElse(""));
        }
        rows.add(new Made(county, found.getString(1), found.getInt(2), facts));
      }
    }
    return rows;
  }

  private void links(
      String county, String after, Optional<String> through, Map<String, Chain> chains)
      throws SQLException {
    String text =
        "select %2$s, %4$s from %1$s where county = ? and %2$s > ?%3$s order by %2$s, seq"
            .formatted(
                shelf.links(),
                shelf.id(),
                through.map(id -> " and " + shelf.id() + " <= ?").orElse(""),
                shelf.linkColumns());
    try (PreparedStatement query = connection.prepareStatement(text)) {
      query.setString(1, county);
      query.setString(2, after);
      if (through.isPresent()) {
        query.setString(3, through.get());
      }
      read(query, chains);
    }
  }

  /** Row and links of that name as they are now. */
  Chain chain(String county, String id) throws SQLException {
    Map<String, Chain> chains = new LinkedHashMap<>();
    Chain chain = chains.computeIfAbsent(id, each -> new Chain());
    chain.row = row(county, id);
    try (PreparedStatement query =
        connection.prepareStatement(
            "select %2$s, %3$s from %1$s where county = ? and %2$s = ? order by seq"
                .formatted(shelf.links(), shelf.id(), shelf.linkColumns()))) {
      query.setString(1, county);
      query.setString(2, id);
      read(query, chains);
    }
    return chain;
  }

  private void read(PreparedStatement query, Map<String, Chain> chains) throws SQLException {
    try (ResultSet found = query.executeQuery()) {
      while (found.next()) {
        List<Link> links = chains.computeIfAbsent(found.getString(1), id -> new Chain()).links();
        Optional<Link> before =
            links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
        links.add(shelf.unpacking().link(found, 2, before));
      }
    }
  }
}
