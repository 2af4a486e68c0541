package liandong.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.KeptEvent;
import liandong.cases.LegalTime;
import liandong.cases.Role;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;

/**
 * The record of a case, as supervision reads it: how the case stood after each event. What was once
 * replayed is remembered, because each event is looked at from several sides.
 */
public final class CaseRecord {
  private final List<CaseEvent> events;
  private final List<KeptEvent> kept;
  private final Map<Integer, ServiceCase> states = new ConcurrentHashMap<>();

  /**
   * @param events oldest first, at least one
   */
  public CaseRecord(List<CaseEvent> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a case without events");
    }
    this.events = List.copyOf(events);
    this.kept = events.stream().map(CaseEvent::kept).toList();
  }

  public List<CaseEvent> events() {
    return events;
  }

  public CaseEvent event(int seq) {
    return events.get(seq - 1);
  }

  /** The law of the case. */
  public RulePin pin() {
    return events.get(0).pin();
  }

  public ServiceCase current() {
    return after(events.size());
  }

  /** The case right after its event number {@code seq}. */
  public ServiceCase after(int seq) {
    return states.computeIfAbsent(seq, each -> ServiceCase.replay(kept.subList(0, each)));
  }

  /** Who held the case at the end of that day, which is when a limit that ends on it runs over. */
  public Owner holderAtTheEndOf(LocalDate day) {
    int seq = 1;
    for (CaseEvent each : events) {
      if (!LegalTime.dayOf(each.at()).isAfter(day)) {
        seq = each.seq();
      }
    }
    return holder(after(seq));
  }

  static Owner holder(ServiceCase current) {
    return new Owner(current.custody().place(), current.custody().person());
  }

  /**
   * Who handled the case (谁办理、谁负责): who decided it or sent it back; before that, the last of the
   * office who took a step, or who holds it.
   */
  public Owner handler() {
    return last(CaseRecord::settles)
        .or(() -> last(CaseRecord::isOfTheOffice))
        .orElseGet(() -> holder(current()));
  }

  private Optional<Owner> last(Predicate<CaseEvent> such) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (such.test(events.get(i))) {
        return Optional.of(Owner.of(events.get(i).actor()));
      }
    }
    return Optional.empty();
  }

  private static boolean settles(CaseEvent event) {
    CaseFact fact = event.fact();
    return fact instanceof CaseFact.Granted
        || fact instanceof CaseFact.Denied
        || fact instanceof CaseFact.AcceptanceRefused
        || fact instanceof CaseFact.Returned;
  }

  private static boolean isOfTheOffice(CaseEvent event) {
    Role role = event.actor().role();
    return role != Role.APPLICANT && role != Role.AGENT && role != Role.SYSTEM;
  }

  @Override
  public String toString() {
    return "record of case " + events.get(0).number() + " (" + events.size() + " events)";
  }
}
