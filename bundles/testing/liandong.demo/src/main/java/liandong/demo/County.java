package liandong.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The county's items and service points, as its catalogue gives them. */
final class County {
  /** A service point. */
  record Point(String id, String level, String name, String parent, Map<String, String> windows) {
    /** The window for a domain, or one for all. */
    Optional<String> window(String domain) {
      return Optional.ofNullable(windows.getOrDefault(domain, windows.get("")));
    }
  }

  /** A village with the two offices above it. */
  record Line(Point village, Point town, Point centre) {}

  /** An item as far as the day needs it. */
  record Item(
      String id,
      String name,
      String domain,
      boolean immediate,
      boolean fourSteps,
      boolean calendarDays,
      int promised,
      Set<String> receivedAt,
      String decidedAt,
      boolean natural) {
    boolean isReceivedAt(String... levels) {
      return receivedAt.containsAll(List.of(levels));
    }
  }

  private final Soap soap;
  private final String id;
  private final List<Item> items;
  private final List<Line> lines;
  private final Map<String, List<String>> materials = new HashMap<>();

  private County(Soap soap, String id, List<Item> items, List<Line> lines) {
    this.soap = soap;
    this.id = id;
    this.items = items;
    this.lines = lines;
  }

  static County read(Soap soap, String id) {
    List<Item> items =
        soap.catalogue(Xml.of("list", Xml.of("county", id))).every("item").stream()
            .map(County::item)
            .toList();
    List<Point> points =
        soap.catalogue(Xml.of("points", Xml.of("county", id))).every("point").stream()
            .map(County::point)
            .toList();
    return new County(soap, id, items, lines(points));
  }

  private static Item item(Reply line) {
    return new Item(
        line.the("id"),
        line.the("name/zh"),
        line.the("domain"),
        line.the("handling/code").equals("IMMEDIATE"),
        line.the("flow").equals("FOUR_STEPS"),
        line.the("promised/unit").equals("CALENDAR_DAYS"),
        Integer.parseInt(line.the("promised/amount")),
        Set.copyOf(line.texts("receivedAt")),
        line.the("decidedAt"),
        line.texts("applicant").contains("NATURAL"));
  }

  private static Point point(Reply point) {
    Map<String, String> windows = new HashMap<>();
    for (Reply window : point.at("window")) {
      List<String> domains = window.texts("domain");
      (domains.isEmpty() ? List.of("") : domains)
          .forEach(domain -> windows.putIfAbsent(domain, window.the("id")));
    }
    return new Point(
        point.the("id"),
        point.the("level"),
        point.the("name/zh"),
        point.text("parent").orElse(""),
        windows);
  }

  /** The villages with their offices, one town after the other in turn. */
  private static List<Line> lines(List<Point> points) {
    Map<String, Point> byId = new LinkedHashMap<>();
    points.forEach(point -> byId.put(point.id(), point));
    Map<String, List<Line>> byTown = new LinkedHashMap<>();
    for (Point village : points) {
      Point town = byId.get(village.parent());
      if (village.level().equals("VILLAGE") && town != null && byId.containsKey(town.parent())) {
        byTown
            .computeIfAbsent(town.id(), each -> new ArrayList<>())
            .add(new Line(village, town, byId.get(town.parent())));
      }
    }
    return inTurn(byTown);
  }

  String id() {
    return id;
  }

  /** The n-th line; neighbours in number are in different towns. */
  Line line(int n) {
    if (lines.isEmpty()) {
      throw new Unexpected("county " + id + " has no village point");
    }
    return lines.get(n % lines.size());
  }

  /** The items of that kind, one domain after the other in turn. */
  List<Item> items(Predicate<Item> kind) {
    Map<String, List<Item>> byDomain = new LinkedHashMap<>();
    items.stream()
        .filter(kind)
        .forEach(
            item -> byDomain.computeIfAbsent(item.domain(), each -> new ArrayList<>()).add(item));
    if (byDomain.isEmpty()) {
      throw new Unexpected("county " + id + " has no item of a kind that the day needs");
    }
    return inTurn(byDomain);
  }

  private static <T> List<T> inTurn(Map<String, List<T>> groups) {
    List<T> all = new ArrayList<>();
    int longest = groups.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      for (List<T> group : groups.values()) {
        if (i < group.size()) {
          all.add(group.get(i));
        }
      }
    }
    return all;
  }

  /** The ids of the papers without which an application for {@code item} is incomplete. */
  List<String> requiredFor(Item item) {
    return materials.computeIfAbsent(
        item.id(),
        each ->
            soap
                .catalogue(Xml.of("item", Xml.of("county", id), Xml.of("item", each)))
                .every("material")
                .stream()
                .filter(material -> material.the("required").equals("true"))
                .map(material -> material.the("id"))
                .toList());
  }
}
