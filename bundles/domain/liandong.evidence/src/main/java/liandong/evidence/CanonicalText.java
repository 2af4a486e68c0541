package liandong.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one text form of a record: what is hashed, kept and sent elsewhere to be checked.
 *
 * <p>It is JSON without white space, the names of an object in ascending order, in the spirit of
 * RFC 8785, so that any JSON library reads it:
 *
 * <ul>
 *   <li>a record is an object of its components; one whose only component is called {@code value}
 *       is that value alone;
 *   <li>a record that stands where a sealed interface is declared carries its simple name as {@code
 *       "is"};
 *   <li>a list keeps its order, a set is written in the order of its elements' texts;
 *   <li>an empty {@code Optional} is left out; enums are their names, dates, times of day and
 *       instants ISO 8601;
 *   <li>numbers are whole ({@code int}, {@code long}); there are no others on record.
 * </ul>
 *
 * <p>{@link CanonicalReader} is the way back.
 */
public final class CanonicalText {
  private final StringBuilder out = new StringBuilder(2048);

  private CanonicalText() {}

  /** The canonical text of {@code value}, a record of records, texts, whole numbers and times. */
  public static String of(Record value) {
    CanonicalText text = new CanonicalText();
    text.record(value, CanonicalShape.of(value.getClass()));
    return text.out.toString();
  }

  /** A moment as it stands in such a text. */
  public static String of(Instant moment) {
    StringBuilder text = new StringBuilder();
    CanonicalTime.write(moment, text);
    return text.toString();
  }

  /**
   * What stands most often in a record is asked for first, and interfaces last: to learn that a
   * text is no {@code Set} Java goes through all that a text is.
   */
  private void write(Object value, CanonicalShape.Part at) {
    if (value instanceof String text) {
      string(text);
    } else if (value instanceof Record record) {
      record(record, at.shapeOf(record));
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Enum<?> constant) {
      string(constant.name());
    } else if (value instanceof Instant moment) {
      out.append('"');
      CanonicalTime.write(moment, out);
      out.append('"');
    } else if (value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof Character) {
      string(value.toString());
    } else if (value instanceof Set<?> set) {
      // A set has no order of its own, its text must have one.
      array(set.stream().sorted(Comparator.comparing(Object::toString)).toList(), at);
    } else if (value instanceof Collection<?> many) {
      array(many, at);
    } else if (value instanceof Map<?, ?> map) {
      object(map, at);
    } else {
      throw new IllegalArgumentException(
          "no canonical form for " + (value == null ? "null" : value.getClass().getName()));
    }
  }

  private void record(Record record, CanonicalShape shape) {
    if (shape.wraps()) {
      CanonicalShape.Part only = shape.parts().get(0);
      write(only.valueIn(record), only);
      return;
    }
    char before = '{';
    for (CanonicalShape.Part part : shape.parts()) {
      Object value = part.valueIn(record);
      if (value instanceof Optional<?> maybe) {
        if (maybe.isEmpty()) {
          continue;
        }
        value = maybe.get();
      }
      out.append(before).append(part.member());
      before = ',';
      write(value, part);
    }
    if (before == '{') {
      out.append(before);
    }
    out.append('}');
  }

  private void object(Map<?, ?> map, CanonicalShape.Part at) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      string(entry.getKey());
      out.append(':');
      write(entry.getValue(), at);
    }
    out.append('}');
  }

  private void array(Collection<?> many, CanonicalShape.Part at) {
    out.append('[');
    boolean first = true;
    for (Object each : many) {
      if (!first) {
        out.append(',');
      }
      first = false;
      write(each, at);
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    if (isPlain(text)) {
      out.append(text);
    } else {
      escaped(text);
    }
    out.append('"');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
          } else {
            out.append(c);
          }
        }
      }
    }
  }
}
