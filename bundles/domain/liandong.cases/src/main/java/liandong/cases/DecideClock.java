package liandong.cases;

import static liandong.cases.Say.no;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.DueDate;
import liandong.calendar.Ground;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.SpecialProcedure;
import liandong.evidence.Source;

/** What moves the clock of an accepted case: only a ground that the law or the county names. */
final class DecideClock {
  private DecideClock() {}

  static Outcome suspend(ServiceCase current, Command.Suspend command, CaseLaw law, Now now) {
    Optional<Ground> ground = ground(current, command, law);
    if (ground.isEmpty()) {
      return no(
          RefusalCode.NO_LEGAL_GROUND,
          command.ground(),
          current.item().name(),
          LicensingLaw.SPECIAL_PROCEDURES);
    }
    LocalDate acceptedOn = current.accepted().orElseThrow().acceptedOn();
    if (command.toldOn().filter(told -> told.isAfter(now.day())).isPresent()) {
      return no(RefusalCode.TIME_IN_FUTURE, command.toldOn().get(), now.day());
    }
    if (command.toldOn().filter(told -> told.isBefore(acceptedOn)).isPresent()) {
      return no(RefusalCode.TIME_TOO_EARLY, command.toldOn().get(), acceptedOn);
    }
    ClockEvent event =
        new ClockEvent.Suspended(now.day(), ground.get(), command.toldOn(), now.time());
    return Say.allowed(
        new CaseFact.Suspended(
            ground.get(),
            command.toldOn(),
            now.day(),
            Reckoning.after(current, event, now.calendar()),
            Optional.of(command.ground())));
  }

  /** A special procedure that the item knows, or what the county names. */
  private static Optional<Ground> ground(
      ServiceCase current, Command.Suspend command, CaseLaw law) {
    Optional<ServiceItem> item = law.itemOf(current);
    Optional<Ground> special =
        item.stream()
            .flatMap(each -> each.specialProcedures().stream())
            .filter(each -> each.name().equalsIgnoreCase(command.ground()))
            .findFirst()
            .map(DecideClock::procedure);
    return special
        .or(() -> hearing(current, command))
        .or(() -> item.flatMap(each -> law.suspensionGround(command.ground(), each)));
  }

  /** A hearing that was asked for in this case is one whatever the item's list says (art. 47). */
  private static Optional<Ground> hearing(ServiceCase current, Command.Suspend command) {
    SpecialProcedure hearing = SpecialProcedure.HEARING;
    return current
        .hearing()
        .filter(Hearing::isPending)
        .filter(asked -> hearing.name().equalsIgnoreCase(command.ground()))
        .map(asked -> procedure(hearing));
  }

  /** The name of the special procedure that is this ground; empty for a ground of the county. */
  static Optional<String> specialProcedure(Ground ground) {
    return Arrays.stream(SpecialProcedure.values())
        .filter(each -> procedure(each).equals(ground))
        .findFirst()
        .map(SpecialProcedure::name);
  }

  private static Ground procedure(SpecialProcedure special) {
    return new Ground(Say.words("procedure." + special.name()), LicensingLaw.SPECIAL_PROCEDURES);
  }

  static Outcome resume(ServiceCase current, Now now) {
    Ground ground = current.clockEvents().get(current.clockEvents().size() - 1).ground();
    return Say.allowed(
        new CaseFact.Resumed(
            ground,
            now.day(),
            Reckoning.after(
                current, new ClockEvent.Resumed(now.day(), ground, now.time()), now.calendar())));
  }

  static Outcome extend(ServiceCase current, Command.Extend command, CaseLaw law, Now now) {
    Source article = generalPower(current).source();
    Optional<ClockEvent.Extended> power = power(current, law, now.day());
    if (power.isEmpty()) {
      return no(RefusalCode.NO_EXTENSION, current.item().name(), article);
    }
    if (command.days() > power.get().days()) {
      return no(
          RefusalCode.EXTENSION_TOO_LONG,
          command.days(),
          power.get().days(),
          power.get().ground().source());
    }
    if (needsApproval(current) && command.approval().isEmpty()) {
      return no(RefusalCode.APPROVAL_NEEDED, article);
    }
    if (current.clockEvents().stream().anyMatch(ClockEvent.Extended.class::isInstance)) {
      return no(RefusalCode.EXTENDED_ALREADY, current.number(), article);
    }
    Optional<LocalDate> last = current.statutory().or(current::promised).map(DueDate::date);
    if (last.filter(now.day()::isAfter).isPresent()) {
      return no(RefusalCode.LIMIT_PASSED, last.get(), article);
    }
    ClockEvent.Extended event =
        new ClockEvent.Extended(now.day(), power.get().ground(), command.days(), now.time());
    return Say.allowed(
        new CaseFact.Extended(
            event.ground(),
            event.days(),
            now.day(),
            Reckoning.after(current, event, now.calendar()),
            command.approval()));
  }

  /** The law settles licences; for everything else nobody extends unless the county says so. */
  private static Optional<ClockEvent.Extended> power(
      ServiceCase current, CaseLaw law, LocalDate today) {
    if (current.item().isLicence()) {
      LicensingLaw power = generalPower(current);
      return Optional.of(
          new ClockEvent.Extended(
              today, new Ground(CaseStep.EXTEND.text(), power.source()), power.limit().amount()));
    }
    return law.itemOf(current).flatMap(item -> law.extension(item, today));
  }

  private static boolean needsApproval(ServiceCase current) {
    return current.item().isLicence() && current.item().isJoint();
  }

  private static LicensingLaw generalPower(ServiceCase current) {
    return needsApproval(current) ? LicensingLaw.JOINT_EXTENSION : LicensingLaw.EXTENSION;
  }
}
