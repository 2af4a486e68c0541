package liandong.county.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import liandong.catalogue.Finding;
import liandong.catalogue.Sheet;
import liandong.county.law.CountyFiles;
import liandong.evidence.Bilingual;
import liandong.places.Validity;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a table. A cell that cannot be understood is noted as a fault and comes back empty, so
 * that the other cells of the row are still looked at; {@link #whole} makes the row's value when
 * nothing was wrong.
 */
final class Row {
  private static final Set<String> YES = Set.of("yes", "是");
  private static final Set<String> NO = Set.of("no", "否");
  private static final Bilingual BLANK = Bilingual.same("");
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

  /** Something to ask about in its cell, which keeps nobody out. */
  void remark(String column, String wrong, String right) {
    table.remark(line, column, wrong, right);
  }

  void faults(List<Finding> findings) {
    findings.forEach(each -> fault(each.column(), each.wrong(), each.right()));
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

  /** What {@code make} makes of one part of a cell. */
  <T> Optional<T> value(String column, String part, String right, Function<String, T> make) {
    return made(column, part, right, make);
  }

  /** A value made of several cells; what it refuses is a fault of {@code column}. */
  <T> Optional<T> made(String column, String right, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException e) {
      fault(column, e.getMessage(), right);
      return Optional.empty();
    }
  }

  /** The word of ours for a text of that column. */
  String ours(String column, String text) {
    return table.ours(column, text);
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

  /** {@code column_zh} with {@code column_en} beside it, both of which may be blank. */
  Bilingual wordsIfAny(String column) {
    String zh = text(column + "_zh");
    String en = text(column + "_en");
    return zh.isEmpty() && en.isEmpty() ? BLANK : new Bilingual(zh, en);
  }

  /** A form or sample; a file that it names has to be there. */
  Optional<Sheet> sheet(String column, CountyFiles files) {
    Optional<Sheet> sheet =
        madeIfFilled(column, "a file in forms/, an address, or the text itself", Sheet::of);
    sheet
        .filter(each -> each.kind() == Sheet.Kind.FILE && !FileText.isThere(files, each.value()))
        .ifPresent(
            each ->
                fault(
                    column,
                    "the file '" + each.value() + "' is not there",
                    "put it under COUNTY-INF/" + Sheet.FOLDER + ", or correct its name"));
    return sheet;
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

  /** A count where the cell holds one, and {@code other} where it is blank: nothing is noted. */
  Optional<Integer> countIfReadable(String column, int other) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.of(other);
    }
    return COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
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

  /** From {@code valid_from} to {@code valid_to}; empty where one of them cannot be read. */
  Optional<Validity> validity() {
    Optional<LocalDate> from = date("valid_from");
    Optional<LocalDate> to = date("valid_to");
    if (from.isEmpty() != text("valid_from").isEmpty()
        || to.isEmpty() != text("valid_to").isEmpty()) {
      return Optional.empty();
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      fault(
          "valid_to",
          "the last day " + to.get() + " lies before the first, " + from.get(),
          "exchange valid_from and valid_to");
      return Optional.empty();
    }
    return Optional.of(new Validity(from, to));
  }

  boolean yes(String column) {
    return filled(column).map(text -> yesOrNo(column, text)).orElse(false);
  }

  boolean yesIfFilled(String column) {
    return ifFilled(column).map(text -> yesOrNo(column, text)).orElse(false);
  }

  /** Yes or no; empty where the cell is blank or says neither. */
  Optional<Boolean> yesOrNoIfFilled(String column) {
    return ifFilled(column).map(text -> yesOrNo(column, text));
  }

  private boolean yesOrNo(String column, String text) {
    if (!isYesOrNo(column)) {
      fault(column, "'" + text + "' is not a value of '" + column + "'", "allowed are yes, no");
    }
    return isYes(column);
  }

  /** Whether the cell says yes, for a look without noting anything. */
  boolean isYes(String column) {
    return YES.contains(table.ours(column, text(column)));
  }

  boolean isYesOrNo(String column) {
    return isYes(column) || NO.contains(table.ours(column, text(column)));
  }

  <E extends Enum<E>> Optional<E> oneOf(String column, Class<E> type) {
    return filled(column).flatMap(text -> constant(column, text, type));
  }

  <E extends Enum<E>> Optional<E> oneOfIfFilled(String column, Class<E> type) {
    return ifFilled(column).flatMap(text -> constant(column, text, type));
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
    String text = text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  private <E extends Enum<E>> Optional<E> constant(String column, String text, Class<E> type) {
    Vocabulary<E> words = Vocabulary.of(type);
    String ours = table.ours(column, text);
    Optional<E> constant = words.find(ours);
    if (constant.isEmpty()) {
      String also = ours.equals(text) ? "" : " (by codes.csv '" + ours + "')";
      fault(
          column,
          "'" + text + "'" + also + " is not a value of '" + column + "'",
          "allowed are " + words.allowed());
    }
    return constant;
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
