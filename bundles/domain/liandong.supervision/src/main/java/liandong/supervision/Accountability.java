package liandong.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import liandong.cases.ServiceCase;
import liandong.supervision.Cards.Happened;

/**
 * 对超时办结直接生成问责: a case that is decided or closed after its date, in whatever way, has its record of
 * accountability by itself, with its three persons.
 */
public final class Accountability {
  private Accountability() {}

  /** The accountability that one event of a record creates, if it closed the case too late. */
  public static Optional<FileFact.AccountabilityOpened> forEvent(
      CaseRecord record, int seq, Measure measure) {
    Happened happened = Happened.of(record, seq);
    List<DeadlineRef> over =
        happened.over().stream()
            .filter(each -> CardTable.weightOf(each.kind()).orElseThrow().isOfTheWhole())
            .map(DeadlineRef::of)
            .sorted(Comparator.comparing(DeadlineRef::on))
            .toList();
    return happened.closes() && !over.isEmpty()
        ? Optional.of(opened(record, happened, over, measure))
        : Optional.empty();
  }

  private static FileFact.AccountabilityOpened opened(
      CaseRecord record, Happened happened, List<DeadlineRef> over, Measure measure) {
    ServiceCase of = happened.after();
    DeadlineRef first = over.get(0);
    LocalDate day = happened.day();
    Owner direct = record.holderAtTheEndOf(first.on());
    SupervisionPolicy policy = measure.policy();
    Responsible persons = policy.responsibleFor(direct.place());
    return new FileFact.AccountabilityOpened(
        of.number(),
        happened.event().seq(),
        over,
        day,
        of.pin(),
        policy.pin(),
        first.kind().source(),
        Sentences.BOOK.say(
            "accountability", of.number(), first.kind().text(), first.on(), day, of.state().text()),
        persons.principal(),
        persons.inCharge(),
        direct,
        policy.supervisor(),
        policy.duty(Duty.Kind.NAME_PERSONS, day, measure.calendar()));
  }
}
