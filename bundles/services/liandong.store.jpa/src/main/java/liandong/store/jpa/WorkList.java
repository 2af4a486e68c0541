package liandong.store.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import liandong.store.jpa.Sql.Condition;

/**
 * Rows in the order in which people work: what is due first at the top, then by their key.
 *
 * <p>Every index of such a list has the state before the date, so each state is one range of it in
 * that order, and a page is merged from as many ranges as states are asked for. It reads at most a
 * page from each, wherever it begins and however rare or common a state is.
 *
 * <p>The union of twenty ranges reads little and is long: PostgreSQL planned four milliseconds at
 * what it did in less than one. There the range is said once, for each of the states. Derby has no
 * word for that, and keeps the plan of a statement that it has seen.
 */
final class WorkList<R> {
  /** Where a page begins. */
  record Start(LocalDate dueOn, String key) {}

  private final Class<R> row;
  private final Condition from;
  private final String key;
  private final Collection<String> states;
  private final boolean apart;
  private final List<Condition> conditions = new ArrayList<>();

  private WorkList(
      Class<R> row, Condition from, String key, Collection<String> states, boolean apart) {
    this.row = row;
    this.from = from;
    this.key = key;
    this.states = states;
    this.apart = apart;
  }

  /**
   * @param key the column that tells rows of one date apart
   * @param index the one that begins with the conditions, then has state, date and key
   * @param states those that are wanted
   */
  static <R> WorkList<R> by(
      String index, Class<R> row, String table, String key, Collection<String> states) {
    // PostgreSQL reads a comment there. Derby, which looks at its statistics too seldom, obeys it.
    Condition from = new Condition(table + " --DERBY-PROPERTIES index=" + index + "\n");
    return new WorkList<>(row, from, key, states, true);
  }

  /**
   * @param from a table of so few rows that they are all read
   */
  static <R> WorkList<R> ofFew(
      Condition from, Class<R> row, String key, Collection<String> states) {
    return new WorkList<>(row, from, key, states, false);
  }

  WorkList<R> where(String condition, Object value) {
    conditions.add(new Condition(condition, value));
    return this;
  }

  /** At most so many rows after {@code start}. */
  List<R> page(EntityManager manager, Optional<Start> start, int most) {
    List<Condition> ranges =
        start
            .map(from -> Keyset.after(List.of("due_on", key), List.of(from.dueOn(), from.key())))
            .orElse(Keyset.ALL);
    List<R> found = new ArrayList<>();
    for (Condition range : ranges) {
      if (found.size() < most && !states.isEmpty()) {
        found.addAll(said(Dialect.of(manager), range, most - found.size()).rows(manager, row));
      }
    }
    return found;
  }

  private Sql said(Dialect dialect, Condition range, int most) {
    if (!apart) {
      String any = "state in (" + "?, ".repeat(states.size() - 1) + "?)";
      return ofOne(new Sql(), new Condition(any, List.copyOf(states)), range, most);
    }
    return dialect.saysForEach() ? forEach(range, most) : united(range, most);
  }

  private Sql forEach(Condition range, int most) {
    Sql page = new Sql().say("select a_part.* from (values ");
    String comma = "";
    for (String state : states) {
      page.say(comma + "(cast(? as varchar))", state);
      comma = ", ";
    }
    page.say(") as asked (a_state) cross join lateral (");
    ofOne(page, new Condition("state = asked.a_state"), range, most);
    return inOrder(page.say(") a_part"), most);
  }

  private Sql united(Condition range, int most) {
    Sql page = new Sql().say("select * from (");
    String and = "";
    for (String state : states) {
      page.say(and + "select * from (");
      ofOne(page, new Condition("state = ?", state), range, most).say(") a_part");
      and = " union all ";
    }
    return inOrder(page.say(") a_page"), most);
  }

  private Sql ofOne(Sql page, Condition part, Condition range, int most) {
    page.say("select * from ").say(from).say(" where ");
    for (Condition condition : conditions) {
      page.say(condition).say(" and ");
    }
    return inOrder(page.say(part).say(" and ").say(range), most);
  }

  private Sql inOrder(Sql rows, int most) {
    return rows.say(" order by due_on, " + key + " fetch first " + most + " rows only");
  }
}
