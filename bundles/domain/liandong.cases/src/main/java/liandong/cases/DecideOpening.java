package liandong.cases;

import static liandong.cases.Say.no;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.ItemType;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.ServicePoint;

/** What becomes of an application that is handed in. */
final class DecideOpening {
  private DecideOpening() {}

  static Outcome open(Command.Opening command, CaseLaw law, Now now) {
    Application application = command.application();
    Actor actor = command.head().actor();
    if (actor.role() == Role.SYSTEM || actor.role() == Role.OPERATOR) {
      return no(RefusalCode.OFFICE_ONLY, actor.role().text(), command.step().text());
    }
    Optional<ServicePoint> place = law.places().point(actor.place());
    if (place.isEmpty()) {
      return no(RefusalCode.UNKNOWN_PLACE, actor.place());
    }
    ItemOnDay item = law.itemOn(application.item(), handedIn(command, now));
    if (item instanceof ItemOnDay.NotInForce not) {
      return no(RefusalCode.ITEM_NOT_IN_FORCE, not.nearest().name(), not.reason());
    }
    return item instanceof ItemOnDay.InForce inForce
        ? open(command, inForce.item(), place.get(), law, now)
        : no(RefusalCode.UNKNOWN_ITEM, application.item());
  }

  private static Outcome open(
      Command.Opening command, ServiceItem item, ServicePoint at, CaseLaw law, Now now) {
    Application application = command.application();
    LocalDate came = handedIn(command, now);
    ItemEssence essence = Routing.essence(item, at, law, came);
    return DecidePeople.isOpen(at, law, now.day())
        .or(() -> fitsTheItem(application, item))
        .or(() -> receivedHere(item, essence, at, law, came))
        .or(() -> DecidePeople.opening(command.head().actor(), item, law, now.day()))
        .or(() -> identity(application, came))
        .or(() -> objection(application, item, at, law, now.day()))
        .orElseGet(
            () ->
                command instanceof Command.Submit submit
                    ? submit(submit, item, essence, at, law, now)
                    : register(application, item, essence, at, now));
  }

  private static Optional<Outcome> fitsTheItem(Application application, ServiceItem item) {
    if (!item.access().applicants().contains(application.applicant().kind())) {
      return Optional.of(
          no(
              RefusalCode.APPLICANT_KIND,
              item.name(),
              Say.words(application.applicant().kind().name())));
    }
    return application.materials().stream()
        .filter(handed -> item.material(handed.id()).isEmpty())
        .findFirst()
        .map(handed -> no(RefusalCode.UNKNOWN_MATERIAL, handed.id(), item.name()));
  }

  /**
   * Whether the item is received there on the day on which the papers came; if not, where it is.
   */
  private static Optional<Outcome> receivedHere(
      ServiceItem item, ItemEssence essence, ServicePoint at, CaseLaw law, LocalDate day) {
    if (Routing.receives(at, essence, law, day)) {
      return Optional.empty();
    }
    Bilingual where =
        Routing.receiverBeside(at, item, law, day)
            .map(ServicePoint::name)
            .orElseGet(
                () ->
                    Say.list(
                        item.access().receivedAt().stream().sorted().map(Say::level).toList()));
    return Optional.of(no(RefusalCode.NOT_RECEIVED_HERE, item.name(), at.name(), where));
  }

  /** The day on which the papers came, which for a case entered from paper is an earlier one. */
  private static LocalDate handedIn(Command.Opening command, Now now) {
    Optional<Instant> received =
        command instanceof Command.Submit submit ? submit.receivedAt() : Optional.empty();
    return received.map(LegalTime::dayOf).orElse(now.day());
  }

  /** Numbers that seem wrong stop nobody whose window says why it goes on. */
  private static Optional<Outcome> identity(Application application, LocalDate day) {
    Optional<Proxy> proxy = application.proxy();
    Optional<LocalDate> until = proxy.flatMap(Proxy::validUntil).filter(day::isAfter);
    if (until.isPresent()) {
      return Optional.of(no(RefusalCode.PROXY_EXPIRED, until.get()));
    }
    if (application.identityOverride().isPresent()) {
      return Optional.empty();
    }
    Applicant applicant = application.applicant();
    return IdentityNumber.doubt(applicant.idKind(), applicant.idNumber())
        .or(() -> proxy.flatMap(by -> IdentityNumber.doubt(by.idKind(), by.idNumber())))
        .map(doubt -> no(RefusalCode.IDENTITY_DOUBT, doubt));
  }

  private static Optional<Outcome> objection(
      Application application, ServiceItem item, ServicePoint at, CaseLaw law, LocalDate day) {
    List<Objection> objections = law.objectionsTo(application, item, at, day);
    return objections.stream().findFirst().map(Say::no);
  }

  private static Outcome register(
      Application application, ServiceItem item, ItemEssence essence, ServicePoint at, Now now) {
    if (at.level() != Level.VILLAGE) {
      return no(RefusalCode.AGENT_REGISTERS, at.name());
    }
    return renewal(application, item, now.day())
        .orElseGet(
            () ->
                Say.allowed(
                    new CaseFact.Registered(
                        essence,
                        application,
                        Optional.of(now.calendar().due(now.day(), DefaultRules.AGENCY)))));
  }

  private static Outcome submit(
      Command.Submit command,
      ServiceItem item,
      ItemEssence essence,
      ServicePoint at,
      CaseLaw law,
      Now now) {
    if (at.level() == Level.VILLAGE) {
      return no(RefusalCode.AGENT_REGISTERS, at.name());
    }
    Optional<Outcome> elsewhere = onlyAtTheParallelWindow(command, item, law);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    Instant receivedAt = command.receivedAt().orElse(now.at());
    LocalDate day = LegalTime.dayOf(receivedAt);
    if (receivedAt.isAfter(now.at())) {
      return no(RefusalCode.TIME_IN_FUTURE, day, now.day());
    }
    if (day.isBefore(now.calendar().coveredFrom())) {
      return no(RefusalCode.TIME_TOO_EARLY, day, now.calendar().coveredFrom());
    }
    return renewal(command.application(), item, day)
        .orElseGet(
            () ->
                Say.allowed(
                    new CaseFact.Submitted(
                        essence,
                        command.application(),
                        receivedAt,
                        now.calendar().due(day, LicensingLaw.NOTICE.limit()),
                        Reckoning.step(
                            essence,
                            CaseState.RECEIVED,
                            LegalTime.minuteOf(receivedAt),
                            now.calendar()))));
  }

  /** Items of several departments may be for one window alone; no other accepts them. */
  static Optional<Outcome> onlyAtTheParallelWindow(Command command, ServiceItem item, CaseLaw law) {
    Optional<Source> sole = law.soleAcceptance(item);
    Actor actor = command.head().actor();
    boolean there =
        law.places().windowsOf(actor.place()).stream()
            .anyMatch(each -> each.parallel() && actor.window().equals(Optional.of(each.id())));
    return sole.filter(document -> !there)
        .map(document -> no(RefusalCode.PARALLEL_WINDOW_ONLY, item.name(), document));
  }

  /** A licence is renewed while it holds; afterwards it is applied for anew. */
  private static Optional<Outcome> renewal(
      Application application, ServiceItem item, LocalDate day) {
    boolean renews =
        application.kind().equals(Optional.of(ApplicationKind.RENEWAL))
            && item.type() == ItemType.LICENCE;
    if (!renews) {
      return Optional.empty();
    }
    Source law = LicensingLaw.RENEWAL.source();
    if (application.expiresOn().isEmpty()) {
      return Optional.of(no(RefusalCode.EXPIRY_NEEDED, item.name(), law));
    }
    return application
        .expiresOn()
        .filter(day::isAfter)
        .map(expired -> no(RefusalCode.LICENCE_EXPIRED, expired, law));
  }
}
