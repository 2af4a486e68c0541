package liandong.store.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import liandong.cases.CaseFeed.Due;
import liandong.cases.CaseState;

/**
 * The cases of all counties by their nearest deadline. They are merged from the lists of the
 * counties, each of which has its place in an index that is there anyway; an index over all of them
 * would cost each step of a case, and this is asked for twice a minute.
 */
final class DueCases {
  private static final List<String> OPEN =
      Arrays.stream(CaseState.values()).filter(CaseState::isOpen).map(Enum::name).toList();

  /** Within a county and a day the order is the database's, by which it goes on. */
  private static final Comparator<Due> NEAREST =
      Comparator.comparing(Due::on).thenComparing(each -> each.county().value());

  private DueCases() {}

  static List<Due> page(EntityManager manager, LocalDate day, Optional<Due> after, int most) {
    List<Due> found = new ArrayList<>();
    for (String county : counties(manager)) {
      WorkList.by("LC_CASE_STATE", CaseRow.class, "lc_case", "number", OPEN)
          .where("county = ?", county)
          .where("due_on <= ?", day)
          // Even an open case may wait for nobody's clock.
          .where("due_on < ?", Rows.NEVER)
          .page(manager, after.map(last -> start(county, last)), most)
          .forEach(row -> found.add(row.due()));
    }
    return found.stream().sorted(NEAREST).limit(most).toList();
  }

  /** Where the county's list goes on after the last case of all counties. */
  private static WorkList.Start start(String county, Due last) {
    int behind = county.compareTo(last.county().value());
    if (behind == 0) {
      return new WorkList.Start(last.on(), last.number().value());
    }
    return new WorkList.Start(behind < 0 ? last.on().plusDays(1) : last.on(), "");
  }

  /** Each found by one look into the index, however many cases the one before has. */
  private static List<String> counties(EntityManager manager) {
    List<String> counties = new ArrayList<>();
    Optional<String> next = countyAfter(manager, "");
    while (next.isPresent()) {
      counties.add(next.get());
      next = countyAfter(manager, next.get());
    }
    return counties;
  }

  private static Optional<String> countyAfter(EntityManager manager, String last) {
    return new Sql()
            .say("select * from lc_case --DERBY-PROPERTIES constraint=LC_CASE_KEY\n")
            .say(" where county > ? order by county, number fetch first 1 rows only", last)
            .rows(manager, CaseRow.class)
            .stream()
            .map(row -> row.key().county().value())
            .findFirst();
  }
}
