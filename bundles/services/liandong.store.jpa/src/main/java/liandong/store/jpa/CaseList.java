package liandong.store.jpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;

/**
 * A list of cases, page by page. A page begins after the key at which the last one ended, so that
 * the thousandth costs what the first does; each way to narrow a list has its index.
 */
final class CaseList {
  private final StringBuilder text =
      new StringBuilder("select c from CaseRow c where c.county = :county");
  private final Map<String, Object> values = new LinkedHashMap<>();

  private CaseList(CaseQuery query) {
    values.put("county", query.county().value());
    if (!query.states().isEmpty()) {
      and("c.state in :states", "states", query.states().stream().map(Enum::name).toList());
    }
    query.place().ifPresent(place -> and("c.holder = :place", "place", place.value()));
    query.person().ifPresent(person -> and("c.person = :person", "person", person));
    query.ledger().ifPresent(village -> and("c.agentPlace = :village", "village", village.value()));
    query.after().ifPresent(this::after);
    text.append(" order by c.dueOn, c.number");
  }

  private void and(String condition, String name, Object value) {
    text.append(" and ").append(condition);
    values.put(name, value);
  }

  /** Said so that the database sees where in the index to begin. */
  private void after(CasePage.Key key) {
    and(
        "c.dueOn >= :dueOn and (c.dueOn > :dueOn or c.number > :last)",
        "dueOn",
        key.due().orElse(Rows.NEVER));
    values.put("last", key.number().value());
  }

  static CasePage page(EntityManager manager, CaseQuery query) {
    // One more than asked for says whether there is another page.
    List<CasePage.Line> found =
        new CaseList(query)
            .rows(manager, query.size() + 1)
            .getResultStream()
            .map(CaseRow::line)
            .toList();
    if (found.size() <= query.size()) {
      return new CasePage(found, Optional.empty());
    }
    List<CasePage.Line> lines = found.subList(0, query.size());
    return new CasePage(lines, Optional.of(lines.get(lines.size() - 1).key()));
  }

  private TypedQuery<CaseRow> rows(EntityManager manager, int most) {
    TypedQuery<CaseRow> rows =
        manager.createQuery(text.toString(), CaseRow.class).setMaxResults(most);
    values.forEach(rows::setParameter);
    return rows;
  }
}
