package liandong.store.jpa;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.Query;

/** A statement in the databases' own words, with its values in the order in which they stand. */
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * Goes on with the statement.
   *
   * @param words with a {@code ?} for each value; never anything that somebody typed
   */
  Sql say(String words, Object... each) {
    int next = 0;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      text.append(letter);
      if (letter == '?') {
        values.add(each[next++]);
        text.append(values.size());
      }
    }
    return this;
  }

  Sql say(Condition condition) {
    return say(condition.text(), condition.values().toArray());
  }

  /** What it selects, as entities. */
  <R> List<R> rows(EntityManager manager, Class<R> row) {
    return list(manager.createNativeQuery(text.toString(), row), row);
  }

  /** What it selects, column by column. */
  List<Object[]> rows(EntityManager manager) {
    return list(manager.createNativeQuery(text.toString()), Object[].class);
  }

  /** How many rows it changed. */
  int change(EntityManager manager) {
    return withValues(manager.createNativeQuery(text.toString())).executeUpdate();
  }

  private <R> List<R> list(Query query, Class<R> row) {
    return ((List<?>) withValues(query).getResultList()).stream().map(row::cast).toList();
  }

  private Query withValues(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  /** What has to hold, such as {@code state = ?}. */
  record Condition(String text, List<Object> values) {
    Condition {
      values = List.copyOf(values);
    }

    Condition(String text, Object... values) {
      this(text, List.of(values));
    }
  }
}
