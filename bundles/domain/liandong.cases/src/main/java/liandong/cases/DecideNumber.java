package liandong.cases;

import static liandong.cases.Say.no;

import java.util.Optional;
import liandong.places.ServicePoint;

/** The number of a licence: typed at the window, or given by the county and by nobody else. */
final class DecideNumber {
  private DecideNumber() {}

  /**
   * @param typed the number that somebody gave
   * @param fact as it is with that one, or without any
   */
  static Outcome of(
      ServiceCase current, Optional<String> typed, CaseFact fact, CaseLaw law, Now now) {
    Optional<Numbering> numbering =
        law.itemOf(current).flatMap(item -> law.numbering(item, now.day()));
    if (numbering.isEmpty()) {
      return Say.allowed(fact);
    }
    return typed
        .map(
            number ->
                no(
                    RefusalCode.NUMBERED_BY_COUNTY,
                    current.item().name(),
                    number,
                    numbering.get().source()))
        .orElseGet(() -> new Outcome.Allowed(fact, numbering));
  }

  static Outcome certify(ServiceCase current, Command.Certify command, CaseLaw law, Now now) {
    if (current.certificate().isPresent()) {
      return no(
          RefusalCode.CERTIFIED_ALREADY, current.number(), current.certificate().orElseThrow());
    }
    CaseFact fact = new CaseFact.Certified(command.certificate(), Optional.empty());
    Outcome outcome = of(current, command.certificate(), fact, law, now);
    boolean nobodyNumbers =
        outcome instanceof Outcome.Allowed allowed
            && allowed.numbering().isEmpty()
            && command.certificate().isEmpty();
    return nobodyNumbers ? no(RefusalCode.CERTIFICATE_NEEDED, current.item().name()) : outcome;
  }

  /** A licence goes out with its number, also where nobody granted it but the law. */
  static Outcome deliver(ServiceCase current, ServicePoint at, CaseLaw law, Now now) {
    CaseFact fact = new CaseFact.Delivered(at.id());
    if (current.state() != CaseState.GRANTED || current.certificate().isPresent()) {
      return Say.allowed(fact);
    }
    Outcome outcome = of(current, Optional.empty(), fact, law, now);
    return outcome instanceof Outcome.Allowed allowed && allowed.numbering().isPresent()
        ? no(
            RefusalCode.NOT_NUMBERED_YET, current.item().name(), allowed.numbering().get().source())
        : outcome;
  }
}
