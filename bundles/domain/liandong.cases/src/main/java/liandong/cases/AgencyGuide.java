package liandong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import liandong.catalogue.ServiceGuide.Line;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.places.Level;
import liandong.places.ServicePoint;

/**
 * What a village's agent tells people about one item, from one fixed template for all villages and
 * all items: where, what to bring, who takes it where and by when, who decides, when it is back.
 * Only what item, place and day say is filled in.
 *
 * <p>济源 2016, 三(一)：专题辅导代办服务要求及各类事项的代办流程,规范统一代办行为,实行村级代办模本化管理.
 */
public final class AgencyGuide {
  private static final Phrasebook BOOK = new Phrasebook(AgencyGuide.class, "agency-guide");

  private AgencyGuide() {}

  /**
   * The template filled in.
   *
   * @param sittingHours when somebody sits there, or blank where that is not reported
   * @return empty where that place is no village's, or takes no papers for the item on that day
   */
  public static Optional<List<Line>> of(
      ServiceItem item, ServicePoint village, String sittingHours, CaseLaw law, LocalDate day) {
    if (village.level() != Level.VILLAGE || !Routing.at(village, item, law, day).receives()) {
      return Optional.empty();
    }
    List<Routing.Stop> offices =
        Routing.line(village.division(), item, law, day).stream()
            .filter(each -> each.point().level() != Level.VILLAGE)
            .toList();
    Bilingual decider = first(offices, each -> each.decides().isPresent(), item);
    Bilingual taker = first(offices, each -> each.receives() || each.decides().isPresent(), item);
    return Optional.of(
        List.of(
            line(
                "where",
                village.name(),
                sittingHours.isBlank() ? BOOK.say("unsaid") : Bilingual.same(sittingHours)),
            line("bring", papers(item)),
            line("take", DefaultRules.AGENCY.text(), taker),
            line("decide", decider, item.limits().promised().text()),
            line("back", LicensingLaw.DELIVERY.limit().text(), village.name())));
  }

  /** Why there is no such guide. */
  public static Refusal none(ServiceItem item, ServicePoint at) {
    return Refusal.of(
        RefusalCode.NOT_RECEIVED_HERE,
        item.name(),
        at.name(),
        Say.list(item.access().receivedAt().stream().sorted().map(Say::level).toList()));
  }

  private static Bilingual first(
      List<Routing.Stop> offices, Predicate<Routing.Stop> which, ServiceItem item) {
    return offices.stream()
        .filter(which)
        .findFirst()
        .map(each -> each.point().name())
        .orElseGet(() -> Say.level(item.access().decidedAt()));
  }

  private static Bilingual papers(ServiceItem item) {
    return Say.list(
        item.materials().stream()
            .map(each -> each.required() ? each.name() : BOOK.say("optional", each.name()))
            .toList());
  }

  private static Line line(String key, Object... facts) {
    return new Line(BOOK.say(key + ".label"), BOOK.say(key, facts));
  }
}
