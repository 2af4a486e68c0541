package liandong.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.places.ServicePoint;

/**
 * The items of one county version with all their versions, in the county's order; the standard list
 * to which they keep, what towns and villages take over of them, and the powers beside them for
 * which nobody applies. Immutable.
 */
public final class Catalogue {
  private final Map<ItemId, List<ServiceItem>> versions = new LinkedHashMap<>();
  private final StandardList standards;
  private final TakenItems taken;
  private final List<ExOfficioPower> exOfficio;

  public Catalogue(Collection<ServiceItem> items) {
    this(items, StandardList.NONE, TakenItems.NONE, List.of());
  }

  /**
   * @throws IllegalArgumentException when a version stands twice, or two that are published share a
   *     day
   */
  public Catalogue(Collection<ServiceItem> items, StandardList standards, TakenItems taken) {
    this(items, standards, taken, List.of());
  }

  /**
   * @throws IllegalArgumentException when a version stands twice, or two that are published share a
   *     day
   */
  public Catalogue(
      Collection<ServiceItem> items,
      StandardList standards,
      TakenItems taken,
      List<ExOfficioPower> exOfficio) {
    this.standards = standards;
    this.taken = taken;
    this.exOfficio = List.copyOf(exOfficio);
    for (ServiceItem item : items) {
      versions.computeIfAbsent(item.id(), key -> new ArrayList<>()).add(item);
    }
    versions.replaceAll((id, each) -> each.size() == 1 ? List.copyOf(each) : inOrder(each));
    versions.values().forEach(Catalogue::areApart);
  }

  private static List<ServiceItem> inOrder(List<ServiceItem> ofItem) {
    return ofItem.stream().sorted(Comparator.comparingInt(ServiceItem::version)).toList();
  }

  private static void areApart(List<ServiceItem> ofItem) {
    for (int i = 0; i < ofItem.size(); i++) {
      for (int j = i + 1; j < ofItem.size(); j++) {
        ServiceItem one = ofItem.get(i);
        ServiceItem other = ofItem.get(j);
        if (one.version() == other.version()) {
          throw new IllegalArgumentException("item " + one.key() + " stands twice in the list");
        }
        if (one.term().isPublished()
            && other.term().isPublished()
            && one.term().overlaps(other.term())) {
          throw new IllegalArgumentException(
              "items " + one.key() + " and " + other.key() + " are in force on the same day");
        }
      }
    }
  }

  /**
   * The item as it stands in lists that name no day: its highest published version, or where none
   * is published its highest draft. Who takes an application asks {@link #on}.
   */
  public Optional<ServiceItem> item(ItemId id) {
    List<ServiceItem> all = versions(id);
    return all.stream()
        .filter(each -> each.term().isPublished())
        .reduce((lower, higher) -> higher)
        .or(() -> all.stream().reduce((lower, higher) -> higher));
  }

  /** The version that takes applications on that day: published, in use, within its days. */
  public Optional<ServiceItem> item(ItemId id, LocalDate day) {
    return versions(id).stream().filter(each -> each.term().isInForceOn(day)).findFirst();
  }

  /** The same, and where there is none why. */
  public ItemOnDay on(ItemId id, LocalDate day) {
    Optional<ServiceItem> inForce = item(id, day);
    if (inForce.isPresent()) {
      return new ItemOnDay.InForce(inForce.get());
    }
    List<ServiceItem> published =
        versions(id).stream().filter(each -> each.term().isPublished()).toList();
    if (published.isEmpty()) {
      return item(id)
          .<ItemOnDay>map(draft -> new ItemOnDay.NotInForce(draft, ItemOnDay.Why.DRAFT))
          .orElse(new ItemOnDay.Unknown(id));
    }
    return notInForce(published, day);
  }

  private static ItemOnDay notInForce(List<ServiceItem> published, LocalDate day) {
    for (ServiceItem each : published) {
      if (each.term().covers(day)) {
        return new ItemOnDay.NotInForce(
            each,
            each.term().status() == ItemStatus.SUSPENDED
                ? ItemOnDay.Why.SUSPENDED
                : ItemOnDay.Why.CANCELLED);
      }
    }
    return published.stream()
        .filter(each -> each.term().from().filter(day::isBefore).isPresent())
        .min(Comparator.comparing(each -> each.term().from().orElseThrow()))
        .map(next -> new ItemOnDay.NotInForce(next, ItemOnDay.Why.NOT_YET))
        .orElseGet(
            () ->
                new ItemOnDay.NotInForce(published.get(published.size() - 1), ItemOnDay.Why.OVER));
  }

  /**
   * The version of an item that people look at on that day: the one in force, and where none is the
   * one that says why.
   */
  public Optional<ServiceItem> shown(ItemId id, LocalDate day) {
    ItemOnDay there = on(id, day);
    if (there instanceof ItemOnDay.NotInForce not) {
      return Optional.of(not.nearest());
    }
    return there instanceof ItemOnDay.InForce inForce
        ? Optional.of(inForce.item())
        : Optional.empty();
  }

  /** Every item once, as {@link #shown} gives it on that day. */
  public List<ServiceItem> shown(LocalDate day) {
    return versions.keySet().stream().flatMap(id -> shown(id, day).stream()).toList();
  }

  public Optional<ServiceItem> version(ItemId id, int number) {
    return versions(id).stream().filter(each -> each.version() == number).findFirst();
  }

  /** All versions of an item, the first one first; none for an item that is not there. */
  public List<ServiceItem> versions(ItemId id) {
    return versions.getOrDefault(id, List.of());
  }

  /** Every item once, as {@link #item(ItemId)} gives it. */
  public List<ServiceItem> items() {
    return versions.keySet().stream().map(id -> item(id).orElseThrow()).toList();
  }

  /** Every item that takes applications on that day, in the version that does. */
  public List<ServiceItem> items(LocalDate day) {
    return versions.keySet().stream().flatMap(id -> item(id, day).stream()).toList();
  }

  /** All versions of all items. */
  public List<ServiceItem> allVersions() {
    return versions.values().stream().flatMap(List::stream).toList();
  }

  public StandardList standards() {
    return standards;
  }

  public TakenItems taken() {
    return taken;
  }

  /** The powers that nobody applies for. */
  public List<ExOfficioPower> exOfficio() {
    return exOfficio;
  }

  /** Whether {@code point} handles {@code item} on {@code day}, as far as its list says so. */
  public Offered offeredAt(ServicePoint point, ItemId item, LocalDate day) {
    return taken.offered(point, item, day);
  }
}
