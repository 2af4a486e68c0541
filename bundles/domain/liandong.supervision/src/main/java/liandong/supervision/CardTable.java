package liandong.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.CaseFact;
import liandong.cases.Deadline;
import liandong.cases.LegalTime;
import liandong.evidence.Source;
import liandong.places.Places;
import liandong.places.ServicePoint;
import liandong.supervision.Cards.Happened;

/**
 * Which deadlines and which events call for which cards: one line each. A new kind of deadline does
 * not compile without its line; a fact that has none gives no card.
 */
final class CardTable {
  /** What a deadline weighs when it is over. */
  enum Weight {
    /** The whole case is overdue. */
    WHOLE(CardTrigger.OVERDUE, CardColour.RED, true),
    /** Neither told nor accepted. */
    ACCEPTANCE(CardTrigger.NOT_ACCEPTED, CardColour.RED, true),
    /** A step is overdue, or one department's part, though the whole is not. */
    STEP(CardTrigger.STEP_OVERDUE, CardColour.YELLOW, false),
    /** It still lies in the village. */
    FORWARDING(CardTrigger.LATE_FORWARDING, CardColour.YELLOW, false);

    private final CardTrigger trigger;
    private final CardColour colour;
    private final boolean ofTheWhole;

    Weight(CardTrigger trigger, CardColour colour, boolean ofTheWhole) {
      this.trigger = trigger;
      this.colour = colour;
      this.ofTheWhole = ofTheWhole;
    }

    CardTrigger trigger() {
      return trigger;
    }

    CardColour colour() {
      return colour;
    }

    /** Whether it is warned of before, and answered for after. */
    boolean isOfTheWhole() {
      return ofTheWhole;
    }
  }

  /** When a row applies. */
  interface Condition {
    boolean holds(Happened happened, Places places);
  }

  /** One line. */
  record Row(CardTrigger trigger, CardColour colour, Source source, Condition when) {}

  private static final Source ARTICLE_32 = law("第三十二条");
  private static final Source ARTICLE_38 = law("第三十八条");
  private static final Source ARTICLE_43 = law("第四十三条");
  private static final Source ONLINE = Sentences.source("online");

  private static final Row NO_REASON =
      new Row(
          CardTrigger.NO_REASON,
          CardColour.RED,
          ARTICLE_38,
          (happened, places) -> happened.event().reason().isEmpty());

  private static final Map<Class<? extends CaseFact>, Row> EVENTS =
      Map.of(
          CaseFact.Submitted.class,
          new Row(CardTrigger.OFFLINE, CardColour.YELLOW, ONLINE, CardTable::receivedAgo),
          CaseFact.Accepted.class,
          new Row(CardTrigger.OFFLINE, CardColour.YELLOW, ONLINE, CardTable::acceptedAgo),
          CaseFact.Notified.class,
          new Row(CardTrigger.SECOND_NOTICE, CardColour.YELLOW, ARTICLE_32, CardTable::isFaulty),
          CaseFact.HandOverOffered.class,
          new Row(
              CardTrigger.LATE_FORWARDING, CardColour.YELLOW, ARTICLE_43, CardTable::goesUpLate),
          CaseFact.ForwardedUp.class,
          new Row(CardTrigger.LATE_FORWARDING, CardColour.YELLOW, ARTICLE_43, CardTable::isUpLate),
          CaseFact.AcceptanceRefused.class,
          NO_REASON,
          CaseFact.Denied.class,
          NO_REASON,
          CaseFact.Returned.class,
          NO_REASON);

  private CardTable() {}

  /** Empty for a deadline of the applicant, with which no office is late. */
  static Optional<Weight> weightOf(Deadline.Kind kind) {
    return switch (kind) {
      case NOTICE -> Optional.of(Weight.ACCEPTANCE);
      case PROMISED, STATUTORY, DELIVERY -> Optional.of(Weight.WHOLE);
      case STEP, PART, HEARING, HAND_OVER -> Optional.of(Weight.STEP);
      case AGENCY -> Optional.of(Weight.FORWARDING);
      case CORRECTION -> Optional.empty();
    };
  }

  static List<Row> rowsFor(CaseFact fact) {
    return Optional.ofNullable(EVENTS.get(fact.getClass())).stream().toList();
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

  /** What the law deems accepted was accepted on an earlier day too, but nobody entered it late. */
  private static boolean acceptedAgo(Happened happened, Places places) {
    return happened
        .fact(CaseFact.Accepted.class)
        .filter(fact -> fact.deemed().isEmpty())
        .filter(fact -> fact.acceptedOn().isBefore(happened.day()))
        .isPresent();
  }

  /** A notice that asks for a paper which the first one did not name. */
  private static boolean isFaulty(Happened happened, Places places) {
    return happened
        .fact(CaseFact.Notified.class)
        .filter(fact -> !fact.faults().isEmpty())
        .isPresent();
  }

  private static boolean isUpLate(Happened happened, Places places) {
    return happened
        .fact(CaseFact.ForwardedUp.class)
        .filter(fact -> fact.on().isAfter(fact.reviewBy().date()))
        .isPresent();
  }

  private static boolean goesUpLate(Happened happened, Places places) {
    return !happened.over().isEmpty()
        && happened
            .fact(CaseFact.HandOverOffered.class)
            .filter(offer -> isUp(places.point(offer.from()), places.point(offer.to())))
            .isPresent();
  }

  private static boolean isUp(Optional<ServicePoint> from, Optional<ServicePoint> to) {
    return from.isPresent() && to.isPresent() && to.get().level().isAbove(from.get().level());
  }
}
