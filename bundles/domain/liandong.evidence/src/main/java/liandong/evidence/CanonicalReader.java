package liandong.evidence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what {@link CanonicalText} wrote back into records. It reads nothing else: a name that the
 * record does not have, or lacks, is a fault and not a default.
 */
public final class CanonicalReader {
  private static final ClassValue<RecordType> RECORDS =
      new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
          return RecordType.of(type);
        }
      };

  private final String text;
  private int at;

  private CanonicalReader(String text) {
    this.text = text;
  }

  /**
   * The value of {@code type} (a record, or a sealed interface of records) that {@code text} says.
   *
   * @throws IllegalArgumentException when the text is not such a value, with the place
   */
  public static <T> T read(String text, Class<T> type) {
    CanonicalReader reader = new CanonicalReader(text);
    Object tree = reader.value();
    if (reader.at != text.length()) {
      throw reader.fault("nothing after the value");
    }
    return type.cast(bind(tree, type));
  }

  // ---- text to tree -----------------------------------------------------------------------

  private Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> literal("true", Boolean.TRUE);
      case 'f' -> literal("false", Boolean.FALSE);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    if (peek() != '}') {
      do {
        String name = string();
        expect(':');
        if (members.put(name, value()) != null) {
          throw fault("'" + name + "' only once");
        }
      } while (skip(','));
    }
    expect('}');
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    expect('[');
    if (peek() != ']') {
      do {
        elements.add(value());
      } while (skip(','));
    }
    expect(']');
    return elements;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        if (at > text.length()) {
          throw fault("four hexadecimal digits");
        }
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> c;
    };
  }

  private Long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (start == at) {
      throw fault("a value");
    }
    return Long.valueOf(text.substring(start, at));
  }

  private Object literal(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw fault("'" + word + "'");
    }
    at += word.length();
    return value;
  }

  private char peek() {
    if (at >= text.length()) {
      throw fault("more text");
    }
    return text.charAt(at);
  }

  private boolean skip(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    if (found) {
      at++;
    }
    return found;
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw fault("'" + c + "'");
    }
  }

  private IllegalArgumentException fault(String expected) {
    return new IllegalArgumentException(
        "canonical text: expected " + expected + " at character " + at);
  }

  // ---- tree to values ---------------------------------------------------------------------

  private static Object bind(Object tree, Type type) {
    if (type instanceof ParameterizedType generic) {
      return bindGeneric(tree, generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return (String) tree;
    }
    if (raw == int.class || raw == Integer.class) {
      return Math.toIntExact((Long) tree);
    }
    if (raw == long.class || raw == Long.class || raw == boolean.class || raw == Boolean.class) {
      return tree;
    }
    if (raw == LocalDate.class) {
      return LocalDate.parse((String) tree);
    }
    if (raw == LocalTime.class) {
      return LocalTime.parse((String) tree);
    }
    if (raw == Instant.class) {
      return Instant.parse((String) tree);
    }
    if (raw == LocalTime.class) {
      return LocalTime.parse((String) tree);
    }
    if (raw.isEnum()) {
      return constant(raw, (String) tree);
    }
    if (raw.isSealed() && raw.isInterface()) {
      String kind = (String) members(tree, raw).get(CanonicalText.KIND);
      return bind(
          tree,
          kindOf(raw, kind)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no " + raw.getSimpleName() + " called " + kind)));
    }
    if (raw.isRecord()) {
      return RECORDS.get(raw).bind(tree);
    }
    throw new IllegalArgumentException("no canonical form for " + raw.getName());
  }

  private static Object bindGeneric(Object tree, ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    Type last = arguments[arguments.length - 1];
    if (generic.getRawType() == Optional.class) {
      return Optional.of(bind(tree, last));
    }
    if (generic.getRawType() == Map.class) {
      Map<String, Object> bound = new LinkedHashMap<>();
      members(tree, Map.class).forEach((name, value) -> bound.put(name, bind(value, last)));
      return bound;
    }
    List<Object> bound = new ArrayList<>();
    for (Object each : (List<?>) tree) {
      bound.add(bind(each, last));
    }
    if (generic.getRawType() == Set.class) {
      return new LinkedHashSet<>(bound);
    }
    return bound;
  }

  private static Map<String, Object> members(Object tree, Class<?> type) {
    if (!(tree instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("canonical text: " + type.getName() + " is an object");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach((name, value) -> members.put((String) name, value));
    return members;
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no " + type.getSimpleName() + " called " + name));
  }

  private static Optional<Class<?>> kindOf(Class<?> family, String kind) {
    for (Class<?> each : family.getPermittedSubclasses()) {
      if (each.isRecord() && each.getSimpleName().equals(kind)) {
        return Optional.of(each);
      }
      if (each.isInterface() && each.isSealed()) {
        Optional<Class<?>> deeper = kindOf(each, kind);
        if (deeper.isPresent()) {
          return deeper;
        }
      }
    }
    return Optional.empty();
  }

  /** How one record class is put together again. */
  private record RecordType(
      Class<?> type, RecordComponent[] components, Constructor<?> constructor, boolean wraps) {

    static RecordType of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      boolean wraps =
          components.length == 1
              && components[0].getName().equals("value")
              && !CanonicalText.isOfSealedFamily(type);
      try {
        return new RecordType(type, components, type.getConstructor(types), wraps);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("not a public record: " + type.getName(), e);
      }
    }

    Object bind(Object tree) {
      if (wraps) {
        return make(
            new Object[] {CanonicalReader.bind(tree, components[0].getGenericType())}, type);
      }
      Map<String, Object> members = members(tree, type);
      members.remove(CanonicalText.KIND);
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = component(components[i], members.remove(components[i].getName()));
      }
      if (!members.isEmpty()) {
        throw new IllegalArgumentException(
            type.getSimpleName() + " has no " + String.join(", ", members.keySet()));
      }
      return make(values, type);
    }

    private Object component(RecordComponent component, Object tree) {
      if (tree != null) {
        return CanonicalReader.bind(tree, component.getGenericType());
      }
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

    private Object make(Object[] values, Class<?> type) {
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
}
