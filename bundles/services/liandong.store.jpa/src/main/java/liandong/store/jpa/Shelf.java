package liandong.store.jpa;

import java.util.List;
import java.util.function.Function;
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
    Function<List<Link>, Made> replay) {
  static final Shelf CASES =
      new Shelf(
          Inspection.Kind.CASE,
          "lc_case",
          "lc_event",
          "number",
          List.of("state", "holder", "offered_to"),
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
          links -> {
            SupervisionFile made = SupervisionFile.replay(links.stream().map(Link::entry).toList());
            return new Made(
                made.county().value(),
                made.id().value(),
                made.seq(),
                List.of(made.state().name(), made.owner().place().value(), made.owner().person()));
          });

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
