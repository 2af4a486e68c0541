package liandong.supervision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a fact is made of, by kind. So whoever shows a fact needs no list of all facts. */
final class Particulars {
  private Particulars() {}

  static <T> List<T> of(FileFact fact, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (RecordComponent each : fact.getClass().getRecordComponents()) {
      gather(value(fact, each), kind, found);
    }
    return List.copyOf(found);
  }

  private static <T> void gather(Object value, Class<T> kind, List<T> found) {
    if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(each -> gather(each, kind, found));
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> gather(each, kind, found));
    } else if (kind.isInstance(value)) {
      found.add(kind.cast(value));
    }
  }

  private static Object value(FileFact fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " of " + fact.getClass(), e);
    }
  }
}
