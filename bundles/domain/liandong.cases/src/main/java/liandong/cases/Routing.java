package liandong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.catalogue.Delegation;
import liandong.catalogue.Mandate;
import liandong.catalogue.ServiceItem;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import liandong.places.Places;
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
      ServicePoint point, boolean receives, Optional<Mandate> decides, Optional<Delegation> by) {}

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
    return stop(point, essence(item, point, law, day), item, law, day);
  }

  /** All service points in line for the people of a division, the nearest first. */
  public static List<Stop> line(
      DivisionCode division, ServiceItem item, CaseLaw law, LocalDate day) {
    return law.places().lineOf(division, day).stream()
        .map(point -> at(point, item, law, day))
        .toList();
  }

  private static Stop stop(
      ServicePoint point, ItemEssence essence, ServiceItem item, CaseLaw law, LocalDate day) {
    boolean handles = law.places().isOpen(point, day) && law.offers(point, item, day);
    return new Stop(
        point,
        handles && essence.isReceivedAt(point),
        handles ? essence.mandateOf(point) : Optional.empty(),
        handles ? essence.delegationTo(point) : Optional.empty());
  }

  /** The nearest place above {@code from} that receives the item on that day. */
  static Optional<ServicePoint> receiverAbove(
      ServicePoint from, ServiceItem item, CaseLaw law, LocalDate day) {
    return line(from.division(), item, law, day).stream()
        .filter(each -> each.receives() && !each.point().equals(from))
        .map(Stop::point)
        .filter(each -> each.level().isAbove(from.level()) || each.level() == from.level())
        .findFirst();
  }

  /** The nearest place in line with {@code from} that decides a case of that essence. */
  static Optional<ServicePoint> decider(
      ServicePoint from, ItemEssence essence, Places places, LocalDate day) {
    return places.lineOf(from.division(), day).stream()
        .filter(each -> essence.mandateOf(each).isPresent())
        .findFirst();
  }
}
