package liandong.store.jpa;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;

/** A list of cases, page by page; each way to narrow it has its index. */
final class CaseList {
  private CaseList() {}

  static CasePage page(EntityManager manager, CaseQuery query) {
    // One more than asked for says whether there is another page.
    List<CasePage.Line> found =
        list(query)
            .page(
                manager,
                query
                    .after()
                    .map(
                        key ->
                            new WorkList.Start(key.due().orElse(Rows.NEVER), key.number().value())),
                query.size() + 1)
            .stream()
            .map(CaseRow::line)
            .toList();
    if (found.size() <= query.size()) {
      return new CasePage(found, Optional.empty());
    }
    List<CasePage.Line> lines = found.subList(0, query.size());
    return new CasePage(lines, Optional.of(lines.get(lines.size() - 1).key()));
  }

  private static WorkList<CaseRow> list(CaseQuery query) {
    WorkList<CaseRow> list =
        WorkList.by(index(query), CaseRow.class, "lc_case", "number", states(query));
    list.where("county = ?", query.county().value());
    query.person().ifPresent(person -> list.where("person = ?", person));
    query.ledger().ifPresent(village -> list.where("agent_place = ?", village.value()));
    query.place().ifPresent(place -> list.where("holder = ?", place.value()));
    query.dueBefore().ifPresent(day -> list.where("due_on < ?", day));
    return list;
  }

  /**
   * The one that leaves least over: a person has fewer cases than a village, a village than a
   * place.
   */
  private static String index(CaseQuery query) {
    if (query.person().isPresent()) {
      return "LC_CASE_PERSON";
    }
    if (query.ledger().isPresent()) {
      return "LC_CASE_LEDGER";
    }
    return query.place().isPresent() ? "LC_CASE_HOLDER" : "LC_CASE_STATE";
  }

  /** Nothing is due in a closed case. */
  private static Collection<String> states(CaseQuery query) {
    Set<CaseState> asked =
        query.states().isEmpty() ? Set.copyOf(Arrays.asList(CaseState.values())) : query.states();
    return asked.stream()
        .filter(state -> query.dueBefore().isEmpty() || state.isOpen())
        .sorted()
        .map(Enum::name)
        .toList();
  }
}
