package liandong.cases;

import static liandong.cases.Say.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.Power;
import liandong.places.PowerGrant;
import liandong.places.Powers;
import liandong.places.Roster;
import liandong.places.ServicePoint;

/**
 * Whether the one who takes a step is there on that day, may serve the item and has the power.
 * Asked only where the county says who works at a place; the system and the applicant work at none.
 */
final class DecidePeople {
  private DecidePeople() {}

  /** Whether somebody may open a case of that item there. */
  static Optional<Outcome> opening(Actor actor, ServiceItem item, CaseLaw law, LocalDate day) {
    return isStaff(actor)
        ? isThere(actor.person(), actor, law, day).or(() -> skill(actor, item, law, day))
        : Optional.empty();
  }

  /** Whether somebody may take that step in a case. */
  static Optional<Outcome> move(
      ServiceCase current, Command.Move command, CaseLaw law, LocalDate day) {
    Actor actor = command.head().actor();
    Optional<Outcome> target =
        command instanceof Command.Assign assign
            ? isThere(assign.person(), actor, law, day)
            : Optional.empty();
    if (target.isPresent() || !isStaff(actor)) {
      return target;
    }
    Optional<ServiceItem> item = law.itemOf(current);
    return isThere(actor.person(), actor, law, day)
        .or(
            () ->
                item.filter(each -> needsSkill(command.step()))
                    .filter(each -> !isAssignedTo(actor, current))
                    .flatMap(each -> skill(actor, each, law, day)))
        .or(() -> item.flatMap(each -> power(command, each, law, day)));
  }

  private static boolean isStaff(Actor actor) {
    return actor.role() != Role.APPLICANT && actor.role() != Role.SYSTEM;
  }

  /** The office gave the case to this person, as in a cover (AB岗); that stands for the skill. */
  private static boolean isAssignedTo(Actor actor, ServiceCase current) {
    return current.assignedTo().equals(Optional.of(actor.person()))
        && current.custody().place().equals(actor.place());
  }

  private static Optional<Outcome> isThere(String person, Actor actor, CaseLaw law, LocalDate day) {
    Roster roster = law.places().roster();
    PlaceId place = actor.place();
    if (!roster.isKept(place, day) || roster.isThere(person, place, day)) {
      return Optional.empty();
    }
    return Optional.of(
        no(
            RefusalCode.NOT_ON_ROSTER,
            person,
            Say.name(law, place),
            day,
            ids(List.copyOf(roster.people(place, day)))));
  }

  /** Who passes a case on, takes it or files it away need not know its field. */
  private static boolean needsSkill(CaseStep step) {
    return switch (step) {
      case HAND_OVER,
          TAKE_OVER,
          DECLINE,
          RECALL,
          ASSIGN,
          APPOINT,
          OPINION,
          WITHDRAW,
          ASK_HEARING,
          DELIVER,
          ARCHIVE,
          VOID,
          DELETE ->
          false;
      default -> true;
    };
  }

  private static Optional<Outcome> skill(
      Actor actor, ServiceItem item, CaseLaw law, LocalDate day) {
    Roster roster = law.places().roster();
    if (!roster.isKept(actor.place(), day)
        || mayServe(actor.person(), actor.window(), actor.place(), item, law, day)) {
      return Optional.empty();
    }
    List<String> able =
        roster.people(actor.place(), day).stream()
            .filter(each -> mayServe(each, Optional.empty(), actor.place(), item, law, day))
            .toList();
    return Optional.of(
        no(
            RefusalCode.SKILL_NEEDED,
            actor.person(),
            item.name(),
            Say.name(law, actor.place()),
            ids(able)));
  }

  /** At the window that the step names, or at any of the person's own. */
  private static boolean mayServe(
      String person,
      Optional<String> at,
      PlaceId place,
      ServiceItem item,
      CaseLaw law,
      LocalDate day) {
    Places places = law.places();
    Roster roster = places.roster();
    List<String> windows = at.map(List::of).orElseGet(() -> roster.windowsOf(person, place, day));
    return roster.mayServe(person, place, Optional.empty(), item.domain(), day)
        || windows.stream()
            .map(id -> places.window(place, id))
            .filter(Optional::isPresent)
            .anyMatch(window -> roster.mayServe(person, place, window, item.domain(), day));
  }

  // ---- powers -----------------------------------------------------------------------------

  /** What only a chief representative does where the county writes powers down. */
  private static Optional<Power> powerFor(CaseStep step) {
    return switch (step) {
      case GRANT, DENY -> Optional.of(Power.DECIDE);
      case FORWARD -> Optional.of(Power.REPORT_UP);
      default -> Optional.empty();
    };
  }

  private static Optional<Outcome> power(
      Command.Move command, ServiceItem item, CaseLaw law, LocalDate day) {
    Actor actor = command.head().actor();
    Powers powers = law.places().powers();
    Optional<Power> needed =
        powerFor(command.step())
            .filter(each -> powers.areKept(actor.place()))
            .filter(
                each ->
                    powers.live(each, actor.person(), actor.place(), item.domain(), day).isEmpty());
    return needed.map(each -> powerless(each, actor, item, law, day));
  }

  private static Outcome powerless(
      Power power, Actor actor, ServiceItem item, CaseLaw law, LocalDate day) {
    Powers powers = law.places().powers();
    List<PowerGrant> live = powers.live(power, actor.place(), item.domain(), day);
    List<String> holders =
        live.stream().flatMap(each -> powers.holders(each, day).stream()).distinct().toList();
    Refusal refusal =
        Refusal.of(
            RefusalCode.POWER_NEEDED,
            actor.person(),
            Say.name(law, actor.place()),
            day,
            power.text(),
            item.name(),
            ids(holders));
    return new Outcome.Refused(
        live.stream().findFirst().map(each -> refusal.because(each.document())).orElse(refusal));
  }

  private static Bilingual ids(List<String> people) {
    return people.isEmpty()
        ? Say.words("nobody")
        : Say.list(people.stream().map(Bilingual::same).toList());
  }

  // ---- places -----------------------------------------------------------------------------

  /** Whether the place serves people on that day; if not, where to go. */
  static Optional<Outcome> isOpen(ServicePoint at, CaseLaw law, LocalDate day) {
    if (law.places().isOpen(at, day)) {
      return Optional.empty();
    }
    List<Bilingual> instead =
        law.places().insteadOf(at, day).stream().map(ServicePoint::name).toList();
    return Optional.of(
        no(
            RefusalCode.PLACE_NOT_OPEN,
            at.name(),
            day,
            instead.isEmpty() ? Say.words("place.none") : Say.list(instead)));
  }
}
