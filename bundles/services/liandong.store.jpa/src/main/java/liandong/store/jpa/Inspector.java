package liandong.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.cases.BrokenChain;
import liandong.cases.care.Inspection;
import liandong.cases.care.Inspection.Finding;
import liandong.cases.care.Inspection.Kind;
import liandong.evidence.Bilingual;
import liandong.store.jpa.Chains.Chain;
import liandong.store.jpa.Shelf.Made;

/**
 * Goes through all that is kept: every chain link by link, every row beside what its chain makes of
 * it, every serial beside the cases of its office and day, every answer beside its event.
 *
 * <p>It may go on while cases are worked on. The first look waits for nobody and holds up nobody,
 * and so may meet a step half written; what seems wrong is looked at again, with nothing half
 * written and no step between the row and its chain.
 */
final class Inspector {
  /** A case in which a step comes between so many looks in a row is one that is well kept. */
  private static final int LOOKS = 20;

  private final Connection connection;
  private final Clock clock;
  private final List<Finding> findings = new ArrayList<>();
  private long broken;

  Inspector(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  Inspection inspect() throws SQLException {
    Instant begun = clock.instant();
    Tally cases = walk(Shelf.CASES);
    Tally files = walk(Shelf.FILES);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    new Serials(connection).gaps(this::found);
    replies();
    marks();
    return new Inspection(
        cases.chains,
        cases.links,
        files.chains,
        files.links,
        broken,
        findings,
        Duration.between(begun, clock.instant()));
  }

  private static final class Tally {
    private long chains;
    private long links;
  }

  private Tally walk(Shelf shelf) throws SQLException {
    Chains chains = new Chains(connection, shelf);
    Tally tally = new Tally();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
    chains.walk(
        (county, id, chain) -> {
          tally.chains++;
          tally.links += chain.links().size();
          if (wrong(shelf, county, id, chain).isPresent()) {
            lookAgain(shelf, chains, county, id);
          }
        });
    return tally;
  }

  private void lookAgain(Shelf shelf, Chains chains, String county, String id) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    for (int look = 1; look <= LOOKS; look++) {
      Chain chain = chains.chain(county, id);
      if (chain.row().equals(chains.row(county, id))) {
        wrong(shelf, county, id, chain)
            .ifPresent(why -> found(new Finding(shelf.kind(), county, id, why)));
        break;
      }
    }
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
  }

  private void found(Finding finding) {
    broken++;
    if (findings.size() < Inspection.MOST) {
      findings.add(finding);
    }
  }

  /**
   * What is wrong with a row and its chain; empty when a step that was taken back has left none.
   */
  private static Optional<Bilingual> wrong(Shelf shelf, String county, String id, Chain chain) {
    if (chain.links().isEmpty()) {
      return chain.row().map(row -> say("no-record"));
    }
    Made made;
    try {
      made = shelf.replay().apply(chain.links());
    } catch (BrokenChain e) {
      return Optional.of(say("chain", e.getMessage()));
    } catch (RuntimeException e) {
      // Not its words, which may quote what stands in the record.
      return Optional.of(say("unreadable", e.getClass().getSimpleName()));
    }
    if (!made.county().equals(county) || !made.id().equals(id)) {
      return Optional.of(say("of-another", made.county(), made.id()));
    }
    return chain.row().map(row -> differs(shelf, row, made)).orElse(Optional.of(say("no-row")));
  }

  private static Optional<Bilingual> differs(Shelf shelf, Made row, Made made) {
    if (row.seq() != made.seq()) {
      return Optional.of(say("differs", "seq", row.seq(), made.seq()));
    }
    for (int i = 0; i < shelf.columns().size(); i++) {
      if (!row.facts().get(i).equals(made.facts().get(i))) {
        return Optional.of(
            say("differs", shelf.columns().get(i), row.facts().get(i), made.facts().get(i)));
      }
    }
    return Optional.empty();
  }

  /** A reply names the entry that its command became; who cuts off the end leaves it behind. */
  private void replies() throws SQLException {
    lost(
        "select a.county, a.file_id, a.seq from lc_file_reply a where a.file_id is not null"
            + " and a.refusal is null and not exists (select 1 from lc_file_entry e"
            + " where e.county = a.county and e.file_id = a.file_id and e.seq = a.seq)"
            + " fetch first 1000 rows only",
        Kind.ANSWER,
        "no-event");
  }

  /**
   * An event is its own answer, so both go when somebody cuts off the end; who followed or counted
   * it has its mark.
   */
  private void marks() throws SQLException {
    lost(
        "select county, number, followed from lc_case where followed > seq"
            + " fetch first 1000 rows only",
        Kind.CASE,
        "no-event-followed");
    lost(
        "select m.county, m.number, m.seq from lc_counted m join lc_case c"
            + " on c.county = m.county and c.number = m.number where m.seq > c.seq"
            + " fetch first 1000 rows only",
        Kind.CASE,
        "no-event-followed");
  }

  private void lost(String text, Kind kind, String key) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(text);
        ResultSet lost = query.executeQuery()) {
      while (lost.next()) {
        found(new Finding(kind, lost.getString(1), lost.getString(2), say(key, lost.getInt(3))));
      }
    }
  }

  static Bilingual say(String key, Object... facts) {
    return CareRefusal.book().say("wrong." + key, facts);
  }
}
