package liandong.testkit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseEvent;
import liandong.cases.Figures;
import liandong.cases.KeptEvent;
import liandong.cases.MonthBook;
import liandong.cases.MonthStatistics;
import liandong.cases.Tally;
import liandong.places.CountyId;

/** A book of months for tests: one lock, nothing on disk, the same contract as the real one. */
public final class MonthBookInMemory implements MonthBook, MonthStatistics {
  private record Line(CountyId county, Tally.Entry entry) {}

  private static final Comparator<CaseKey> ORDER =
      Comparator.<CaseKey, String>comparing(key -> key.county().value())
          .thenComparing(CaseKey::number);

  private final CaseStoreInMemory cases;
  private final Map<CaseKey, Integer> done = new HashMap<>();
  private final Map<Line, Figures> lines = new HashMap<>();

  public MonthBookInMemory(CaseStoreInMemory cases) {
    this.cases = cases;
  }

  /** Counts all that is not in the book yet, for tests of those who ask it. */
  public void countAll() {
    List<Counted> all =
        walk(Optional.empty(), Integer.MAX_VALUE).uncounted().stream()
            .map(
                each -> {
                  List<KeptEvent> history = cases.history(each.of().county(), each.of().number());
                  return new Counted(
                      each,
                      history.size(),
                      Tally.of(history, each.done(), WorkingCalendar.china()));
                })
            .toList();
    write(all);
  }

  @Override
  public synchronized List<Uncounted> recent(Instant since, int most) {
    Map<CaseKey, Instant> first = new HashMap<>();
    for (CaseKey key : cases.keys()) {
      events(key).stream()
          .filter(each -> each.seq() > done(key) && !each.at().isBefore(since))
          .filter(each -> Tally.COUNTED.contains(each.fact().getClass()))
          .findFirst()
          .ifPresent(each -> first.put(key, each.at()));
    }
    return first.keySet().stream()
        .sorted(Comparator.<CaseKey, Instant>comparing(first::get).thenComparing(ORDER))
        .limit(most)
        .map(key -> new Uncounted(key, done(key)))
        .toList();
  }

  private List<CaseEvent> events(CaseKey key) {
    return KeptEvent.open(cases.history(key.county(), key.number()));
  }

  private int done(CaseKey key) {
    return done.getOrDefault(key, 0);
  }

  @Override
  public synchronized Page walk(Optional<CaseKey> after, int most) {
    List<CaseKey> page =
        cases.keys().stream()
            .filter(key -> after.map(last -> ORDER.compare(key, last) > 0).orElse(true))
            .sorted(ORDER)
            .limit(most)
            .toList();
    return new Page(
        page.stream()
            .filter(key -> cases.history(key.county(), key.number()).size() > done(key))
            .map(key -> new Uncounted(key, done(key)))
            .toList(),
        page.size() < most ? Optional.empty() : Optional.of(page.get(page.size() - 1)));
  }

  @Override
  public synchronized int write(List<Counted> counted) {
    int written = 0;
    for (Counted each : counted) {
      CaseKey key = each.from().of();
      if (done(key) == each.from().done() && each.through() > done(key)) {
        done.put(key, each.through());
        each.entries()
            .forEach(
                entry ->
                    lines.merge(
                        new Line(
                            key.county(),
                            new Tally.Entry(
                                entry.month(), entry.item(), entry.place(), Figures.NONE)),
                        entry.figures(),
                        Figures::plus));
        written++;
      }
    }
    return written;
  }

  @Override
  public synchronized Report of(CountyId county, YearMonth from, YearMonth to) {
    return new Report(
        by(county, from, to, Tally.Entry::item), by(county, from, to, Tally.Entry::place));
  }

  private <K> Map<K, Figures> by(
      CountyId county, YearMonth from, YearMonth to, Function<Tally.Entry, K> what) {
    Stream<Map.Entry<Line, Figures>> these =
        lines.entrySet().stream()
            .filter(each -> each.getKey().county().equals(county))
            .filter(each -> !each.getKey().entry().month().isBefore(from))
            .filter(each -> !each.getKey().entry().month().isAfter(to));
    return these.collect(
        Collectors.toMap(
            each -> what.apply(each.getKey().entry()), Map.Entry::getValue, Figures::plus));
  }
}
