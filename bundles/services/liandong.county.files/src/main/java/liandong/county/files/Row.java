package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final List<String> LIMITS =
      List.of("handling", "statutory_limit", "promised_limit", "limit_unit", "flow", "step_limits");
  private static final Bilingual BLANK = Bilingual.same("");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

  private static final Pattern BETWEEN = Pattern.compile("[|、，；\n]");

  private final Table table;
  private final int line;
  private final CSVRecord record;
  private final Map<String, Integer> columns;
  private final Map<String, String> said = new HashMap<>();
  private final Optional<String> cell;
  private final Optional<Row> standard;
  private boolean isWhole = true;

  Row(Table table, int line, CSVRecord record, Map<String, Integer> columns) {
    this.table = table;
    this.line = line;
    this.record = record;
    this.columns = columns;
    this.cell = Optional.empty();
    this.standard = Optional.empty();
  }

  /** A line in a cell of {@code row}. */
  private Row(Row row, String cell) {
    this.table = row.table;
    this.line = row.line;
    this.record = row.record;
    this.columns = Map.of();
    this.cell = Optional.of(cell);
    this.standard = Optional.empty();
  }

  /** {@code row} laid over that of the standard list. */
  private Row(Row row, Row standard) {
    this.table = row.table;
    this.line = row.line;
    this.record = row.record;
    this.columns = row.columns;
    this.cell = Optional.empty();
    this.standard = Optional.of(standard);
  }

  /** This row where it says something, and {@code standard} where its cell is blank. */
  Row over(Row standard) {
    return new Row(this, standard);
  }

  /** A line of its cell {@code column}, which says the same as a row of another table would. */
  Row line(String column, Map<String, String> says) {
    Row line = new Row(this, column);
    line.said.putAll(says);
    line.said.put("item", text("id"));
    line.said.put("version", text("version"));
    return line;
  }

  /** How a cell is to be understood, whatever is written in it. */
  void says(String column, String text) {
    said.put(column, text);
  }

  /** The column of the cell that says {@code text}; blank where none does. */
  String columnSaying(String text) {
    return columns.keySet().stream()
        .filter(column -> text(column).equals(text))
        .min(Comparator.comparing(columns::get))
        .orElse("");
  }

  /** Whether it lies over a row of the standard list. */
  boolean isAdopted() {
    return standard.isPresent();
  }

  int line() {
    return line;
  }

  /** The file in which it stands. */
  String file() {
    return table.file();
  }

  /** Something is wrong with the row as a whole. */
  void fault(Flaw flaw) {
    fault("", flaw);
  }

  /** Something is wrong with its cell in {@code column}. */
  void fault(String column, Flaw flaw) {
    isWhole = false;
    Row row = mendedIn(column);
    row.table.fault(row.line, cell.orElse(column), flaw);
  }

  /** Something to ask about in its cell, which keeps nobody out. */
  void remark(String column, Flaw flaw) {
    Row row = mendedIn(column);
    row.table.remark(row.line, column, flaw);
  }

  /**
   * Where a cell is put right: in the standard list if it comes from there. Who states one limit
   * answers for all of them.
   */
  private Row mendedIn(String column) {
    boolean own =
        states(column) || (LIMITS.contains(column) && LIMITS.stream().anyMatch(this::states));
    return standard.filter(row -> !own && !row.text(column).isEmpty()).orElse(this);
  }

  /** Whether the row has something in that cell itself. */
  boolean states(String column) {
    return !own(column).isEmpty();
  }

  void faults(List<Finding> findings) {
    findings.forEach(each -> fault(each.column(), new Flaw(each.wrong(), each.right())));
  }

  /**
   * The cell as it is to be understood, without the blanks around it; blank too where column or
   * cell are missing.
   */
  String text(String column) {
    String understood = said.get(column);
    if (understood != null) {
      return understood;
    }
    String own = own(column);
    return own.isEmpty() && standard.isPresent() ? standard.get().text(column) : own;
  }

  private String own(String column) {
    Integer at = columns.get(column);
    return at == null || at >= record.size() ? "" : Table.stripped(record.get(at));
  }

  /** Its column in a sentence. */
  Bilingual named(String column) {
    return table.named(column);
  }

  /** A cell that may not be blank. */
  Optional<String> filled(String column) {
    return filled(column, "blank");
  }

  /**
   * @param key of the sentence about a blank cell; its {0} is the column, the facts follow
   */
  Optional<String> filled(String column, String key, Object... facts) {
    String text = text(column);
    if (!text.isEmpty()) {
      return Optional.of(text);
    }
    Integer at = columns.get(column);
    // A missing column or cell was told already, once for the table or the row.
    if ((at == null && !table.mayLack(column)) || (at != null && at >= record.size())) {
      isWhole = false;
    } else {
      fault(column, flaw(key, column, facts));
    }
    return Optional.empty();
  }

  Optional<String> ifFilled(String column) {
    return Optional.of(text(column)).filter(each -> !each.isEmpty());
  }

  private Flaw flaw(String key, String column, Object... facts) {
    return Flaw.of(key, Stream.concat(Stream.of(named(column)), Arrays.stream(facts)).toArray());
  }

  /**
   * The value that {@code make} makes of a cell; what it refuses is a fault.
   *
   * @param key of the sentence; its {0} is the column, {1} the text, {2} why it is refused
   */
  <T> Optional<T> made(String column, String key, Function<String, T> make) {
    return filled(column).flatMap(text -> value(column, text, key, make));
  }

  <T> Optional<T> madeIfFilled(String column, String key, Function<String, T> make) {
    return ifFilled(column).flatMap(text -> value(column, text, key, make));
  }

  /** What {@code make} makes of one part of a cell. */
  <T> Optional<T> value(String column, String part, String key, Function<String, T> make) {
    try {
      return Optional.of(make.apply(part));
    } catch (IllegalArgumentException e) {
      fault(column, flaw(key, column, part, e.getMessage()));
      return Optional.empty();
    }
  }

  /** A value made of several cells; what it refuses is a fault of {@code column}. */
  <T> Optional<T> made(String column, String key, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException e) {
      fault(column, Flaw.of(key, e.getMessage()));
      return Optional.empty();
    }
  }

  /** The word of ours for a text of that column. */
  String ours(String column, String text) {
    return standard.isPresent() && !states(column) ? text : table.ours(column, text);
  }

  /** {@code column_zh}, which may not be blank, and {@code column_en}, which may. */
  Optional<Bilingual> words(String column) {
    return words(column, "blank");
  }

  Optional<Bilingual> words(String column, String key, Object... facts) {
    return filled(column + "_zh", key, facts).map(zh -> new Bilingual(zh, text(column + "_en")));
  }

  /** {@code column_zh} with {@code column_en} beside it, both of which may be blank. */
  Bilingual wordsIfAny(String column) {
    String zh = text(column + "_zh");
    String en = text(column + "_en");
    return zh.isEmpty() && en.isEmpty() ? BLANK : new Bilingual(zh, en);
  }

  /** A form or sample; a file that it names has to be there. */
  Optional<Sheet> sheet(String column, CountyFiles files) {
    Optional<Sheet> sheet = madeIfFilled(column, "sheet", Sheet::of);
    sheet
        .filter(each -> each.kind() == Sheet.Kind.FILE && !FileText.isThere(files, each.value()))
        .ifPresent(each -> fault(column, Flaw.of("sheet-not-there", each.value(), Sheet.FOLDER)));
    return sheet;
  }

  /** A count of 0 or more. */
  Optional<Integer> number(String column) {
    return made(column, "count", Row::count);
  }

  Optional<Integer> numberIfFilled(String column) {
    return madeIfFilled(column, "count", Row::count);
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
        "step-limits",
        text -> Arrays.stream(text.split("\\|", -1)).map(each -> count(each.strip())).toList());
  }

  Optional<LocalDate> date(String column) {
    return madeIfFilled(
        column,
        "day",
        text -> {
          return DayText.read(text)
              .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a day"));
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
          Flaw.of("days-reversed", to.get(), from.get(), named("valid_from"), named("valid_to")));
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
      fault(column, Flaw.of("yes-or-no", text, named(column)));
    }
    return isYes(column);
  }

  /** Whether the cell says yes, for a look without noting anything. */
  boolean isYes(String column) {
    return YES.contains(ours(column, text(column)));
  }

  boolean isYesOrNo(String column) {
    return isYes(column) || NO.contains(ours(column, text(column)));
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

  /** The texts between bars, or between what Chinese has for commas; none in a blank cell. */
  List<String> parts(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN.split(text, -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  private <E extends Enum<E>> Optional<E> constant(String column, String text, Class<E> type) {
    Vocabulary<E> words = Vocabulary.of(type);
    String ours = ours(column, text);
    Optional<E> constant = words.find(ours);
    if (constant.isEmpty()) {
      fault(
          column,
          ours.equals(text)
              ? Flaw.of("no-value", text, named(column), words.allowed())
              : Flaw.of("no-value-by-codes", text, named(column), words.allowed(), ours));
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
      fault(Flaw.of("row-refused", e.getMessage()));
      return Optional.empty();
    }
  }
}
