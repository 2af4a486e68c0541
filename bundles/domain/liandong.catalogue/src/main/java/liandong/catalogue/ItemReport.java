package liandong.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * How many items there are of each kind, and which are not in the hall.
 *
 * @param total the items that were counted
 * @param notEntered the items that are not in the hall, each with its reason (密云 2013: 应尽必进)
 * @param notAuthorised the items that are in the hall and whose window may not decide (充分授权)
 * @param unsaid how many items say nothing of the hall
 */
public record ItemReport(
    int total,
    List<Group> groups,
    List<ServiceItem> notEntered,
    List<ServiceItem> notAuthorised,
    int unsaid) {
  private static final Phrasebook BOOK = new Phrasebook(ItemReport.class, "catalogue");

  /** One kind under one head. An item may be of several kinds, or of none. */
  public record Group(Bilingual head, Bilingual kind, int count) {}

  public ItemReport {
    groups = List.copyOf(groups);
    notEntered = List.copyOf(notEntered);
    notAuthorised = List.copyOf(notAuthorised);
  }

  public static ItemReport of(List<ServiceItem> items) {
    List<Group> groups = new ArrayList<>();
    for (Convenience each : Convenience.values()) {
      count(groups, "conveniences", each, items, item -> item.conveniences().contains(each));
    }
    for (HandlingType each : HandlingType.values()) {
      count(groups, "handling", each, items, item -> item.handling() == each);
    }
    Arrays.stream(ItemType.values())
        .filter(ItemType::isOnApplication)
        .forEach(each -> count(groups, "type", each, items, item -> item.type() == each));
    for (ServiceType each : ServiceType.values()) {
      count(
          groups,
          "service-type",
          each,
          items,
          item -> item.classification().type().equals(Optional.of(each)));
    }
    for (ServiceMode each : ServiceMode.values()) {
      count(
          groups,
          "service-mode",
          each,
          items,
          item -> item.classification().modes().contains(each));
    }
    return new ItemReport(
        items.size(),
        groups,
        inHall(items, hall -> !hall.entered()),
        inHall(items, hall -> hall.entered() && !hall.fullyAuthorised()),
        (int) items.stream().filter(each -> each.delivery().hall().isEmpty()).count());
  }

  private static void count(
      List<Group> groups,
      String head,
      Coded kind,
      List<ServiceItem> items,
      Predicate<ServiceItem> is) {
    groups.add(
        new Group(
            BOOK.say("report." + head), kind.text(), (int) items.stream().filter(is).count()));
  }

  private static List<ServiceItem> inHall(List<ServiceItem> items, Predicate<Delivery.Hall> is) {
    return items.stream().filter(each -> each.delivery().hall().filter(is).isPresent()).toList();
  }
}
