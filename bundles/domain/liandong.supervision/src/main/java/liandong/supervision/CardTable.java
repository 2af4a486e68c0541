package liandong.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import liandong.cases.CaseFact;
import liandong.cases.Deadline;
import liandong.cases.LegalTime;
import liandong.evidence.Source;
import liandong.places.Places;
import liandong.places.ServicePoint;
import liandong.supervision.Cards.Happened;

/**
 * Which deadlines and which events call for which cards: one line each. The keys are the names that
 * stand in the record. What is not named here gives no card; a test asks for every kind of deadline
 * and every fact that there is, so that a new one is not forgotten.
 */
final class CardTable {
  /** What a deadline weighs when it is over. */
  enum Weight {
    /** The whole case is overdue. */
    WHOLE(CardTrigger.OVERDUE, CardColour.RED),
    /** Neither told nor accepted. */
    ACCEPTANCE(CardTrigger.NOT_ACCEPTED, CardColour.RED),
    /** A step is overdue, or one department's part, though the whole is not. */
    STEP(CardTrigger.STEP_OVERDUE, CardColour.YELLOW);

    private final CardTrigger trigger;
    private final CardColour colour;

    Weight(CardTrigger trigger, CardColour colour) {
      this.trigger = trigger;
      this.colour = colour;
    }

    CardTrigger trigger() {
      return trigger;
    }

    CardColour colour() {
      return colour;
    }

    boolean isOfTheWhole() {
      return this != STEP;
    }
  }

  private static final Map<String, Weight> DEADLINES =
      Map.of(
          "NOTICE", Weight.ACCEPTANCE,
          "PROMISED", Weight.WHOLE,
          "STATUTORY", Weight.WHOLE,
          "DELIVERY", Weight.WHOLE,
          "STEP", Weight.STEP,
          "PART", Weight.STEP,
          "HEARING", Weight.STEP);

  /** Deadlines of the applicant, with which no office is late. */
  private static final Set<String> NOT_THE_OFFICES = Set.of("CORRECTION");

  /** When a row applies. */
  interface Condition {
    boolean holds(Happened happened, Places places);
  }

  /**
   * One line.
   *
   * @param deadline the deadline that the card is about, where it is about one
   */
  record Row(
      CardTrigger trigger,
      CardColour colour,
      Source source,
      Condition when,
      Function<Happened, Optional<DeadlineRef>> deadline) {}

  private static final Source ARTICLE_32 = law("第三十二条");
  private static final Source ARTICLE_38 = law("第三十八条");
  private static final Source ARTICLE_43 = law("第四十三条");
  private static final Source ONLINE = Sentences.source("online");

  private static final Condition ALWAYS = (happened, places) -> true;
  private static final Condition UNREASONED =
      (happened, places) -> happened.event().reason().isEmpty();
  private static final Condition TOO_LATE = (happened, places) -> !happened.over().isEmpty();

  private static final Row NO_REASON =
      row(CardTrigger.NO_REASON, CardColour.RED, ARTICLE_38, UNREASONED);

  private static final Map<String, Row> EVENTS =
      Map.ofEntries(
          on("Submitted", CardTrigger.OFFLINE, CardColour.YELLOW, ONLINE, CardTable::receivedAgo),
          on("Accepted", CardTrigger.OFFLINE, CardColour.YELLOW, ONLINE, CardTable::acceptedAgo),
          on("Notified", CardTrigger.SECOND_NOTICE, CardColour.YELLOW, ARTICLE_32, CardTable::more),
          on("NoticeFault", CardTrigger.SECOND_NOTICE, CardColour.YELLOW, ARTICLE_32, ALWAYS),
          Map.entry(
              "DeemedAccepted",
              new Row(
                  CardTrigger.NOT_ACCEPTED,
                  CardColour.RED,
                  ARTICLE_32,
                  ALWAYS,
                  CardTable::noticeOver)),
          Map.entry("AcceptanceRefused", NO_REASON),
          Map.entry("Denied", NO_REASON),
          Map.entry("Returned", NO_REASON),
          on(
              "HandOverOffered",
              CardTrigger.LATE_FORWARDING,
              CardColour.YELLOW,
              ARTICLE_43,
              (happened, places) -> TOO_LATE.holds(happened, places) && goesUp(happened, places)),
          on("ForwardedUp", CardTrigger.LATE_FORWARDING, CardColour.YELLOW, ARTICLE_43, TOO_LATE));

  private CardTable() {}

  static Optional<Weight> weightOf(Deadline.Kind kind) {
    return Optional.ofNullable(DEADLINES.get(kind.name()));
  }

  /** Whether somebody has thought about deadlines of that kind. */
  static boolean knows(Deadline.Kind kind) {
    return DEADLINES.containsKey(kind.name()) || NOT_THE_OFFICES.contains(kind.name());
  }

  static List<Row> rowsFor(CaseFact fact) {
    return Optional.ofNullable(EVENTS.get(fact.getClass().getSimpleName())).stream().toList();
  }

  private static Map.Entry<String, Row> on(
      String fact, CardTrigger trigger, CardColour colour, Source source, Condition when) {
    return Map.entry(fact, row(trigger, colour, source, when));
  }

  private static Row row(CardTrigger trigger, CardColour colour, Source source, Condition when) {
    return new Row(trigger, colour, source, when, happened -> Optional.empty());
  }

  private static Source law(String article) {
    return Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", article);
  }

  // ---- conditions -------------------------------------------------------------------------

  private static boolean receivedAgo(Happened happened, Places places) {
    return happened
        .fact(CaseFact.Submitted.class)
        .filter(fact -> LegalTime.dayOf(fact.receivedAt()).isBefore(happened.day()))
        .isPresent();
  }

  private static boolean acceptedAgo(Happened happened, Places places) {
    return happened
        .fact(CaseFact.Accepted.class)
        .filter(fact -> fact.acceptedOn().isBefore(happened.day()))
        .isPresent();
  }

  /** A notice that asks for a paper which the first one did not name. */
  private static boolean more(Happened happened, Places places) {
    return happened
        .before()
        .flatMap(before -> before.notice())
        .filter(
            first ->
                happened
                    .fact(CaseFact.Notified.class)
                    .filter(second -> !first.missing().containsAll(second.missing()))
                    .isPresent())
        .isPresent();
  }

  private static Optional<DeadlineRef> noticeOver(Happened happened) {
    return happened
        .before()
        .flatMap(before -> before.noticeBy())
        .map(due -> new DeadlineRef(Deadline.Kind.NOTICE, due.date()));
  }

  private static boolean goesUp(Happened happened, Places places) {
    return happened
        .fact(CaseFact.HandOverOffered.class)
        .filter(
            offer -> {
              Optional<ServicePoint> from = places.point(offer.from());
              Optional<ServicePoint> to = places.point(offer.to());
              return from.isPresent()
                  && to.isPresent()
                  && to.get().level().isAbove(from.get().level());
            })
        .isPresent();
  }
}
