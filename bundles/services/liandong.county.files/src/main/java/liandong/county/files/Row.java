package liandong.county.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a table. A cell that cannot be understood is noted as a fault and comes back empty, so
 * that the other cells of the row are still looked at; {@link #whole} makes the row's value when
 * nothing was wrong.
 */
final class Row {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

  private final Table table;
  private final int line;
  private final CSVRecord record;
  private final Map<String, Integer> columns;
  private boolean isWhole = true;

  Row(Table table, int line, CSVRecord record, Map<String, Integer> columns) {
    this.table = table;
    this.line = line;
    this.record = record;
    this.columns = columns;
  }

  int line() {
    return line;
  }

  /** Something is wrong with the row as a whole. */
  void fault(String wrong, String right) {
    fault("", wrong, right);
  }

  /** Something is wrong with its cell in {@code column}. */
  void fault(String column, String wrong, String right) {
    isWhole = false;
    table.fault(line, column, wrong, right);
  }

  /** The cell without the blanks around it; blank too where column or cell are missing. */
  String text(String column) {
    Integer at = columns.get(column);
    return at == null || at >= record.size() ? "" : record.get(at).strip();
  }

  /** A cell that may not be blank. */
  Optional<String> filled(String column) {
    return filled(column, "fill it in");
  }

  Optional<String> filled(String column, String right) {
    String text = text(column);
    if (!text.isEmpty()) {
      return Optional.of(text);
    }
    Integer at = columns.get(column);
    // A missing column or cell was told already, once for the table or the row.
    if (at == null || at >= record.size()) {
      isWhole = false;
    } else {
      fault(column, "the cell '" + column + "' is blank", right);
    }
    return Optional.empty();
  }

  Optional<String> ifFilled(String column) {
    return Optional.of(text(column)).filter(each -> !each.isEmpty());
  }

  /** The value that {@code make} makes of a cell; what it refuses is a fault in its words. */
  <T> Optional<T> made(String column, String right, Function<String, T> make) {
    return filled(column).flatMap(text -> made(column, text, right, make));
  }

  <T> Optional<T> madeIfFilled(String column, String right, Function<String, T> make) {
    return ifFilled(column).flatMap(text -> made(column, text, right, make));
  }

  private <T> Optional<T> made(String column, String text, String right, Function<String, T> make) {
    try {
      return Optional.of(make.apply(text));
    } catch (IllegalArgumentException e) {
      fault(column, "in '" + column + "': " + e.getMessage(), right);
      return Optional.empty();
    }
  }

  /** {@code column_zh}, which may not be blank, and {@code column_en}, which may. */
  Optional<Bilingual> words(String column) {
    return words(column, "fill it in");
  }

  Optional<Bilingual> words(String column, String right) {
    return filled(column + "_zh", right).map(zh -> new Bilingual(zh, text(column + "_en")));
  }

  /** A count of 0 or more. */
  Optional<Integer> number(String column) {
    return made(column, "write digits only, such as 5", Row::count);
  }

  private static Integer count(String text) {
    if (!COUNT.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a number of 0 or more");
    }
    return Integer.valueOf(text);
  }

  /** Days where the cell holds them, for a look from another table: nothing is noted. */
  Optional<Integer> daysIfReadable(String column) {
    return ifFilled(column).filter(Row::isDays).map(Integer::valueOf);
  }

  /** A length of time in days. */
  static Integer days(String text) {
    if (!isDays(text)) {
      throw new IllegalArgumentException("'" + text + "' is not a number of days up to 3650");
    }
    return Integer.valueOf(text);
  }

  private static boolean isDays(String text) {
    return COUNT.matcher(text).matches() && Integer.parseInt(text) <= 3650;
  }

  Optional<List<Integer>> numbers(String column) {
    return made(
        column,
        "write one number for each step, such as 1|8|3|3",
        text -> Arrays.stream(text.split("\\|", -1)).map(each -> count(each.strip())).toList());
  }

  Optional<LocalDate> date(String column) {
    return madeIfFilled(
        column,
        "write year, month and day, such as 2018-05-14",
        text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not a day", e);
          }
        });
  }

  boolean yes(String column) {
    return filled(column).map(text -> yesOrNo(column, text)).orElse(false);
  }

  boolean yesIfFilled(String column) {
    return ifFilled(column).map(text -> yesOrNo(column, text)).orElse(false);
  }

  private boolean yesOrNo(String column, String text) {
    if (!text.equals("yes") && !text.equals("no")) {
      fault(column, "'" + text + "' is not a value of '" + column + "'", "allowed are yes, no");
    }
    return text.equals("yes");
  }

  <E extends Enum<E>> Optional<E> oneOf(String column, Class<E> type) {
    return filled(column).flatMap(text -> constant(column, text, type));
  }

  /** The values between bars, at least one. */
  <E extends Enum<E>> Optional<Set<E>> someOf(String column, Class<E> type) {
    return filled(column).map(text -> anyOf(column, type));
  }

  /** The values between bars, possibly none. */
  <E extends Enum<E>> Set<E> anyOf(String column, Class<E> type) {
    Set<E> values = EnumSet.noneOf(type);
    for (String part : parts(column)) {
      constant(column, part, type).ifPresent(values::add);
    }
    return values;
  }

  /** The texts between bars; none in a blank cell. */
  List<String> parts(String column) {
    return ifFilled(column)
        .map(text -> Arrays.stream(text.split("\\|", -1)).map(String::strip).toList())
        .orElse(List.of());
  }

  private <E extends Enum<E>> Optional<E> constant(String column, String text, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().length() == text.length() && word(each).equals(text)) {
        return Optional.of(each);
      }
    }
    fault(
        column,
        "'" + text + "' is not a value of '" + column + "'",
        "allowed are "
            + Arrays.stream(type.getEnumConstants())
                .map(Row::word)
                .collect(Collectors.joining(", ")));
    return Optional.empty();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The value of the row; empty when a cell of it was at fault, or when the value refuses. */
  <T> Optional<T> whole(Supplier<T> value) {
    if (!isWhole) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException e) {
      fault(e.getMessage(), "correct this row");
      return Optional.empty();
    }
  }
}
