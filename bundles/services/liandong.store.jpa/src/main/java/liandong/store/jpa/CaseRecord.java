package liandong.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CommandKey;
import liandong.cases.KeptEvent;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * The events of a case. They are read with every step and never changed, so they are not made
 * entities first.
 */
final class CaseRecord {
  private static final String EVENTS =
      "select client, command_key, happened_at, digest, packed from lc_event"
          + " where county = ? and number = ? and seq >= ? order by seq";

  private final CountyId county;
  private final CaseNumber number;

  CaseRecord(CountyId county, CaseNumber number) {
    this.county = county;
    this.number = number;
  }

  /** All of it, oldest first. */
  List<KeptEvent> events(Connection connection) throws SQLException {
    try (PreparedStatement select = select(connection, 1);
        ResultSet row = select.executeQuery()) {
      return events(row, Optional.empty());
    }
  }

  /** What comes after an event; empty when it is not there, in that place. */
  Optional<List<KeptEvent>> after(int seq, KeptEvent known, Connection connection)
      throws SQLException {
    try (PreparedStatement select = select(connection, seq);
        ResultSet row = select.executeQuery()) {
      return row.next() && digest(row).equals(known.hash())
          ? Optional.of(events(row, Optional.of(known)))
          : Optional.empty();
    }
  }

  private PreparedStatement select(Connection connection, int from) throws SQLException {
    PreparedStatement select = connection.prepareStatement(EVENTS);
    select.setString(1, county.value());
    select.setString(2, number.value());
    select.setInt(3, from);
    return select;
  }

  private List<KeptEvent> events(ResultSet row, Optional<KeptEvent> before) throws SQLException {
    List<KeptEvent> events = new ArrayList<>();
    Optional<KeptEvent> last = before;
    while (row.next()) {
      KeptEvent event = event(row, last);
      events.add(event);
      last = Optional.of(event);
    }
    return List.copyOf(events);
  }

  private KeptEvent event(ResultSet row, Optional<KeptEvent> before) throws SQLException {
    String beside =
        EventRow.beside(
            county.value(),
            new CommandKey(row.getString(1), row.getString(2)),
            number.value(),
            Rows.moment(row.getTimestamp(3).toLocalDateTime()),
            before);
    String text = new PackedText(row.getBytes(5)).text(beside);
    return new KeptEvent(text, digest(row));
  }

  private static Sha256 digest(ResultSet row) throws SQLException {
    return Sha256.ofDigest(row.getBytes(4));
  }
}
