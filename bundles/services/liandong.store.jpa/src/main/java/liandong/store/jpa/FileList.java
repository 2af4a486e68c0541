package liandong.store.jpa;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import liandong.cases.CaseNumber;
import liandong.places.CountyId;
import liandong.store.jpa.Sql.Condition;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;

/** A list of files of supervision, page by page; each way to narrow it has its index. */
final class FileList {
  private FileList() {}

  static FilePage page(EntityManager manager, FileQuery query) {
    List<FilePage.Line> found =
        list(query)
            .page(
                manager,
                query
                    .after()
                    .map(key -> new WorkList.Start(key.due().orElse(Rows.NEVER), key.id().value())),
                query.size() + 1)
            .stream()
            .map(FileRow::line)
            .toList();
    if (found.size() <= query.size()) {
      return new FilePage(found, Optional.empty());
    }
    List<FilePage.Line> lines = found.subList(0, query.size());
    return new FilePage(lines, Optional.of(lines.get(lines.size() - 1).key()));
  }

  private static WorkList<FileRow> list(FileQuery query) {
    WorkList<FileRow> list =
        query
            .number()
            .map(number -> about(query.county(), number, states(query)))
            .orElseGet(
                () ->
                    WorkList.by(index(query), FileRow.class, "lc_file", "file_id", states(query)));
    list.where("county = ?", query.county().value());
    query.person().ifPresent(each -> list.where("owner_person = ?", each));
    query.subject().ifPresent(each -> list.where("subject = ?", each));
    query.place().ifPresent(each -> list.where("owner_place = ?", each.value()));
    query.dueBefore().ifPresent(each -> list.where("due_on < ?", each));
    return list;
  }

  /** A case has few files, and they are found by the case. */
  private static WorkList<FileRow> about(
      CountyId county, CaseNumber number, Collection<String> states) {
    return WorkList.ofFew(
        new Condition(
            "(select f.* from --DERBY-PROPERTIES joinOrder=FIXED\n lc_file_case about"
                + " join lc_file f on f.county = about.county and f.file_id = about.file_id"
                + " where about.county = ? and about.number = ?) of_case",
            county.value(),
            number.value()),
        FileRow.class,
        "file_id",
        states);
  }

  /** A person has fewer than a place. */
  private static String index(FileQuery query) {
    if (query.person().isPresent()) {
      return "LC_FILE_OWNER";
    }
    if (query.subject().isPresent()) {
      return "LC_FILE_SUBJECT";
    }
    return query.place().isPresent() ? "LC_FILE_PLACE" : "LC_FILE_STATE";
  }

  private static List<String> states(FileQuery query) {
    Set<FileState> asked =
        query.states().isEmpty() ? Set.copyOf(Arrays.asList(FileState.values())) : query.states();
    return names(asked);
  }

  static List<FilePage.Line> opened(
      EntityManager manager, CountyId county, Set<FileState> states, Instant from, Instant until) {
    if (states.isEmpty()) {
      return List.of();
    }
    return new Sql()
            .say("select * from lc_file --DERBY-PROPERTIES index=LC_FILE_OPENED\n")
            .say(" where county = ?", county.value())
            .say(" and opened_at >= ? and opened_at < ?", Rows.utc(from), Rows.utc(until))
            .say(
                " and state in (" + "?, ".repeat(states.size() - 1) + "?)", names(states).toArray())
            .say(" order by opened_at, file_id")
            .rows(manager, FileRow.class)
            .stream()
            .map(FileRow::line)
            .toList();
  }

  private static List<String> names(Set<FileState> states) {
    return states.stream().sorted().map(Enum::name).toList();
  }
}
