package liandong.county.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Source;

/**
 * The documents that {@code county.yaml} names, for the tables that stand on them.
 *
 * @param ids all ids, also of documents in which something is at fault
 * @param complete whether the list could be read at all, so that another id can be called unknown
 */
record Documents(Map<String, Source> sources, Set<String> ids, boolean complete) {
  static final Documents UNREADABLE = new Documents(Map.of(), Set.of(), false);

  /** The document that the cell names; one that the county does not name is a fault there. */
  Optional<Source> find(Row row, String column) {
    Optional<String> id = row.filled(column, "blank.document");
    if (id.isPresent() && complete && !ids.contains(id.get())) {
      row.fault(
          column,
          Flaw.of(
              "no-source",
              id.get(),
              ProfileFile.NAME,
              Nearest.said(id.get(), ids).orElse(Flaw.say("or.source"))));
    }
    return id.map(sources::get);
  }
}
