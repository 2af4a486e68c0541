package liandong.evidence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one record class is read. Its names stand in ascending order in the text, as they do here, so
 * the next one there is nearly always the next one here.
 */
final class CanonicalRecord implements CanonicalForm {
  private final Class<?> type;
  private final Constructor<?> constructor;
  private final Component[] components;

  private CanonicalRecord(Class<?> type, Constructor<?> constructor, Component[] components) {
    this.type = type;
    this.constructor = constructor;
    this.components = components;
  }

  /**
   * @param member the name as it stands before its value: {@code "name":}
   * @param place among the arguments of the constructor
   */
  private record Component(RecordComponent of, String member, int place, CanonicalForm form) {
    static Component of(RecordComponent[] all, int place) {
      RecordComponent component = all[place];
      return new Component(
          component,
          CanonicalShape.member(component.getName()),
          place,
          CanonicalForm.of(component.getGenericType()));
    }

    String name() {
      return of.getName();
    }
  }

  static CanonicalForm of(Class<?> type) {
    RecordComponent[] all = type.getRecordComponents();
    Component[] sorted =
        IntStream.range(0, all.length)
            .mapToObj(place -> Component.of(all, place))
            .sorted(Comparator.comparing(Component::name))
            .toArray(Component[]::new);
    CanonicalRecord form = new CanonicalRecord(type, constructor(type, all), sorted);
    return CanonicalShape.wrapsOneValue(type) ? form::wrapped : form;
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getConstructor(types);
      // It is public; without this Java asks so again at each call.
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("not a public record: " + type.getName(), e);
    }
  }

  private Object wrapped(CanonicalCursor cursor) {
    return make(new Object[] {components[0].form().read(cursor)});
  }

  @Override
  public Object read(CanonicalCursor cursor) {
    Object[] values = new Object[components.length];
    cursor.expect('{');
    if (cursor.peek() != '}') {
      int next = 0;
      do {
        next = read(cursor, next, values);
      } while (cursor.skip(','));
    }
    cursor.expect('}');
    for (Component each : components) {
      if (values[each.place()] == null) {
        values[each.place()] = absent(each.of());
      }
    }
    return make(values);
  }

  /** Reads one member; says at which the next is to be looked for first. */
  private int read(CanonicalCursor cursor, int next, Object[] values) {
    for (int i = 0; i < components.length; i++) {
      int at = (next + i) % components.length;
      Component component = components[at];
      if (cursor.skip(component.member())) {
        if (values[component.place()] != null) {
          throw cursor.fault("'" + component.name() + "' only once");
        }
        values[component.place()] = component.form().read(cursor);
        return at + 1;
      }
    }
    if (cursor.skip(CanonicalShape.KIND_MEMBER)) {
      cursor.string();
      return next;
    }
    throw new IllegalArgumentException(type.getSimpleName() + " has no " + cursor.string());
  }

  private Object absent(RecordComponent component) {
    // What was kept before a component existed lacks it; then there was nothing of that kind.
    if (component.getType() == Optional.class) {
      return Optional.empty();
    }
    if (component.getType() == List.class) {
      return List.of();
    }
    if (component.getType() == Map.class) {
      return Map.of();
    }
    throw new IllegalArgumentException(type.getSimpleName() + " lacks " + component.getName());
  }

  private Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "not a " + type.getSimpleName() + ": " + e.getCause().getMessage(), e.getCause());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalArgumentException("not a public record: " + type.getName(), e);
    }
  }
}
