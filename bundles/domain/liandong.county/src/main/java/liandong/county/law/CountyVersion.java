package liandong.county.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import liandong.calendar.ClockEvent;
import liandong.calendar.DayKind;
import liandong.calendar.Ground;
import liandong.cases.AgencyGuide;
import liandong.cases.Application;
import liandong.cases.Appointments;
import liandong.cases.CaseLaw;
import liandong.cases.CaseStep;
import liandong.cases.Numbering;
import liandong.cases.Objection;
import liandong.cases.Period;
import liandong.cases.RulePin;
import liandong.catalogue.Delegations;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.Offered;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.AbsenceRule;
import liandong.county.AgentRule;
import liandong.county.AppointmentRule;
import liandong.county.CorrectionRule;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.ExtensionRule;
import liandong.county.ForwardingRule;
import liandong.county.NumberingRule;
import liandong.county.ParallelWindowRule;
import liandong.county.ReturnRule;
import liandong.county.SilenceRule;
import liandong.county.SubmissionRule;
import liandong.county.SupervisionRule;
import liandong.county.SuspensionRule;
import liandong.county.TwoPersonsRule;
import liandong.evidence.Source;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;
import liandong.supervision.Owner;
import liandong.supervision.ReturnTerms;
import liandong.supervision.SupervisionPolicy;

/** One version of a county's law, put together: its data and its rules. */
public record CountyVersion(RulePin pin, CountyData data, CountyRules rules) implements CaseLaw {
  @Override
  public ItemOnDay itemOn(ItemId id, LocalDate day) {
    return data.catalogue().on(id, day);
  }

  @Override
  public Optional<ServiceItem> itemVersion(ItemId id, int version) {
    return data.catalogue().version(id, version);
  }

  /** The item as it stands in lists that name no day. */
  public Optional<ServiceItem> item(ItemId id) {
    return data.catalogue().item(id);
  }

  @Override
  public Places places() {
    return data.places();
  }

  @Override
  public Delegations delegations() {
    return data.delegations();
  }

  @Override
  public Offered offered(ServicePoint at, ItemId item, LocalDate day) {
    return data.catalogue().offeredAt(at, item, day);
  }

  /**
   * The law of this version with the places and people of {@code today}: a case keeps its law, but
   * an office that moved, or a clerk who came since, is as it is now. Where that version does not
   * know all the places {@code needed} the case stays with the ones that it knows, so that it is
   * never without a holder.
   */
  public CountyVersion withPlacesOf(CountyVersion today, List<PlaceId> needed) {
    boolean allKnown = needed.stream().allMatch(each -> today.places().point(each).isPresent());
    return allKnown ? new CountyVersion(pin, data.withPlaces(today.places()), rules) : this;
  }

  @Override
  public List<Objection> objectionsTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    return rules.clauses(SubmissionRule.class).stream()
        .map(rule -> rule.objectionTo(application, item, data.sites().of(at), day))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Optional<Ground> suspensionGround(String id, ServiceItem item) {
    return rules.clauses(SuspensionRule.class).stream()
        .filter(rule -> rule.id().equalsIgnoreCase(id) && rule.appliesTo(item))
        .findFirst()
        .map(rule -> new Ground(rule.what(), rule.source()));
  }

  @Override
  public Optional<ClockEvent.Extended> extension(ServiceItem item, LocalDate on) {
    for (ExtensionRule rule : rules.clauses(ExtensionRule.class)) {
      OptionalInt days = rule.daysFor(item);
      if (days.isPresent()) {
        return Optional.of(
            new ClockEvent.Extended(
                on, new Ground(CaseStep.EXTEND.text(), rule.source()), days.getAsInt()));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Source> soleAcceptance(ServiceItem item) {
    return rules.clauses(ParallelWindowRule.class).stream()
        .filter(rule -> rule.appliesTo(item))
        .findFirst()
        .map(ParallelWindowRule::source);
  }

  @Override
  public Optional<Source> silenceIsConsent(ServiceItem item) {
    return rules.clauses(SilenceRule.class).stream()
        .filter(rule -> rule.appliesTo(item))
        .findFirst()
        .map(SilenceRule::source);
  }

  @Override
  public Optional<Source> absenceIsConsent(ServiceItem item) {
    return rules.clauses(AbsenceRule.class).stream()
        .filter(rule -> rule.appliesTo(item))
        .findFirst()
        .map(AbsenceRule::source);
  }

  @Override
  public Optional<Source> timeUpstairs(ServiceItem item) {
    return rules.clauses(ForwardingRule.class).stream()
        .filter(rule -> rule.appliesTo(item))
        .findFirst()
        .map(ForwardingRule::source);
  }

  @Override
  public Optional<Source> differentPersons(ServiceItem item) {
    return rules.clauses(TwoPersonsRule.class).stream()
        .filter(rule -> rule.appliesTo(item))
        .findFirst()
        .map(TwoPersonsRule::source);
  }

  @Override
  public Optional<Period> correctionPeriod(ServiceItem item) {
    return rules.clauses(CorrectionRule.class).stream()
        .map(rule -> rule.periodFor(item).map(limit -> new Period(limit, rule.source())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public Optional<Numbering> numbering(ServiceItem item, LocalDate day) {
    return rules.clauses(NumberingRule.class).stream()
        .map(rule -> rule.seriesOf(item, day).map(series -> new Numbering(series, rule.source())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public Optional<Appointments> appointments(ServicePoint at, DayKind day) {
    Optional<Appointments> silent = Optional.empty();
    for (AppointmentRule rule : rules.clauses(AppointmentRule.class)) {
      Appointments said = new Appointments(rule.hoursAt(at, day), rule.source());
      if (said.hours().isPresent()) {
        return Optional.of(said);
      }
      silent = silent.or(() -> Optional.of(said));
    }
    return silent;
  }

  /**
   * By what the county is supervised: the standard policy, as its clauses change it. No question of
   * a case's law; whatever a case may be told follows from {@link CaseLaw} alone.
   */
  public SupervisionPolicy supervision() {
    SupervisionPolicy policy = SupervisionPolicy.standard(supervisor());
    for (SupervisionRule rule : rules.clauses(SupervisionRule.class)) {
      policy = rule.policy(policy);
    }
    for (ReturnRule rule : rules.clauses(ReturnRule.class)) {
      policy = policy.withReturns(new ReturnTerms(rule.threshold(), rule.owner(), rule.source()));
    }
    return policy;
  }

  /** 监察岗 of the highest service point: a post, until a clause names a person. */
  private Owner supervisor() {
    return places().points().stream()
        .min(Comparator.comparing(ServicePoint::level).thenComparing(ServicePoint::id))
        .map(point -> new Owner(point.id(), "supervision"))
        .orElseThrow(() -> new IllegalStateException("county " + pin + " has no service point"));
  }

  /** Where a clause says how many agents a village has, the document that says so. */
  public Optional<Source> agentRule() {
    return rules.clauses(AgentRule.class).stream().findFirst().map(AgentRule::source);
  }

  /** Whether no clause has anything against so many agents of one village. */
  public boolean mayHaveAgents(int agents) {
    return rules.clauses(AgentRule.class).stream().allMatch(rule -> rule.fits(agents));
  }

  /**
   * What the agent of a village tells people about an item; empty where it takes no papers for it.
   */
  public Optional<List<ServiceGuide.Line>> agencyGuide(
      ServiceItem item, ServicePoint village, LocalDate day) {
    return AgencyGuide.of(item, village, data.sites().of(village).sittingHours(), this, day);
  }

  /** The guide of one version of an item, with the county's channel for complaints. */
  public ServiceGuide guide(ServiceItem item) {
    return ServiceGuide.of(item, data.profile().supervision());
  }
}
