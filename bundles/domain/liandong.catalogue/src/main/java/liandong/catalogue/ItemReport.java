package liandong.catalogue;

import java.util.ArrayList;
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

  /**
   * 崇阳 2018, 第三步：行政职权事项3238项，其中行政审批事项167项.
   *
   * @param exOfficio the powers beside the items for which nobody applies
   */
  public static ItemReport of(List<ServiceItem> items, List<ExOfficioPower> exOfficio) {
    List<Group> groups = new ArrayList<>();
    for (Convenience each : Convenience.values()) {
      count(groups, "conveniences", each, items, item -> item.conveniences().contains(each));
    }
    for (HandlingType each : HandlingType.values()) {
      count(groups, "handling", each, items, item -> item.handling() == each);
    }
    types(groups, items, exOfficio);
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

  private static void types(
      List<Group> groups, List<ServiceItem> items, List<ExOfficioPower> exOfficio) {
    for (ItemType type : ItemType.values()) {
      long ofType =
          items.stream().filter(each -> each.type() == type).count()
              + exOfficio.stream().filter(each -> each.type() == type).count();
      groups.add(new Group(BOOK.say("report.type"), type.text(), (int) ofType));
    }
    long powers = items.stream().filter(each -> each.type() != ItemType.PUBLIC_SERVICE).count();
    groups.add(
        new Group(
            BOOK.say("report.powers"),
            BOOK.say("report.powers.all"),
            (int) powers + exOfficio.size()));
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
