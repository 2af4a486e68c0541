package liandong.evidence;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the values of one type are read; found once for each class, since that is the dear part. */
interface CanonicalForm {
  Object read(CanonicalCursor cursor);

  static CanonicalForm of(Type type) {
    return type instanceof ParameterizedType generic
        ? ofGeneric(generic)
        : new Later((Class<?>) type);
  }

  /** A class is looked up only when there is a value of it, for it may hold values of its own. */
  final class Later implements CanonicalForm {
    private final Class<?> type;
    private CanonicalForm found;

    private Later(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object read(CanonicalCursor cursor) {
      // Whoever comes at once finds the same one.
      if (found == null) {
        found = Known.FORMS.get(type);
      }
      return found.read(cursor);
    }
  }

  private static CanonicalForm ofGeneric(ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    CanonicalForm each = of(arguments[arguments.length - 1]);
    if (generic.getRawType() == Optional.class) {
      return cursor -> Optional.of(each.read(cursor));
    }
    if (generic.getRawType() == Map.class) {
      return cursor -> members(cursor, each);
    }
    if (generic.getRawType() == Set.class) {
      return cursor -> new LinkedHashSet<>(elements(cursor, each));
    }
    return cursor -> elements(cursor, each);
  }

  private static Map<String, Object> members(CanonicalCursor cursor, CanonicalForm each) {
    Map<String, Object> members = new LinkedHashMap<>();
    cursor.expect('{');
    if (cursor.peek() != '}') {
      do {
        String name = cursor.string();
        cursor.expect(':');
        if (members.put(name, each.read(cursor)) != null) {
          throw cursor.fault("'" + name + "' only once");
        }
      } while (cursor.skip(','));
    }
    cursor.expect('}');
    return members;
  }

  private static List<Object> elements(CanonicalCursor cursor, CanonicalForm each) {
    List<Object> elements = new ArrayList<>();
    cursor.expect('[');
    if (cursor.peek() != ']') {
      do {
        elements.add(each.read(cursor));
      } while (cursor.skip(','));
    }
    cursor.expect(']');
    return elements;
  }

  /** The forms of classes, in a class of their own, since an interface keeps nothing to itself. */
  final class Known {
    private static final ClassValue<CanonicalForm> FORMS =
        new ClassValue<>() {
          @Override
          protected CanonicalForm computeValue(Class<?> type) {
            return find(type);
          }
        };

    private Known() {}

    private static CanonicalForm find(Class<?> type) {
      if (type == String.class) {
        return CanonicalCursor::string;
      }
      if (type == int.class || type == Integer.class) {
        return cursor -> Math.toIntExact(cursor.number());
      }
      if (type == long.class || type == Long.class) {
        return CanonicalCursor::number;
      }
      if (type == boolean.class || type == Boolean.class) {
        return CanonicalCursor::yesOrNo;
      }
      if (type == LocalDate.class) {
        return cursor -> CanonicalTime.day(cursor.string());
      }
      if (type == LocalTime.class) {
        return cursor -> LocalTime.parse(cursor.string());
      }
      if (type == Instant.class) {
        return cursor -> CanonicalTime.moment(cursor.string());
      }
      if (type.isEnum()) {
        return constant(type);
      }
      if (type.isSealed() && type.isInterface()) {
        return family(type);
      }
      if (type.isRecord()) {
        return CanonicalRecord.of(type);
      }
      throw new IllegalArgumentException("no canonical form for " + type.getName());
    }

    private static CanonicalForm constant(Class<?> type) {
      Map<String, Object> constants = new HashMap<>();
      for (Object each : type.getEnumConstants()) {
        constants.put(((Enum<?>) each).name(), each);
      }
      return cursor -> oneOf(constants, cursor.string(), type);
    }

    private static CanonicalForm family(Class<?> type) {
      Map<String, Class<?>> kinds = new HashMap<>();
      kinds(type, kinds);
      return cursor -> FORMS.get(oneOf(kinds, cursor.kind(), type)).read(cursor);
    }

    private static void kinds(Class<?> family, Map<String, Class<?>> kinds) {
      for (Class<?> each : family.getPermittedSubclasses()) {
        if (each.isRecord()) {
          kinds.putIfAbsent(each.getSimpleName(), each);
        } else if (each.isInterface() && each.isSealed()) {
          kinds(each, kinds);
        }
      }
    }

    private static <T> T oneOf(Map<String, T> known, String name, Class<?> type) {
      T found = known.get(name);
      if (found == null) {
        throw new IllegalArgumentException("no " + type.getSimpleName() + " called " + name);
      }
      return found;
    }
  }
}
