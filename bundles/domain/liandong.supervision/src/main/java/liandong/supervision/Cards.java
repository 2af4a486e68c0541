package liandong.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseState;
import liandong.cases.Deadline;
import liandong.cases.LegalTime;
import liandong.cases.ServiceCase;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.PlaceId;

/**
 * Which cards a case deserves, by its clocks and by its record. Pure: the same case at the same
 * time gives the same cards under the same ids, so that nobody gets one twice.
 */
public final class Cards {
  private Cards() {}

  /** What the deadlines of a case give at that moment. */
  public static List<FileFact.CardGiven> dueAt(
      ServiceCase current, Instant moment, Measure measure) {
    return isBeingEntered(current, LegalTime.dayOf(moment))
        ? List.of()
        : clocksAt(current, moment, measure);
  }

  /** A case from paper has the day of its entry to be completed with what was done on paper. */
  private static boolean isBeingEntered(ServiceCase current, LocalDate day) {
    LocalDate entered = LegalTime.dayOf(current.openedAt());
    return current.state() == CaseState.RECEIVED
        && entered.equals(day)
        && current.receivedAt().map(LegalTime::dayOf).filter(entered::isAfter).isPresent();
  }

  private static List<FileFact.CardGiven> clocksAt(
      ServiceCase current, Instant moment, Measure measure) {
    List<FileFact.CardGiven> cards = new ArrayList<>();
    for (Deadline deadline : current.deadlines()) {
      CardTable.weightOf(deadline.kind())
          .flatMap(weight -> call(weight, deadline.due(), moment, measure))
          .map(call -> card(current, deadline, call, LegalTime.dayOf(moment), measure))
          .ifPresent(cards::add);
    }
    return List.copyOf(cards);
  }

  /**
   * What one event of a record gives: what it is itself, and the clocks that had run over by then,
   * which is how a case that was closed late gets its card even if nobody looked meanwhile.
   */
  public static List<FileFact.CardGiven> forEvent(CaseRecord record, int seq, Measure measure) {
    Happened happened = Happened.of(record, seq);
    List<FileFact.CardGiven> cards = new ArrayList<>();
    happened
        .before()
        .ifPresent(
            before ->
                clocksAt(before, happened.event().at(), measure).stream()
                    .filter(card -> !happened.acceptedInTime(card.deadline()))
                    .filter(card -> card.trigger() != CardTrigger.NEAR_LIMIT)
                    .forEach(cards::add));
    CardTable.rowsFor(happened.event().fact()).stream()
        .filter(row -> row.when().holds(happened, measure.places()))
        .map(row -> card(happened, row, measure))
        .forEach(cards::add);
    return List.copyOf(cards);
  }

  /** The card that a supervisor gives for what no record shows. */
  static FileFact.CardGiven given(
      SupervisionCommand.GiveCard command, CaseRecord record, LocalDate day, Measure measure) {
    return card(
        record.current(),
        new Finding(
            command.trigger(),
            command.colour(),
            command.cause(),
            Optional.empty(),
            measure.policy().source(),
            Bilingual.same(command.why().value())),
        CaseRecord.holder(record.current()),
        day,
        measure);
  }

  // ---- clocks -----------------------------------------------------------------------------

  private record Call(CardTrigger trigger, CardColour colour, String sentence) {}

  private static Optional<Call> call(
      CardTable.Weight weight, DueDate due, Instant moment, Measure measure) {
    LocalDate day = LegalTime.dayOf(moment);
    if (isOver(due, moment)) {
      return Optional.of(new Call(weight.trigger(), weight.colour(), "over"));
    }
    // A warning on the very day on which a clock begins would warn of every case that is new.
    if (!weight.isOfTheWhole() || !day.isAfter(due.from())) {
      return Optional.empty();
    }
    int left = measure.calendar().workingDaysBetween(day, due.date());
    if (left <= measure.policy().yellowAt()) {
      return Optional.of(new Call(CardTrigger.NEAR_LIMIT, CardColour.YELLOW, "last"));
    }
    return left <= measure.policy().remindAt()
        ? Optional.of(new Call(CardTrigger.NEAR_LIMIT, CardColour.REMIND, "near"))
        : Optional.empty();
  }

  /** A limit in days ends with its last day, one in hours with its last minute. */
  private static boolean isOver(DueDate due, Instant moment) {
    LocalDateTime minute = LegalTime.minuteOf(moment);
    return minute.toLocalDate().isAfter(due.date())
        || due.time().filter(end -> minute.isAfter(due.date().atTime(end))).isPresent();
  }

  private static FileFact.CardGiven card(
      ServiceCase current, Deadline deadline, Call call, LocalDate day, Measure measure) {
    return card(
        current,
        new Finding(
            call.trigger(),
            call.colour(),
            deadline.name() + " " + deadline.due().date(),
            Optional.of(DeadlineRef.of(deadline)),
            deadline.kind().source(),
            Sentences.BOOK.say(
                "clock." + call.sentence(),
                current.number(),
                deadline.kind().text(),
                deadline.due().date())),
        late(current, deadline, measure.policy()),
        day,
        measure);
  }

  /** Who is late: who holds the case, but with an offer it is the place that does not answer. */
  private static Owner late(ServiceCase current, Deadline deadline, SupervisionPolicy policy) {
    Optional<PlaceId> silent =
        current.custody().offeredTo().filter(to -> deadline.kind() == Deadline.Kind.HAND_OVER);
    if (silent.isEmpty()) {
      return CaseRecord.holder(current);
    }
    Responsible persons = policy.responsibleFor(silent.get());
    return persons
        .inCharge()
        .or(persons::principal)
        .map(person -> new Owner(silent.get(), person))
        .orElse(policy.supervisor());
  }

  // ---- events -----------------------------------------------------------------------------

  private static FileFact.CardGiven card(Happened happened, CardTable.Row row, Measure measure) {
    return card(
        happened.after(),
        new Finding(
            row.trigger(),
            row.colour(),
            "event " + happened.event().seq(),
            Optional.empty(),
            row.source(),
            Sentences.BOOK.say(
                "event." + row.trigger(), happened.after().number(), happened.day())),
        Owner.of(happened.event().actor()),
        happened.day(),
        measure);
  }

  /** What is wrong in a case, by which rule, in words. */
  private record Finding(
      CardTrigger trigger,
      CardColour colour,
      String cause,
      Optional<DeadlineRef> deadline,
      Source source,
      Bilingual sentence) {}

  private static FileFact.CardGiven card(
      ServiceCase of, Finding found, Owner owner, LocalDate day, Measure measure) {
    return new FileFact.CardGiven(
        found.trigger(),
        found.colour(),
        of.number(),
        found.cause(),
        found.deadline(),
        of.pin(),
        measure.policy().pin(),
        found.source(),
        found.sentence(),
        owner,
        measure.policy().duty(Duty.Kind.APPEAL, day, measure.calendar()));
  }

  /** One event with the case before and after it. */
  record Happened(CaseEvent event, Optional<ServiceCase> before, ServiceCase after) {
    static Happened of(CaseRecord record, int seq) {
      return new Happened(
          record.event(seq),
          seq == 1 ? Optional.empty() : Optional.of(record.after(seq - 1)),
          record.after(seq));
    }

    LocalDate day() {
      return LegalTime.dayOf(event.at());
    }

    /** The deadlines of the office that ran before it and had passed by then. */
    List<Deadline> over() {
      return before.stream()
          .flatMap(each -> each.deadlines().stream())
          .filter(each -> CardTable.weightOf(each.kind()).isPresent())
          .filter(each -> isOver(each.due(), event.at()))
          .filter(each -> !acceptedInTime(Optional.of(DeadlineRef.of(each))))
          .toList();
    }

    /** What was accepted on paper in time, and entered afterwards, was not accepted late. */
    boolean acceptedInTime(Optional<DeadlineRef> deadline) {
      return fact(CaseFact.Accepted.class)
          .filter(accepted -> accepted.deemed().isEmpty())
          .flatMap(accepted -> deadline.filter(each -> !accepted.acceptedOn().isAfter(each.on())))
          .isPresent();
    }

    /** Whether it decided or closed the case, whatever it is called. */
    boolean closes() {
      boolean decided = before.flatMap(ServiceCase::decidedAt).isPresent();
      boolean finished = before.flatMap(ServiceCase::finishedAt).isPresent();
      return (!decided && after.decidedAt().isPresent())
          || (!finished && after.finishedAt().isPresent());
    }

    <F extends CaseFact> Optional<F> fact(Class<F> kind) {
      return Optional.of(event.fact()).filter(kind::isInstance).map(kind::cast);
    }
  }
}
