package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import liandong.calendar.ClockEvent;
import liandong.calendar.DueDate;
import liandong.calendar.Ground;
import liandong.calendar.Limit;
import liandong.catalogue.ItemType;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/**
 * The law of a step: what a command becomes, or why not. Pure, so that real work, rehearsal and
 * replay are the same code; the county is consulted here and nowhere else.
 */
public final class Decide {
  /** 行政许可法 art. 32: missing papers are told on the spot or within five working days. */
  static final Limit NOTICE = Limit.workingDays(5);

  /** 行政许可法 art. 44: ten working days from the decision to issue and deliver. */
  static final Limit DELIVERY = Limit.workingDays(10);

  private static final Source ARTICLE_32 =
      Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第三十二条");

  /** 行政许可法 art. 42: ten working days more, approved by the head of the organ, reason told. */
  private static final int EXTENSION_DAYS = 10;

  private static final Source ARTICLE_42 =
      Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十二条");
  private static final Source ARTICLE_45 =
      Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十五条");
  private static final Source ARTICLE_38 =
      Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第三十八条");

  private Decide() {}

  /** What becomes of an application at {@code now}. */
  public static Outcome open(Command.Opening command, CaseLaw law, Instant now) {
    Application application = command.application();
    Optional<ServicePoint> place = law.places().point(command.head().actor().place());
    if (place.isEmpty()) {
      return no(RefusalCode.UNKNOWN_PLACE, command.head().actor().place());
    }
    Optional<ServiceItem> found = law.item(application.item());
    if (found.isEmpty()) {
      return no(RefusalCode.UNKNOWN_ITEM, application.item());
    }
    ServiceItem item = found.get();
    ServicePoint at = place.get();
    if (!item.access().applicants().contains(application.applicant().kind())) {
      return no(
          RefusalCode.APPLICANT_KIND, item.name(), say(application.applicant().kind().name()));
    }
    if (!item.access().receivedAt().contains(at.level())) {
      return no(RefusalCode.NOT_RECEIVED_HERE, item.name(), at.name(), levels(item));
    }
    for (HandedMaterial handed : application.materials()) {
      if (item.material(handed.id()).isEmpty()) {
        return no(RefusalCode.UNKNOWN_MATERIAL, handed.id(), item.name());
      }
    }
    List<Objection> objections = law.objectionsTo(application, item, at, LegalTime.dayOf(now));
    if (!objections.isEmpty()) {
      return no(objections.get(0));
    }
    ItemEssence essence = ItemEssence.of(item);
    if (command instanceof Command.Submit submit) {
      return submit(submit, essence, at, law, now);
    }
    return at.level() == Level.VILLAGE
        ? new Outcome.Allowed(new CaseFact.Registered(essence, application))
        : no(RefusalCode.AGENT_REGISTERS, at.name());
  }

  private static Outcome submit(
      Command.Submit command, ItemEssence item, ServicePoint at, CaseLaw law, Instant now) {
    if (at.level() == Level.VILLAGE) {
      return no(RefusalCode.AGENT_REGISTERS, at.name());
    }
    Instant receivedAt = command.receivedAt().orElse(now);
    if (receivedAt.isAfter(now)) {
      return no(RefusalCode.TIME_IN_FUTURE, LegalTime.dayOf(receivedAt), LegalTime.dayOf(now));
    }
    LocalDate day = LegalTime.dayOf(receivedAt);
    if (day.isBefore(law.calendar().coveredFrom())) {
      return no(RefusalCode.TIME_TOO_EARLY, day, law.calendar().coveredFrom());
    }
    return new Outcome.Allowed(
        new CaseFact.Submitted(
            item, command.application(), receivedAt, law.calendar().due(day, NOTICE)));
  }

  /** What becomes of a step in a case at {@code now}. */
  public static Outcome move(ServiceCase current, Command.Move command, CaseLaw law, Instant now) {
    CaseStep step = command.step();
    if (Lifecycle.find(current.state(), step, current.item().flow()).isEmpty()) {
      return no(
          RefusalCode.WRONG_STATE,
          current.number(),
          current.state().text(),
          step.text(),
          list(current.possibleSteps().stream().map(CaseStep::text).toList()));
    }
    Actor actor = command.head().actor();
    Optional<ServicePoint> place = law.places().point(actor.place());
    if (place.isEmpty()) {
      return no(RefusalCode.UNKNOWN_PLACE, actor.place());
    }
    if (needsReason(step) && command.head().reason().isEmpty()) {
      return no(RefusalCode.REASON_NEEDED, step.text());
    }
    Optional<Outcome> custody = custody(current, command, law);
    if (custody.isPresent()) {
      return custody.get();
    }
    if (isOfficial(step) && actor.role() == Role.AGENT) {
      return no(RefusalCode.AGENT_ONLY_FORWARDS, step.text());
    }
    return specifics(current, command, place.get(), law, now);
  }

  private static boolean needsReason(CaseStep step) {
    return switch (step) {
      case REFUSE_ACCEPTANCE, DENY, RETURN, DECLINE, EXTEND -> true;
      default -> false;
    };
  }

  /** Steps of the office itself, which an agent never takes. */
  private static boolean isOfficial(CaseStep step) {
    return switch (step) {
      case NOTIFY,
          ACCEPT,
          REFUSE_ACCEPTANCE,
          REVIEW,
          VERIFY,
          GRANT,
          DENY,
          SUSPEND,
          RESUME,
          EXTEND ->
          true;
      default -> false;
    };
  }

  /** Whether the actor's place may move the case now. */
  private static Optional<Outcome> custody(ServiceCase current, Command.Move command, CaseLaw law) {
    PlaceId actorAt = command.head().actor().place();
    Optional<PlaceId> offeredTo = current.custody().offeredTo();
    return switch (command.step()) {
      case TAKE_OVER, DECLINE -> {
        if (offeredTo.isEmpty()) {
          yield Optional.of(no(RefusalCode.NO_HAND_OVER, current.number()));
        }
        yield offeredTo.get().equals(actorAt)
            ? Optional.empty()
            : Optional.of(no(RefusalCode.NOT_THE_RECEIVER, name(law, offeredTo.get())));
      }
      // The applicant may withdraw wherever they are, also while the papers travel.
      case WITHDRAW -> Optional.empty();
      default -> {
        if (!current.custody().place().equals(actorAt)) {
          yield Optional.of(
              no(
                  RefusalCode.NOT_THE_HOLDER,
                  current.number(),
                  name(law, current.custody().place())));
        }
        if (command.step() == CaseStep.RECALL) {
          yield offeredTo.isPresent()
              ? Optional.empty()
              : Optional.of(no(RefusalCode.NO_HAND_OVER, current.number()));
        }
        yield offeredTo.map(to -> no(RefusalCode.HAND_OVER_PENDING, name(law, to)));
      }
    };
  }

  private static Outcome specifics(
      ServiceCase current, Command.Move command, ServicePoint at, CaseLaw law, Instant now) {
    if (command instanceof Command.Notify notify) {
      return notify(current, notify);
    }
    if (command instanceof Command.Supplement supplement) {
      return supplement(current, supplement, law, now);
    }
    if (command instanceof Command.Accept accept) {
      return accept(current, accept, at, law, now);
    }
    if (movesTheClock(command)) {
      return clock(current, command, law, LegalTime.dayOf(now));
    }
    if (command instanceof Command.HandOver handOver) {
      return handOver(current, handOver, at, law);
    }
    if (command instanceof Command.TakeOver) {
      return new Outcome.Allowed(
          new CaseFact.TakenOver(
              current.custody().place(),
              at.id(),
              current.state() == CaseState.REGISTERED
                  ? Optional.of(law.calendar().due(LegalTime.dayOf(now), NOTICE))
                  : Optional.empty()));
    }
    return plain(current, command, at, law, now);
  }

  /** The steps whose only condition is the place. */
  private static Outcome plain(
      ServiceCase current, Command.Move command, ServicePoint at, CaseLaw law, Instant now) {
    CaseStep step = command.step();
    boolean decides = step == CaseStep.GRANT || step == CaseStep.DENY;
    if ((decides || step == CaseStep.REVIEW || step == CaseStep.VERIFY)
        && at.level() != current.item().access().decidedAt()) {
      return no(
          RefusalCode.NOT_DECIDED_HERE,
          current.item().name(),
          current.item().access().decidedAt().text(),
          at.name());
    }
    DueDate deliverBy = law.calendar().due(LegalTime.dayOf(now), DELIVERY);
    CaseFact fact =
        switch (step) {
          case REVIEW -> new CaseFact.Reviewed();
          case VERIFY -> new CaseFact.Verified();
          case GRANT -> new CaseFact.Granted(((Command.Grant) command).certificate(), deliverBy);
          case DENY -> new CaseFact.Denied(Refusal.say("remedy.denied"), deliverBy);
          case REFUSE_ACCEPTANCE -> new CaseFact.AcceptanceRefused(Refusal.say("remedy.denied"));
          case DELIVER -> new CaseFact.Delivered(at.id());
          case WITHDRAW -> new CaseFact.Withdrawn();
          case RETURN -> new CaseFact.Returned();
          case DECLINE ->
              new CaseFact.HandOverDeclined(
                  current.custody().place(), current.custody().offeredTo().orElseThrow());
          case RECALL ->
              new CaseFact.HandOverRecalled(
                  current.custody().place(), current.custody().offeredTo().orElseThrow());
          default -> throw new IllegalStateException("no fact for " + step);
        };
    return new Outcome.Allowed(fact);
  }

  private static Outcome notify(ServiceCase current, Command.Notify command) {
    if (command.missing().isEmpty()) {
      return no(RefusalCode.NOTHING_MISSING, current.number());
    }
    for (String id : command.missing()) {
      if (current.item().paper(id).isEmpty()) {
        return no(RefusalCode.UNKNOWN_MATERIAL, id, current.item().name());
      }
      // 一次性告知: what was not on the first notice cannot be asked for on a second.
      boolean late = current.notice().map(first -> !first.missing().contains(id)).orElse(false);
      if (late) {
        return no(RefusalCode.NOTICE_GIVEN, paperNames(current, List.of(id)), ARTICLE_32);
      }
    }
    return new Outcome.Allowed(new CaseFact.Notified(command.missing()));
  }

  private static Outcome supplement(
      ServiceCase current, Command.Supplement command, CaseLaw law, Instant now) {
    if (command.materials().isEmpty()) {
      return no(RefusalCode.NOTHING_MISSING, current.number());
    }
    for (HandedMaterial handed : command.materials()) {
      if (current.item().paper(handed.id()).isEmpty()) {
        return no(RefusalCode.UNKNOWN_MATERIAL, handed.id(), current.item().name());
      }
    }
    return new Outcome.Allowed(
        new CaseFact.Supplemented(
            command.materials(),
            current.state() == CaseState.REGISTERED
                ? Optional.empty()
                : Optional.of(law.calendar().due(LegalTime.dayOf(now), NOTICE))));
  }

  private static Outcome accept(
      ServiceCase current, Command.Accept command, ServicePoint at, CaseLaw law, Instant now) {
    boolean mayAccept =
        at.level() != Level.VILLAGE
            && (at.level() == current.item().access().decidedAt()
                || current.item().access().receivedAt().contains(at.level()));
    if (!mayAccept) {
      return no(
          RefusalCode.NOT_DECIDED_HERE,
          current.item().name(),
          current.item().access().decidedAt().text(),
          at.name());
    }
    List<ItemEssence.Paper> missing = current.missing();
    if (!missing.isEmpty()) {
      return no(
          RefusalCode.MATERIALS_MISSING,
          list(missing.stream().map(ItemEssence.Paper::name).toList()),
          ARTICLE_32);
    }
    LocalDate today = LegalTime.dayOf(now);
    LocalDate day = command.acceptedOn().orElse(today);
    LocalDate received = LegalTime.dayOf(current.receivedAt().orElse(now));
    if (day.isAfter(today)) {
      return no(RefusalCode.TIME_IN_FUTURE, day, today);
    }
    if (day.isBefore(received)) {
      return no(RefusalCode.TIME_TOO_EARLY, day, received);
    }
    return new Outcome.Allowed(
        new CaseFact.Accepted(
            day,
            current.item().limits().statutory().map(limit -> law.calendar().due(day, limit)),
            law.calendar().due(day, current.item().limits().promised()),
            law.calendar().edition()));
  }

  // ---- the clock --------------------------------------------------------------------------

  private static boolean movesTheClock(Command.Move command) {
    return command instanceof Command.Suspend
        || command instanceof Command.Resume
        || command instanceof Command.Extend;
  }

  private static Outcome clock(
      ServiceCase current, Command.Move command, CaseLaw law, LocalDate today) {
    if (command instanceof Command.Suspend suspend) {
      return suspend(current, suspend, law, today);
    }
    if (command instanceof Command.Extend extend) {
      return extend(current, extend, law, today);
    }
    Ground ground = current.clockEvents().get(current.clockEvents().size() - 1).ground();
    return new Outcome.Allowed(
        new CaseFact.Resumed(
            ground, today, dates(current, law, new ClockEvent.Resumed(today, ground))));
  }

  private static Outcome suspend(
      ServiceCase current, Command.Suspend command, CaseLaw law, LocalDate today) {
    Optional<Ground> ground = ground(current, command, law);
    if (ground.isEmpty()) {
      return no(RefusalCode.NO_LEGAL_GROUND, command.ground(), current.item().name(), ARTICLE_45);
    }
    LocalDate acceptedOn = current.accepted().orElseThrow().acceptedOn();
    if (command.toldOn().filter(told -> told.isAfter(today)).isPresent()) {
      return no(RefusalCode.TIME_IN_FUTURE, command.toldOn().get(), today);
    }
    if (command.toldOn().filter(told -> told.isBefore(acceptedOn)).isPresent()) {
      return no(RefusalCode.TIME_TOO_EARLY, command.toldOn().get(), acceptedOn);
    }
    return new Outcome.Allowed(
        new CaseFact.Suspended(
            ground.get(),
            command.toldOn(),
            today,
            dates(current, law, new ClockEvent.Suspended(today, ground.get(), command.toldOn()))));
  }

  /** A special procedure that the item knows, or what the county names. */
  private static Optional<Ground> ground(
      ServiceCase current, Command.Suspend command, CaseLaw law) {
    Optional<ServiceItem> item = law.item(current.item().id());
    Optional<Ground> special =
        item.stream()
            .flatMap(each -> each.specialProcedures().stream())
            .filter(each -> each.name().equalsIgnoreCase(command.ground()))
            .findFirst()
            .map(each -> new Ground(say("procedure." + each.name()), ARTICLE_45));
    return special.or(() -> item.flatMap(each -> law.suspensionGround(command.ground(), each)));
  }

  private static Outcome extend(
      ServiceCase current, Command.Extend command, CaseLaw law, LocalDate today) {
    if (command.head().actor().role() != Role.HEAD) {
      return no(RefusalCode.HEAD_NEEDED, CaseStep.EXTEND.text(), ARTICLE_42);
    }
    Optional<ClockEvent.Extended> power =
        current.item().type() == ItemType.LICENCE
            ? Optional.of(
                new ClockEvent.Extended(
                    today, new Ground(CaseStep.EXTEND.text(), ARTICLE_42), EXTENSION_DAYS))
            : law.item(current.item().id()).flatMap(item -> law.extension(item, today));
    if (power.isEmpty()) {
      return no(RefusalCode.NO_EXTENSION, current.item().name(), ARTICLE_42);
    }
    if (command.days() > power.get().days()) {
      return no(
          RefusalCode.EXTENSION_TOO_LONG,
          command.days(),
          power.get().days(),
          power.get().ground().source());
    }
    if (current.clockEvents().stream().anyMatch(ClockEvent.Extended.class::isInstance)) {
      return no(RefusalCode.EXTENDED_ALREADY, current.number(), ARTICLE_42);
    }
    Optional<LocalDate> last = current.statutory().or(current::promised).map(DueDate::date);
    if (last.filter(today::isAfter).isPresent()) {
      return no(RefusalCode.LIMIT_PASSED, last.get(), ARTICLE_42);
    }
    Ground ground = power.get().ground();
    return new Outcome.Allowed(
        new CaseFact.Extended(
            ground,
            command.days(),
            today,
            dates(current, law, new ClockEvent.Extended(today, ground, command.days()))));
  }

  /** Both dates after one more event; the law's clock and the promise's are moved together. */
  private static CaseFact.Dates dates(ServiceCase current, CaseLaw law, ClockEvent next) {
    return new CaseFact.Dates(
        current.statutoryClock().flatMap(clock -> clock.then(next).due(law.calendar())),
        current.promisedClock().flatMap(clock -> clock.then(next).due(law.calendar())));
  }

  private static Outcome handOver(
      ServiceCase current, Command.HandOver command, ServicePoint from, CaseLaw law) {
    Optional<ServicePoint> to = law.places().point(command.to());
    if (to.isEmpty()) {
      return no(RefusalCode.UNKNOWN_PLACE, command.to());
    }
    if (to.get().id().equals(from.id()) || !law.places().areInLine(from, to.get())) {
      return no(RefusalCode.NOT_IN_LINE, from.name(), to.get().name());
    }
    return new Outcome.Allowed(
        new CaseFact.HandOverOffered(current.custody().place(), to.get().id()));
  }

  // ---- words ------------------------------------------------------------------------------

  private static Outcome no(RefusalCode code, Object... facts) {
    Refusal refusal = Refusal.of(code, facts);
    for (Object fact : facts) {
      if (fact instanceof Source source) {
        refusal = refusal.because(source);
      }
    }
    return new Outcome.Refused(
        code == RefusalCode.REASON_NEEDED ? refusal.because(ARTICLE_38) : refusal);
  }

  private static Outcome no(Objection objection) {
    return new Outcome.Refused(
        new Refusal(
            RefusalCode.COUNTY_RULE,
            objection.sentence(),
            Optional.of(objection.source()),
            objection.remedy()));
  }

  private static Bilingual say(String key) {
    return Refusal.say(key);
  }

  private static Bilingual name(CaseLaw law, PlaceId place) {
    return law.places()
        .point(place)
        .map(ServicePoint::name)
        .orElseGet(() -> Bilingual.same(place.value()));
  }

  private static Bilingual levels(ServiceItem item) {
    return list(item.access().receivedAt().stream().sorted().map(Level::text).toList());
  }

  private static Bilingual paperNames(ServiceCase current, List<String> ids) {
    return list(
        ids.stream()
            .map(id -> current.item().paper(id).map(ItemEssence.Paper::name))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Bilingual list(List<Bilingual> many) {
    if (many.isEmpty()) {
      return say("none");
    }
    return new Bilingual(
        many.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
        many.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
  }
}
