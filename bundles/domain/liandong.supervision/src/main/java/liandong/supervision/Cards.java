package liandong.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.Deadline;
import liandong.cases.LegalTime;
import liandong.cases.ServiceCase;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * Which cards a case deserves, by its clocks and by its record. Pure: the same case on the same day
 * gives the same cards under the same ids, so that nobody gets one twice.
 */
public final class Cards {
  private Cards() {}

  /** What the deadlines of a case give on that day. */
  public static List<FileFact.CardGiven> dueOn(
      ServiceCase current, LocalDate day, Measure measure) {
    List<FileFact.CardGiven> cards = new ArrayList<>();
    for (Deadline deadline : current.deadlines()) {
      CardTable.weightOf(deadline.kind())
          .flatMap(weight -> call(weight, deadline.due(), day, measure))
          .map(call -> card(current, deadline, call, day, measure))
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
                dueOn(before, happened.day(), measure).stream()
                    .filter(card -> happened.isOver(card.deadline().orElseThrow()))
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
    ServiceCase current = record.current();
    return new FileFact.CardGiven(
        command.trigger(),
        command.colour(),
        command.number(),
        command.cause(),
        Optional.empty(),
        current.pin(),
        measure.policy().pin(),
        measure.policy().source(),
        Bilingual.same(command.why().value()),
        CaseRecord.holder(current),
        appealBy(day, measure));
  }

  // ---- clocks -----------------------------------------------------------------------------

  private record Call(CardTrigger trigger, CardColour colour, String sentence) {}

  private static Optional<Call> call(
      CardTable.Weight weight, DueDate due, LocalDate day, Measure measure) {
    if (day.isAfter(due.date())) {
      return Optional.of(new Call(weight.trigger(), weight.colour(), "over"));
    }
    // A warning on the very day on which a clock begins would warn of every case that is new.
    if (!day.isAfter(due.from())) {
      return Optional.empty();
    }
    int left = measure.calendar().workingDaysBetween(day, due.date());
    if (left <= measure.policy().yellowAt() && weight.isOfTheWhole()) {
      return Optional.of(new Call(CardTrigger.NEAR_LIMIT, CardColour.YELLOW, "last"));
    }
    return left <= measure.policy().remindAt()
        ? Optional.of(new Call(CardTrigger.NEAR_LIMIT, CardColour.REMIND, "near"))
        : Optional.empty();
  }

  private static FileFact.CardGiven card(
      ServiceCase current, Deadline deadline, Call call, LocalDate day, Measure measure) {
    return card(
        current,
        call.trigger(),
        call.colour(),
        deadline.kind() + " " + deadline.due().date(),
        Optional.of(DeadlineRef.of(deadline)),
        deadline.kind().source(),
        Sentences.BOOK.say(
            "clock." + call.sentence(),
            current.number(),
            deadline.kind().text(),
            deadline.due().date()),
        CaseRecord.holder(current),
        day,
        measure);
  }

  // ---- events -----------------------------------------------------------------------------

  private static FileFact.CardGiven card(Happened happened, CardTable.Row row, Measure measure) {
    ServiceCase of = happened.after();
    Optional<DeadlineRef> deadline = row.deadline().apply(happened);
    return card(
        of,
        row.trigger(),
        row.colour(),
        // With a deadline it is the same card that the clock gives, however it was found.
        deadline
            .map(each -> each.kind() + " " + each.on())
            .orElse("event " + happened.event().seq()),
        deadline,
        deadline.map(each -> each.kind().source()).orElse(row.source()),
        Sentences.BOOK.say(
            "event." + row.trigger(), of.number(), row.trigger().text(), happened.day()),
        Owner.of(happened.event().actor()),
        happened.day(),
        measure);
  }

  private static FileFact.CardGiven card(
      ServiceCase of,
      CardTrigger trigger,
      CardColour colour,
      String cause,
      Optional<DeadlineRef> deadline,
      Source source,
      Bilingual sentence,
      Owner owner,
      LocalDate day,
      Measure measure) {
    CaseNumber number = of.number();
    return new FileFact.CardGiven(
        trigger,
        colour,
        number,
        cause,
        deadline,
        of.pin(),
        measure.policy().pin(),
        source,
        sentence,
        owner,
        appealBy(day, measure));
  }

  private static Duty appealBy(LocalDate day, Measure measure) {
    return measure.policy().duty(Duty.Kind.APPEAL, day, measure.calendar());
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

    boolean isOver(DeadlineRef deadline) {
      return day().isAfter(deadline.on());
    }

    /** The deadlines that ran before it and had passed by then. */
    List<DeadlineRef> over() {
      return before.stream()
          .flatMap(each -> each.deadlines().stream())
          .map(DeadlineRef::of)
          .filter(this::isOver)
          .toList();
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
