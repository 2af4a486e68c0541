package liandong.store.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import liandong.cases.BrokenChain;
import liandong.cases.CommandKey;
import liandong.cases.KeptEvent;
import liandong.cases.ServiceCase;
import liandong.cases.care.Inspection;
import liandong.evidence.Sha256;
import liandong.places.PlaceId;
import liandong.supervision.KeptEntry;
import liandong.supervision.SupervisionFile;

/**
 * A table of chains, the table of rows that are made from them, and how.
 *
 * @param id the column that names a chain within its county
 * @param columns of the row that must be what its chain says
 */
record Shelf(
    Inspection.Kind kind,
    String rows,
    String links,
    String id,
    List<String> columns,
    String linkColumns,
    Unpacking unpacking,
    Function<List<Link>, Made> replay) {
  static final Shelf CASES =
      new Shelf(
          Inspection.Kind.CASE,
          "lc_case",
          "lc_event",
          "number",
          List.of("state", "holder", "offered_to"),
          "county, number, client, command_key, happened_at, digest, packed",
          Shelf::event,
          links -> {
            ServiceCase made = ServiceCase.replay(links.stream().map(Link::event).toList());
            return new Made(
                made.county().value(),
                made.number().value(),
                made.seq(),
                List.of(
                    made.state().name(),
                    made.custody().place().value(),
                    made.custody().offeredTo().map(PlaceId::value).orElse("")));
          });

  static final Shelf FILES =
      new Shelf(
          Inspection.Kind.FILE,
          "lc_file",
          "lc_file_entry",
          "file_id",
          List.of("state", "owner_place", "owner_person"),
          "body, hash",
          (row, at, before) -> new Link(row.getString(at), row.getString(at + 1)),
          links -> {
            SupervisionFile made = SupervisionFile.replay(links.stream().map(Link::entry).toList());
            return new Made(
                made.county().value(),
                made.id().value(),
                made.seq(),
                List.of(made.state().name(), made.owner().place().value(), made.owner().person()));
          });

  /** An event; where its text cannot be unpacked any more, one that its digest gives away. */
  private static Link event(ResultSet row, int at, Optional<Link> before) throws SQLException {
    String beside =
        EventRow.beside(
            row.getString(at),
            new CommandKey(row.getString(at + 2), row.getString(at + 3)),
            row.getString(at + 1),
            Rows.moment(row.getTimestamp(at + 4).toLocalDateTime()),
            before.map(Link::event));
    String hash = Sha256.ofDigest(row.getBytes(at + 5)).value();
    try {
      return new Link(new PackedText(row.getBytes(at + 6)).text(beside), hash);
    } catch (BrokenChain changed) {
      return new Link("", hash);
    }
  }

  /** Makes a link of the columns that begin at {@code at}, knowing the link before. */
  interface Unpacking {
    Link link(ResultSet row, int at, Optional<Link> before) throws SQLException;
  }

  /** A link as it is kept. */
  record Link(String body, String hash) {
    KeptEvent event() {
      return new KeptEvent(body, new Sha256(hash));
    }

    KeptEntry entry() {
      return new KeptEntry(body, new Sha256(hash));
    }

    /** What it holds may be personal. */
    @Override
    public String toString() {
      return "link " + hash;
    }
  }

  /** A row as it is kept, or as its chain makes it; the facts in the order of the columns. */
  record Made(String county, String id, int seq, List<String> facts) {}
}
