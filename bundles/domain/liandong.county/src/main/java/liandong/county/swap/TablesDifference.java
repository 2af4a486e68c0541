package liandong.county.swap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.county.CountyData;
import liandong.county.site.Site;
import liandong.county.swap.VersionDifference.Kind;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.places.PlaceId;
import liandong.places.Places;

/**
 * In what two versions differ beside their items and rules: places and who is there, powers and who
 * has them, rooms, tasks, and the computers with their addresses.
 */
public record TablesDifference(List<Changed> tables) {
  private static final Phrasebook BOOK = new Phrasebook(TablesDifference.class, "tables");

  /** So many rows of a table are named; the others are counted. */
  private static final int NAMED = 10;

  private static final List<Table<?>> TABLES =
      List.of(
          new Table<>(
              "profile",
              county -> List.of(county.profile()),
              each -> each.id().value(),
              each -> each.name()),
          new Table<>(
              "divisions",
              county -> county.places().divisions(),
              each -> each.code().value(),
              each -> Bilingual.same(each.name())),
          new Table<>(
              "points",
              county -> county.places().points(),
              each -> each.id().value(),
              each -> each.name()),
          new Table<>(
              "areas",
              county -> county.places().areas(),
              each -> each.division() + " " + each.place(),
              each -> Bilingual.same("")),
          new Table<>(
              "windows",
              county -> everywhere(county, Places::windowsOf),
              each -> each.place() + " " + each.id(),
              each -> each.name()),
          new Table<>(
              "posts",
              county -> everywhere(county, (places, at) -> places.roster().postsOf(at)),
              each -> each.place() + " " + each.id(),
              each -> each.name()),
          new Table<>(
              "postings",
              county -> everywhere(county, (places, at) -> places.roster().postingsOf(at)),
              each -> each.place() + " " + each.post() + " " + each.person(),
              each -> Bilingual.same("")),
          new Table<>(
              "powers",
              county -> everywhere(county, (places, at) -> places.powers().of(at)),
              each -> each.place() + " " + each.holder() + " " + each.power(),
              each -> each.power().text()),
          new Table<>("domains", CountyData::domains, each -> each.id(), each -> each.name()),
          new Table<>(
              "ex-officio",
              county -> county.catalogue().exOfficio(),
              each -> each.id().value(),
              each -> each.name()),
          new Table<>(
              "delegations",
              county -> county.delegations().all(),
              each ->
                  each.item()
                      + " "
                      + each.place().map(PlaceId::value).orElseGet(() -> each.level().name()),
              each -> each.kind().text()),
          new Table<>(
              "sites",
              county -> county.sites().said(),
              each -> each.point().id().value(),
              each -> each.point().name(),
              TablesDifference::saidOf),
          new Table<>(
              "tasks", county -> county.sites().tasks(), each -> each.id(), each -> each.name()),
          new Table<>(
              "terminals",
              county -> county.sites().terminals(),
              each -> each.place() + " " + each.mac(),
              each -> Bilingual.same(each.ip())),
          new Table<>(
              "scores",
              county -> county.sites().scores(),
              each -> each.place() + " " + each.year(),
              each -> Bilingual.same("")));

  /**
   * A table in which something differs.
   *
   * @param name of the table
   */
  public record Changed(Bilingual name, List<Row> rows) {
    public Changed {
      rows = List.copyOf(rows);
    }

    public long count(Kind kind) {
      return rows.stream().filter(each -> each.kind() == kind).count();
    }
  }

  /**
   * A row that came, went, or says something else.
   *
   * @param id by which the table tells its rows apart
   * @param name as the later version has it where there is one; blank where rows have none
   */
  public record Row(Kind kind, String id, Bilingual name) {}

  /** The rows of a table, what tells them apart, what they are called, and what they say. */
  private record Table<T>(
      String key,
      Function<CountyData, Collection<T>> rows,
      Function<T, String> id,
      Function<T, Bilingual> name,
      Function<T, Object> content) {
    Table(
        String key,
        Function<CountyData, Collection<T>> rows,
        Function<T, String> id,
        Function<T, Bilingual> name) {
      this(key, rows, id, name, each -> each);
    }

    List<Row> between(CountyData before, CountyData after) {
      Map<String, List<T>> were = byId(before);
      Map<String, List<T>> are = byId(after);
      Set<String> ids = new LinkedHashSet<>(are.keySet());
      ids.addAll(were.keySet());
      List<Row> rows = new ArrayList<>();
      for (String each : ids) {
        List<T> was = were.getOrDefault(each, List.of());
        List<T> is = are.getOrDefault(each, List.of());
        if (!contents(was).equals(contents(is))) {
          Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
          rows.add(new Row(kind, each, name.apply((is.isEmpty() ? was : is).get(0))));
        }
      }
      return rows;
    }

    private List<Object> contents(List<T> all) {
      return all.stream().map(content).toList();
    }

    /** A code that was given up and given again, or a posting that was renewed, has several. */
    private Map<String, List<T>> byId(CountyData county) {
      return rows.apply(county).stream()
          .collect(Collectors.groupingBy(id, LinkedHashMap::new, Collectors.toList()));
    }
  }

  public TablesDifference {
    tables = List.copyOf(tables);
  }

  public static TablesDifference between(CountyData before, CountyData after) {
    return new TablesDifference(
        TABLES.stream()
            .map(each -> new Changed(BOOK.say(each.key()), each.between(before, after)))
            .filter(each -> !each.rows().isEmpty())
            .toList());
  }

  /** Of a service point beside what it is, which stands in a table of its own. */
  private static Object saidOf(Site site) {
    return List.of(
        site.served(),
        site.premises(),
        site.works(),
        site.oversight(),
        site.liveOn(),
        site.sittingHours(),
        site.generated());
  }

  private static <T> List<T> everywhere(
      CountyData county, BiFunction<Places, PlaceId, List<T>> rows) {
    Places places = county.places();
    return places.points().stream()
        .flatMap(each -> rows.apply(places, each.id()).stream())
        .toList();
  }

  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /** For each table how many rows came, went and changed, then the first of them. */
  public List<Bilingual> lines() {
    return tables.stream().flatMap(TablesDifference::lines).toList();
  }

  private static Stream<Bilingual> lines(Changed table) {
    List<Bilingual> lines = new ArrayList<>();
    lines.add(
        BOOK.say(
            "counts",
            table.name(),
            table.count(Kind.ADDED),
            table.count(Kind.REMOVED),
            table.count(Kind.CHANGED)));
    table.rows().stream()
        .limit(NAMED)
        .forEach(each -> lines.add(BOOK.say("row." + each.kind(), each.id(), each.name())));
    if (table.rows().size() > NAMED) {
      lines.add(BOOK.say("more", table.rows().size() - NAMED));
    }
    return lines.stream();
  }
}
