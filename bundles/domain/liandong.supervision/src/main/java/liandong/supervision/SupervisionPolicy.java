package liandong.supervision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.evidence.Source;
import liandong.places.PlaceId;

/**
 * By what a county is supervised. The defaults are what cities have published in common; where a
 * county has a rule of its own it gives a policy of its own, with its id, version and source.
 *
 * @param remindAt so many working days are left when a reminder is given
 * @param yellowAt so many are left when a yellow card is given; 0 is the last day itself
 * @param terms for every kind of duty
 * @param supervisor who decides appeals and complaints and has persons named, while nobody else
 *     took the file on
 * @param responsible the principal and the one in charge, by place
 */
public record SupervisionPolicy(
    PolicyPin pin,
    Source source,
    int remindAt,
    int yellowAt,
    Map<Duty.Kind, Term> terms,
    Owner supervisor,
    ReturnTerms returns,
    Map<PlaceId, Responsible> responsible) {
  private static final PolicyPin STANDARD = new PolicyPin("liandong.standard", "1");

  public SupervisionPolicy {
    Objects.requireNonNull(pin, "pin");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(supervisor, "supervisor");
    Objects.requireNonNull(returns, "returns");
    terms = Map.copyOf(terms);
    responsible = Map.copyOf(responsible);
    if (yellowAt < 0 || remindAt < yellowAt || remindAt > 30) {
      throw new IllegalArgumentException(
          "a reminder at 30 or fewer days left, a yellow card at no more: "
              + remindAt
              + ", "
              + yellowAt);
    }
    for (Duty.Kind kind : Duty.Kind.values()) {
      if (!terms.containsKey(kind)) {
        throw new IllegalArgumentException("policy " + pin + " sets no limit for " + kind);
      }
    }
  }

  /**
   * What holds where the county says nothing. Its limits stand in no law: five working days for
   * complaints and fifteen for rectification are what some cities published, the others are ours.
   */
  public static SupervisionPolicy standard(Owner supervisor) {
    Map<Duty.Kind, Term> terms = new EnumMap<>(Duty.Kind.class);
    for (Duty.Kind kind : Duty.Kind.values()) {
      int days =
          switch (kind) {
            case HANDLE_COMPLAINT, RECTIFY -> 15;
            case REPORT_TRACKING -> 10;
            default -> 5;
          };
      terms.put(kind, new Term(Limit.workingDays(days), ours(kind, days)));
    }
    return new SupervisionPolicy(
        STANDARD,
        Sentences.source("thresholds"),
        1,
        0,
        terms,
        supervisor,
        new ReturnTerms(2, Optional.empty(), Sentences.source("returns")),
        Map.of());
  }

  private static Source ours(Duty.Kind kind, int days) {
    return new Source(
        Sentences.BOOK.say("standard.document"),
        kind.text().zh(),
        Sentences.BOOK.say("standard.term", days));
  }

  /** The same policy with another rule for returns. */
  public SupervisionPolicy withReturns(ReturnTerms others) {
    return new SupervisionPolicy(
        pin, source, remindAt, yellowAt, terms, supervisor, others, responsible);
  }

  /** The same policy with another limit for one duty. */
  public SupervisionPolicy withTerm(Duty.Kind kind, Term other) {
    Map<Duty.Kind, Term> others = new HashMap<>(terms);
    others.put(kind, other);
    return new SupervisionPolicy(
        pin, source, remindAt, yellowAt, others, supervisor, returns, responsible);
  }

  /** The same policy with the persons who answer for a place. */
  public SupervisionPolicy withResponsible(PlaceId place, Responsible persons) {
    Map<PlaceId, Responsible> others = new HashMap<>(responsible);
    others.put(place, persons);
    return new SupervisionPolicy(
        pin, source, remindAt, yellowAt, terms, supervisor, returns, others);
  }

  /** The same thresholds under a county's own name and source. */
  public SupervisionPolicy as(
      PolicyPin otherPin, Source otherSource, int otherRemindAt, int otherYellowAt) {
    return new SupervisionPolicy(
        otherPin,
        otherSource,
        otherRemindAt,
        otherYellowAt,
        terms,
        supervisor,
        returns,
        responsible);
  }

  /** Who answers for that place; nobody where the county named nobody. */
  public Responsible responsibleFor(PlaceId place) {
    return responsible.getOrDefault(place, Responsible.NOBODY_NAMED);
  }

  /** That duty, counted from {@code day}. */
  Duty duty(Duty.Kind kind, LocalDate day, WorkingCalendar calendar) {
    Term term = terms.get(kind);
    return new Duty(kind, calendar.due(day, term.limit()), term.source());
  }
}
