package liandong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.catalogue.Delegation;
import liandong.catalogue.Mandate;
import liandong.catalogue.Offered;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/**
 * Who receives an item on a day, who decides it and in whose name. It follows from the law, the
 * place and the day alone; a case keeps what was so on the day on which it was opened.
 */
public final class Routing {
  private Routing() {}

  /**
   * What one service point does with an item.
   *
   * @param receives whether it takes papers
   * @param decides in whose name it decides; empty where it does not
   * @param by how the item came to it; empty where it is its own
   */
  public record Stop(
      ServicePoint point, boolean receives, Optional<Mandate> decides, Optional<Delegation> by) {
    /** The implementing body as the guide of this service point names it. */
    public Bilingual guideBody(ServiceItem item) {
      return by.map(each -> each.bodyAt(point)).orElse(item.body());
    }
  }

  /** The item as a case that is opened at {@code at} on that day will keep it. */
  public static ItemEssence essence(ServiceItem item, ServicePoint at, CaseLaw law, LocalDate day) {
    List<Delegation> here =
        law.delegations().of(item.id(), item.version(), day).stream()
            .filter(each -> each.place().map(to -> isInLine(to, at, law, day)).orElse(true))
            .toList();
    return ItemEssence.of(item, here);
  }

  /** What was given to another town is nothing to this one. */
  private static boolean isInLine(PlaceId to, ServicePoint at, CaseLaw law, LocalDate day) {
    return law.places()
        .point(to)
        .filter(point -> law.places().areInLine(point, at, day))
        .isPresent();
  }

  /** What that service point does with the item on that day. */
  public static Stop at(ServicePoint point, ServiceItem item, CaseLaw law, LocalDate day) {
    ItemEssence essence = essence(item, point, law, day);
    boolean open = law.places().isOpen(point, day);
    Offered offered = law.offered(point, item.id(), day);
    return new Stop(
        point,
        open && receives(point, essence, offered),
        open && offered.isPossible() ? essence.mandateOf(point) : Optional.empty(),
        essence.delegationTo(point));
  }

  /** All service points in line for the people of a division, the nearest first. */
  public static List<Stop> line(
      DivisionCode division, ServiceItem item, CaseLaw law, LocalDate day) {
    return law.places().lineOf(division, day).stream()
        .map(point -> at(point, item, law, day))
        .toList();
  }

  /** A list of its own goes before the level; an addition that was approved stands on it. */
  private static boolean receives(ServicePoint point, ItemEssence essence, Offered offered) {
    return switch (offered) {
      case LISTED -> true;
      case NOT_LISTED -> false;
      case BY_LEVEL -> essence.isReceivedAt(point);
    };
  }

  // ---- for a case that is open ------------------------------------------------------------

  /** Whether a new case of that essence is received there. */
  static boolean receives(ServicePoint at, ItemEssence essence, CaseLaw law, LocalDate day) {
    return receives(at, essence, law.offered(at, essence.id(), day));
  }

  /** Whether the case is accepted there: by who decides, or by an office that received it. */
  static boolean accepts(ServicePoint at, ServiceCase current, CaseLaw law) {
    return at.level() != Level.VILLAGE
        && !current.item().isByAgencyAt(at)
        && (mandate(at, current, law).isPresent()
            || receives(at, current.item(), law, current.openedOn()));
  }

  /** In whose name the case is decided there; empty where it is not. */
  static Optional<Mandate> mandate(ServicePoint at, ServiceCase current, CaseLaw law) {
    return law.offered(at, current.item().id(), current.openedOn()).isPossible()
        ? current.item().mandateOf(at)
        : Optional.empty();
  }

  /** The nearest place in line with {@code from} that decides the case. */
  static Optional<ServicePoint> decider(
      ServicePoint from, ServiceCase current, CaseLaw law, LocalDate today) {
    return law.places().lineOf(from.division(), today).stream()
        .filter(each -> mandate(each, current, law).isPresent())
        .findFirst();
  }

  /** The nearest other place for the same people that receives the item on that day. */
  static Optional<ServicePoint> receiverBeside(
      ServicePoint from, ServiceItem item, CaseLaw law, LocalDate day) {
    return line(from.division(), item, law, day).stream()
        .filter(each -> each.receives() && !each.point().equals(from))
        .map(Stop::point)
        .findFirst();
  }
}
