package liandong.county.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.calendar.LimitUnit;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;
import liandong.places.Level;
import liandong.places.Power;
import liandong.places.UnitKind;

/**
 * How the values of a code table may be written in a cell: by our word, by the national code, or by
 * the Chinese words that staff use.
 */
final class Vocabulary<E extends Enum<E>> {
  private static final ClassValue<Vocabulary<?>> ALL =
      new ClassValue<>() {
        @Override
        protected Vocabulary<?> computeValue(Class<?> type) {
          return new Vocabulary<>(type.getEnumConstants());
        }
      };

  /** Words for what the domain does not call a code table. */
  private static final Map<Enum<?>, List<String>> WORDS =
      Map.ofEntries(
          Map.entry(Level.COUNTY, List.of("县", "县级", "4")),
          Map.entry(Level.TOWN, List.of("乡镇", "镇", "乡", "街道", "镇级", "乡镇级", "5")),
          Map.entry(Level.VILLAGE, List.of("村", "社区", "村级")),
          Map.entry(UnitKind.VILLAGE, List.of("行政村", "村")),
          Map.entry(UnitKind.COMMUNITY, List.of("社区")),
          Map.entry(UnitKind.RESIDENTS, List.of("居委会", "居民委员会")),
          Map.entry(LimitUnit.WORKING_DAYS, List.of("工作日")),
          Map.entry(LimitUnit.CALENDAR_DAYS, List.of("自然日", "日历日")),
          Map.entry(LimitUnit.HOURS, List.of("小时", "办公小时")),
          Map.entry(Power.DECIDE, List.of("审批决定权")),
          Map.entry(Power.REPORT_UP, List.of("审核上报权")),
          Map.entry(Power.COORDINATE, List.of("组织协调权")),
          Map.entry(Power.USE_SEAL, List.of("电子印章使用权")));

  private final Map<String, E> constants = new HashMap<>();
  private final Bilingual allowed;

  private Vocabulary(Object[] values) {
    for (Object value : values) {
      @SuppressWarnings("unchecked") // The constants of one enum.
      E constant = (E) value;
      written(constant).forEach(text -> constants.putIfAbsent(text, constant));
    }
    allowed =
        new Bilingual(
            Arrays.stream(values)
                .map(each -> shownInChinese((Enum<?>) each))
                .collect(Collectors.joining("、")),
            Arrays.stream(values)
                .map(each -> shown((Enum<?>) each))
                .collect(Collectors.joining(", ")));
  }

  @SuppressWarnings("unchecked") // Each class has its own.
  static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
    return (Vocabulary<E>) ALL.get(type);
  }

  Optional<E> find(String text) {
    return Optional.ofNullable(constants.get(text));
  }

  /** What may be written, for the one who has to correct a cell. */
  Bilingual allowed() {
    return allowed;
  }

  private static Stream<String> written(Enum<?> constant) {
    Stream<String> others =
        constant instanceof Coded coded
            ? Stream.concat(
                Stream.of(coded.code(), coded.text().zh()), coded.words().others().stream())
            : WORDS.getOrDefault(constant, List.of()).stream();
    return Stream.concat(Stream.of(Row.word(constant)), others).filter(each -> !each.isEmpty());
  }

  /** The constant in a sentence. */
  static Bilingual said(Enum<?> constant) {
    return new Bilingual(
        inChinese(constant).orElseGet(() -> Row.word(constant)), Row.word(constant));
  }

  private static Optional<String> inChinese(Enum<?> constant) {
    return constant instanceof Coded coded
        ? Optional.of(coded.text().zh()).filter(each -> !each.isEmpty())
        : WORDS.getOrDefault(constant, List.of()).stream().findFirst();
  }

  /** As staff write it, and beside it the code. */
  private static String shownInChinese(Enum<?> constant) {
    String code = constant instanceof Coded coded ? coded.code() : "";
    return said(constant).zh() + (code.isEmpty() ? "" : "（" + code + "）");
  }

  /** Our word, and beside it the code and the Chinese word. */
  private static String shown(Enum<?> constant) {
    List<String> beside =
        constant instanceof Coded coded
            ? Stream.of(coded.code(), coded.text().zh()).filter(each -> !each.isEmpty()).toList()
            : WORDS.getOrDefault(constant, List.of()).stream().limit(1).toList();
    String word = Row.word(constant);
    return beside.isEmpty() ? word : word + " (" + String.join(", ", beside) + ")";
  }
}
