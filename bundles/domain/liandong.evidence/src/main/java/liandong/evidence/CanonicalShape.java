package liandong.evidence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How one record class is written.
 *
 * @param type the class
 * @param parts in the order in which they are written
 * @param wraps whether the value of the only part stands for the whole
 */
record CanonicalShape(Class<?> type, List<Part> parts, boolean wraps) {
  /** The name under which a record says which of a sealed family it is. */
  private static final String KIND = "is";

  static final String KIND_MEMBER = member(KIND);

  private static final ClassValue<CanonicalShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected CanonicalShape computeValue(Class<?> type) {
          return find(type);
        }
      };

  static CanonicalShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static CanonicalShape find(Class<?> type) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(Part.of(component));
    }
    if (isOfSealedFamily(type)) {
      parts.add(Part.kind(type));
    }
    parts.sort(Comparator.comparing(Part::name));
    return new CanonicalShape(type, List.copyOf(parts), wrapsOneValue(type));
  }

  /** A name as it stands before its value: {@code "name":}. */
  static String member(String name) {
    return '"' + name + "\":";
  }

  /** Whether a record of that class is written as the one value that it has. */
  static boolean wrapsOneValue(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1
        && components[0].getName().equals("value")
        && !isOfSealedFamily(type);
  }

  private static boolean isOfSealedFamily(Class<?> type) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isSealed() || isOfSealedFamily(parent)) {
        return true;
      }
    }
    return false;
  }

  /** What stands under one name. */
  static final class Part {
    private final String name;
    private final String member;
    private final Function<Record, Object> value;

    /** Of the record that stood here last; nearly always it is of the same class the next time. */
    private CanonicalShape last;

    private Part(String name, String member, Function<Record, Object> value) {
      this.name = name;
      this.member = member;
      this.value = value;
    }

    String name() {
      return name;
    }

    /** The name as it is written. */
    String member() {
      return member;
    }

    Object valueIn(Record record) {
      return value.apply(record);
    }

    /** Of a record that stands here, or in a list here. */
    CanonicalShape shapeOf(Record standing) {
      CanonicalShape shape = last;
      if (shape == null || shape.type() != standing.getClass()) {
        shape = CanonicalShape.of(standing.getClass());
        last = shape;
      }
      return shape;
    }

    private static Part of(RecordComponent component) {
      Method accessor = component.getAccessor();
      // As in CanonicalRecord.
      accessor.setAccessible(true);
      return new Part(
          component.getName(),
          CanonicalShape.member(component.getName()),
          record -> read(record, accessor));
    }

    /** Says of which kind the records of that class are. */
    private static Part kind(Class<?> type) {
      String kind = type.getSimpleName();
      return new Part(KIND, KIND_MEMBER, record -> kind);
    }

    private static Object read(Record record, Method accessor) {
      try {
        return accessor.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException(
            "cannot read " + accessor.getName() + " of " + record.getClass().getName(), e);
      }
    }
  }
}
