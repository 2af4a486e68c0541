package liandong.cases;

import java.time.LocalDate;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.Ground;

/** 转报: a body above has the case for a time. */
final class DecideForward {
  private DecideForward() {}

  /**
   * It does not move the limit date here, for the office answers for the whole time; unless the
   * county counts the time upstairs by itself. In a joint case it never does, since the other
   * departments go on meanwhile.
   */
  static Outcome up(ServiceCase current, Command.Forward command, CaseLaw law, Now now) {
    LocalDate acceptedOn = current.accepted().orElseThrow().acceptedOn();
    Optional<Ground> apart =
        current.item().isJoint()
            ? Optional.empty()
            : law.itemOf(current)
                .flatMap(law::timeUpstairs)
                .map(source -> new Ground(Say.words("upstairs"), source));
    return Say.allowed(
        new CaseFact.ForwardedUp(
            command.to(),
            now.day(),
            now.calendar().due(acceptedOn, LicensingLaw.LOWER_REVIEW.limit()),
            apart,
            apart.map(
                ground ->
                    Reckoning.after(current, stands(now.day(), ground, now), now.calendar()))));
  }

  private static ClockEvent stands(LocalDate day, Ground ground, Now now) {
    return new ClockEvent.Suspended(day, ground, Optional.of(day), now.time());
  }

  static Outcome back(ServiceCase current, Now now) {
    Optional<Ground> apart = current.forwarded().flatMap(CaseFact.ForwardedUp::apart);
    return Say.allowed(
        new CaseFact.BackFromAbove(
            now.day(),
            apart
                .map(
                    ground ->
                        Reckoning.after(
                            current,
                            new ClockEvent.Resumed(now.day(), ground, now.time()),
                            now.calendar()))
                .orElseGet(() -> Reckoning.dates(current, now.calendar()))));
  }
}
