package liandong.door.soap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * A request as it was filled in. Every element is read through it; what is wrong is noted with its
 * path, and only when everything was read does {@link #done} say all of it at once.
 */
final class Sheet {
  private static final Phrasebook BOOK = new Phrasebook(Sheet.class, "input");

  private final String path;
  private final List<Problem> problems;

  private Sheet(String path, List<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The sheet of a request whose outermost element is {@code element}. */
  static Sheet of(String element) {
    return new Sheet("/" + element, new ArrayList<>());
  }

  /** The part of this sheet below {@code element}. */
  Sheet at(String element) {
    return new Sheet(path + "/" + element, problems);
  }

  /** A value that has to be there. A blank is as good as none. */
  <T> Entry<T> need(String element, String text, Kind<T> kind) {
    if (isBlank(text)) {
      missing(element);
      return Entry.none();
    }
    return read(element, text, kind);
  }

  /** A value that may be there. A blank is as good as none: old clients send empty elements. */
  <T> Entry<Optional<T>> may(String element, String text, Kind<T> kind) {
    return isBlank(text) ? Entry.of(Optional.empty()) : read(element, text, kind).map(Optional::of);
  }

  private <T> Entry<T> read(String element, String text, Kind<T> kind) {
    try {
      return Entry.of(kind.parse(text));
    } catch (RuntimeException notOne) {
      // The parsers' own words are for programmers; the phrasebook has those for people.
      wrong(element, kind.name(), kind.facts(text));
      return Entry.none();
    }
  }

  /** Whether the part is there; notes it as missing if not. */
  boolean has(String element, Object part) {
    if (part == null) {
      missing(element);
    }
    return part != null;
  }

  /** Notes a last month that lies before the first one. */
  void notBefore(String element, YearMonth first, Entry<Optional<YearMonth>> last) {
    last.value()
        .flatMap(month -> month)
        .filter(first::isAfter)
        .ifPresent(month -> wrong(element, "months", first, month));
  }

  void missing(String element) {
    wrong(element, "missing");
  }

  /** Notes a problem in the words of the phrasebook's {@code key}. */
  void wrong(String element, String key, Object... facts) {
    String where = element.isEmpty() ? path : path + "/" + element;
    problems.add(new Problem(where, BOOK.say(key, facts), BOOK.say(key + ".remedy", facts)));
  }

  /**
   * What {@code make} makes of the entries.
   *
   * @throws Wrong when anything in the request is wrong
   */
  <T> T done(Supplier<T> make) {
    if (!problems.isEmpty()) {
      throw new Wrong(problems);
    }
    return make.get();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /**
   * A value of the request. It is only read inside {@link Sheet#done}, when every value is there.
   */
  record Entry<T>(Optional<T> value) implements Supplier<T> {
    static <T> Entry<T> of(T value) {
      return new Entry<>(Optional.of(value));
    }

    static <T> Entry<T> none() {
      return new Entry<>(Optional.empty());
    }

    <R> Entry<R> map(java.util.function.Function<T, R> to) {
      return new Entry<>(value.map(to));
    }

    @Override
    public T get() {
      return value.orElseThrow();
    }
  }

  /** One thing that is wrong, and what would be right. */
  record Problem(String path, Bilingual sentence, Bilingual remedy) {}

  /** The request cannot be read; nothing was done. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    Wrong(List<Problem> problems) {
      super(problems.stream().map(Problem::path).collect(Collectors.joining(", ")));
      this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
      return problems;
    }
  }
}
