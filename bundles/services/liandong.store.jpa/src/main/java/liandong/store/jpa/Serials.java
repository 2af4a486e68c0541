package liandong.store.jpa;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import liandong.cases.care.Inspection.Finding;
import liandong.cases.care.Inspection.Kind;

/**
 * Whether each serial that an office gave on a day is a case. Where a county has numbers of its own
 * form the serial cannot be read from them, and its offices are passed over.
 */
final class Serials {
  private static final int PAGE = 500;
  private static final int NAMED = 5;

  /** Day 8, office 12, type 2, serial 5, check digit 1, as {@code CaseNumber.of} makes it. */
  private static final int LENGTH = 28;

  private static final int SERIAL_AT = 22;
  private static final int SERIAL_END = 27;

  private final Connection connection;

  Serials(Connection connection) {
    this.connection = connection;
  }

  private record Given(String county, String office, LocalDate on, int last) {}

  void gaps(Consumer<Finding> found) throws SQLException {
    Optional<Given> after = Optional.empty();
    List<Given> page;
    do {
      page = given(after);
      for (Given each : page) {
        gaps(each).ifPresent(found);
        after = Optional.of(each);
      }
    } while (page.size() == PAGE);
  }

  private List<Given> given(Optional<Given> after) throws SQLException {
    String next =
        " where county > ? or (county = ? and (office > ? or (office = ? and given_on > ?)))";
    try (PreparedStatement query =
        connection.prepareStatement(
            "select county, office, given_on, last_serial from lc_numbering"
                + (after.isPresent() ? next : "")
                + " order by county, office, given_on fetch first "
                + PAGE
                + " rows only")) {
      if (after.isPresent()) {
        Given last = after.get();
        query.setString(1, last.county());
        query.setString(2, last.county());
        query.setString(3, last.office());
        query.setString(4, last.office());
        query.setDate(5, Date.valueOf(last.on()));
      }
      List<Given> page = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          page.add(
              new Given(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getDate(3).toLocalDate(),
                  rows.getInt(4)));
        }
      }
      return page;
    }
  }

  private Optional<Finding> gaps(Given given) throws SQLException {
    BitSet used = used(given);
    int missing = given.last() - used.get(1, given.last() + 1).cardinality();
    if (missing == 0 || (used.isEmpty() && !usual(given.county()))) {
      return Optional.empty();
    }
    String first =
        IntStream.rangeClosed(1, given.last())
            .filter(serial -> !used.get(serial))
            .limit(NAMED)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    return Optional.of(
        new Finding(
            Kind.SERIAL,
            given.county(),
            given.office() + " " + given.on(),
            Inspector.say("gap", missing, given.last(), first)));
  }

  private BitSet used(Given given) throws SQLException {
    String prefix = given.on().format(DateTimeFormatter.BASIC_ISO_DATE) + given.office();
    BitSet used = new BitSet();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select number from lc_case where county = ? and number between ? and ?")) {
      query.setString(1, given.county());
      query.setString(2, prefix + "0".repeat(LENGTH - prefix.length()));
      query.setString(3, prefix + "9".repeat(LENGTH - prefix.length()));
      try (ResultSet numbers = query.executeQuery()) {
        while (numbers.next()) {
          String number = numbers.getString(1);
          if (isUsual(number)) {
            used.set(Integer.parseInt(number.substring(SERIAL_AT, SERIAL_END)));
          }
        }
      }
    }
    return used;
  }

  /** Whether the county's numbers are of the usual form, as far as its first says. */
  private boolean usual(String county) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select number from lc_case where county = ? order by number fetch first 1 rows only")) {
      query.setString(1, county);
      try (ResultSet first = query.executeQuery()) {
        return !first.next() || isUsual(first.getString(1));
      }
    }
  }

  private static boolean isUsual(String number) {
    return number.length() == LENGTH && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
