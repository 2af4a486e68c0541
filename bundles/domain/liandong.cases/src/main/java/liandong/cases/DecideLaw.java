package liandong.cases;

import static liandong.cases.Say.no;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.ServiceItem;
import liandong.places.PlaceId;

/** Whether an open case can go on under another version of its county's law, and as what. */
final class DecideLaw {
  private DecideLaw() {}

  static Outcome change(ServiceCase current, Command.ChangeLaw command, CaseLaw to, Now now) {
    Actor actor = command.head().actor();
    if (actor.role() != Role.OPERATOR) {
      return no(RefusalCode.OFFICE_ONLY, actor.role().text(), command.step().text());
    }
    if (to.pin().equals(current.pin())) {
      return no(RefusalCode.LAW_HOLDS_ALREADY, current.number(), to.pin().version());
    }
    return lacksPlace(current, to)
        .or(() -> lacksItem(current, to, now))
        .orElseGet(() -> change(current, item(current, to, now).orElseThrow(), to, now));
  }

  private static Outcome change(ServiceCase current, ServiceItem item, CaseLaw to, Now now) {
    // Who decides it was settled when it was opened, and so it stays.
    ItemEssence essence = ItemEssence.of(item, current.item().delegations());
    if (current.accepted().isPresent() && !hasSameFlow(current.item(), essence)) {
      return no(RefusalCode.LAW_HAS_ANOTHER_FLOW, current.number(), item.name());
    }
    return Say.allowed(
        new CaseFact.LawChanged(
            current.pin(), to.pin(), essence, Reckoning.dates(current, essence, now.calendar())));
  }

  /** The version that takes applications now, or else the one that the case has. */
  private static Optional<ServiceItem> item(ServiceCase current, CaseLaw to, Now now) {
    return to.itemOn(current.item().id(), now.day()) instanceof ItemOnDay.InForce today
        ? Optional.of(today.item())
        : to.itemOf(current);
  }

  private static Optional<Outcome> lacksItem(ServiceCase current, CaseLaw to, Now now) {
    return item(current, to, now).isPresent()
        ? Optional.empty()
        : Optional.of(no(RefusalCode.LAW_LACKS_ITEM, to.pin().version(), current.item().name()));
  }

  private static Optional<Outcome> lacksPlace(ServiceCase current, CaseLaw to) {
    return Stream.concat(
            Stream.of(current.custody().place()), current.custody().offeredTo().stream())
        .filter(place -> to.places().point(place).isEmpty())
        .findFirst()
        .map((PlaceId gone) -> no(RefusalCode.LAW_LACKS_PLACE, to.pin().version(), gone));
  }

  /** After the acceptance somebody may have answered already, or gone past a step. */
  private static boolean hasSameFlow(ItemEssence was, ItemEssence is) {
    return was.flow() == is.flow() && answering(was).equals(answering(is));
  }

  private static Set<String> answering(ItemEssence item) {
    return item.parts().stream()
        .map(part -> part.id() + (part.lead() ? "!" : ""))
        .collect(Collectors.toSet());
  }
}
