package liandong.store.jpa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.CaseNumber;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.MonthBook;
import liandong.cases.MonthStatistics;
import liandong.cases.Tally;
import liandong.catalogue.ItemId;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.store.jpa.Sql.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The figures of months as rows, one for each item and one for each place of a county's month.
 *
 * <p>A mark is changed only if it still stands where it was read; a first mark that somebody else
 * made meanwhile undoes the whole writing, and the next look finds what is left of it.
 */
@Component
public final class JpaMonthBook implements MonthBook, MonthStatistics {
  private static final List<String> CASE_ORDER = List.of("c.county", "c.number");

  private final Transactions transactions;

  @Activate
  public JpaMonthBook(@Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  // ---- what is still to be counted --------------------------------------------------------

  @Override
  public List<Uncounted> recent(Instant since, int most) {
    List<Object> facts = Tally.COUNTED.stream().<Object>map(Class::getSimpleName).sorted().toList();
    Sql recent =
        new Sql()
            .say("select e.county, e.number, coalesce(max(t.seq), 0)")
            .say(" from lc_event e --DERBY-PROPERTIES index=LC_EVENT_HAPPENED\n")
            .say(" left join lc_counted t on t.county = e.county and t.number = e.number")
            .say(" where e.happened_at >= ?", Rows.utc(since))
            .say(" and (t.seq is null or t.seq < e.seq)")
            .say(" and e.fact in (" + "?, ".repeat(facts.size() - 1) + "?)", facts.toArray())
            .say(" group by e.county, e.number")
            .say(" order by min(e.happened_at), e.county, e.number")
            .say(" fetch first " + most + " rows only");
    return transactions.read(
        manager ->
            recent.rows(manager).stream()
                .map(row -> new Uncounted(key(row), ((Number) row[2]).intValue()))
                .toList());
  }

  @Override
  public Page walk(Optional<CaseKey> after, int most) {
    return transactions.read(
        manager -> {
          List<Condition> ranges =
              after
                  .map(
                      last ->
                          Keyset.after(
                              CASE_ORDER, List.of(last.county().value(), last.number().value())))
                  .orElse(Keyset.ALL);
          List<Object[]> rows = new ArrayList<>();
          for (Condition range : ranges) {
            if (rows.size() < most) {
              rows.addAll(cases(range, most - rows.size()).rows(manager));
            }
          }
          return page(rows, most);
        });
  }

  private static Sql cases(Condition range, int most) {
    return new Sql()
        .say("select c.county, c.number, coalesce(t.seq, 0), c.seq")
        .say(" from lc_case c --DERBY-PROPERTIES constraint=LC_CASE_KEY\n")
        .say(" left join lc_counted t on t.county = c.county and t.number = c.number where ")
        .say(range)
        .say(" order by c.county, c.number fetch first " + most + " rows only");
  }

  private static Page page(List<Object[]> rows, int most) {
    return new Page(
        rows.stream()
            .filter(row -> ((Number) row[2]).intValue() < ((Number) row[3]).intValue())
            .map(row -> new Uncounted(key(row), ((Number) row[2]).intValue()))
            .toList(),
        rows.size() < most ? Optional.empty() : Optional.of(key(rows.get(rows.size() - 1))));
  }

  private static CaseKey key(Object[] row) {
    return new CaseKey(new CountyId((String) row[0]), new CaseNumber((String) row[1]));
  }

  // ---- writing ----------------------------------------------------------------------------

  @Override
  public int write(List<Counted> cases) {
    // Always in the same order, so that two who write at once do not wait for each other.
    List<Counted> inOrder =
        cases.stream()
            .filter(each -> each.through() > each.from().done())
            .sorted(
                Comparator.<Counted, String>comparing(each -> each.from().of().county().value())
                    .thenComparing(each -> each.from().of().number()))
            .toList();
    try {
      return transactions.write(
          manager -> {
            List<Counted> ours = inOrder.stream().filter(each -> mark(manager, each)).toList();
            manager.flush();
            lines(ours).forEach((line, figures) -> add(manager, line, figures));
            return ours.size();
          });
    } catch (PersistenceException e) {
      if (Transactions.duplicate(e)) {
        return 0;
      }
      throw e;
    }
  }

  /** Whether the mark stood where it was read. */
  private static boolean mark(EntityManager manager, Counted counted) {
    if (counted.from().done() == 0) {
      manager.persist(new CountedRow(counted));
      return true;
    }
    return new Sql()
            .say("update lc_counted set seq = ?", counted.through())
            .say(" where county = ? and number = ?", CountedRow.key(counted))
            .say(" and seq = ?", counted.from().done())
            .change(manager)
        == 1;
  }

  /** A row of the month. */
  private record Line(String county, LocalDate month, String by, String name)
      implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
        Comparator.comparing(Line::county)
            .thenComparing(Line::month)
            .thenComparing(Line::by)
            .thenComparing(Line::name);

    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }
  }

  private static Map<Line, Figures> lines(List<Counted> cases) {
    Map<Line, Figures> sums = new TreeMap<>();
    for (Counted each : cases) {
      String county = each.from().of().county().value();
      for (Tally.Entry entry : each.entries()) {
        LocalDate month = entry.month().atDay(1);
        sums.merge(
            new Line(county, month, "ITEM", entry.item().value()), entry.figures(), Figures::plus);
        sums.merge(
            new Line(county, month, "PLACE", entry.place().value()),
            entry.figures(),
            Figures::plus);
      }
    }
    return sums;
  }

  private static void add(EntityManager manager, Line line, Figures figures) {
    List<Figure> some = figures.counts().keySet().stream().sorted().toList();
    Object[] counts = some.stream().map(figures::of).toArray();
    Object[] key = {line.county(), line.month(), line.by(), line.name()};
    int changed =
        new Sql()
            .say("update lc_month set ")
            .say(
                some.stream()
                    .map(each -> column(each) + " = " + column(each) + " + ?")
                    .collect(Collectors.joining(", ")),
                counts)
            .say(" where county = ? and in_month = ? and by_what = ? and name = ?", key)
            .change(manager);
    if (changed == 0) {
      new Sql()
          .say("insert into lc_month (county, in_month, by_what, name, ")
          .say(columns(some))
          .say(") values (?, ?, ?, ?", key)
          .say(", ?".repeat(counts.length), counts)
          .say(")")
          .change(manager);
    }
  }

  private static String columns(List<Figure> figures) {
    return figures.stream().map(JpaMonthBook::column).collect(Collectors.joining(", "));
  }

  private static String column(Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT);
  }

  // ---- reading ----------------------------------------------------------------------------

  @Override
  public Report of(CountyId county, YearMonth from, YearMonth to) {
    List<Figure> all = List.of(Figure.values());
    Sql months =
        new Sql()
            .say("select by_what, name, ")
            .say(
                all.stream()
                    .map(each -> "sum(" + column(each) + ")")
                    .collect(Collectors.joining(", ")))
            .say(" from lc_month where county = ?", county.value())
            .say(" and in_month >= ? and in_month <= ?", from.atDay(1), to.atDay(1))
            .say(" group by by_what, name");
    List<Object[]> rows = transactions.read(months::rows);
    return new Report(
        rows.stream()
            .filter(row -> row[0].equals("ITEM"))
            .collect(
                Collectors.toMap(row -> new ItemId((String) row[1]), row -> figures(all, row))),
        rows.stream()
            .filter(row -> row[0].equals("PLACE"))
            .collect(
                Collectors.toMap(row -> new PlaceId((String) row[1]), row -> figures(all, row))));
  }

  private static Figures figures(List<Figure> all, Object[] row) {
    return new Figures(
        all.stream()
            .collect(
                Collectors.toMap(
                    each -> each, each -> ((Number) row[2 + all.indexOf(each)]).longValue())));
  }
}
