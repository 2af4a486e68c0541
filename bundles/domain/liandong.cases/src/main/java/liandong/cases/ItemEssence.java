package liandong.cases;

import java.util.List;
import java.util.Optional;
import liandong.calendar.Limit;
import liandong.catalogue.Access;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.JointPart;
import liandong.catalogue.Limits;
import liandong.catalogue.Mandate;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.ServicePoint;

/**
 * What a case needs of its item to stay readable, and its clock right, when the county's bundle is
 * gone. It is written into the first event of the case.
 *
 * @param statutorySource the law behind the item's own statutory limit, where it names one
 * @param body the implementing body; empty in cases of before it was kept
 * @param delegations what was passed down on the day on which the case was opened: an open case
 *     keeps its route when a delegation ends
 */
public record ItemEssence(
    ItemId id,
    int version,
    ItemCode code,
    Bilingual name,
    ItemType type,
    HandlingType handling,
    Limits limits,
    ReviewFlow flow,
    Access access,
    List<Paper> materials,
    List<JointPart> parts,
    Optional<Source> statutorySource,
    Optional<Bilingual> body,
    List<Delegation> delegations) {

  /** A material as far as a case cares. */
  public record Paper(String id, Bilingual name, boolean required) {}

  public ItemEssence {
    materials = List.copyOf(materials);
    parts = List.copyOf(parts);
    delegations = List.copyOf(delegations);
  }

  /**
   * @param delegations what holds for the item on the day on which the case is opened
   */
  public static ItemEssence of(ServiceItem item, List<Delegation> delegations) {
    return new ItemEssence(
        item.id(),
        item.version(),
        item.code(),
        item.name(),
        item.type(),
        item.handling(),
        item.limits(),
        item.flow(),
        item.access(),
        item.materials().stream()
            .map(each -> new Paper(each.id(), each.name(), each.required()))
            .toList(),
        item.parts(),
        item.legalBasis().stream()
            .findFirst()
            .map(basis -> new Source(basis.law(), basis.article(), Bilingual.same(""))),
        Optional.of(item.body()),
        delegations);
  }

  // ---- where it is handled ----------------------------------------------------------------

  /** How the item came to that service point: what is said of it alone goes before its level. */
  public Optional<Delegation> delegationTo(ServicePoint point) {
    return delegations.stream()
        .filter(each -> each.isTo(point))
        .reduce((one, other) -> one.place().isPresent() ? one : other);
  }

  /** Whether papers are taken there. */
  public boolean isReceivedAt(ServicePoint point) {
    return access.receivedAt().contains(point.level()) || delegationTo(point).isPresent();
  }

  /** Whether that service point only passes on what it takes (代办). */
  public boolean isByAgencyAt(ServicePoint point) {
    return delegationTo(point).filter(each -> !each.kind().decides()).isPresent();
  }

  /** In whose name that service point decides; empty where it does not. */
  public Optional<Mandate> mandateOf(ServicePoint point) {
    Optional<Delegation> delegated = delegationTo(point);
    if (delegated.isPresent()) {
      return delegated.filter(each -> each.kind().decides()).map(each -> each.mandateOf(point));
    }
    return point.level() == access.decidedAt() && !hasMovedAway()
        ? Optional.of(Mandate.own(body.orElse(point.name())))
        : Optional.empty();
  }

  /**
   * Whether the power was moved down to all places of a level, so that nobody above has it any
   * more. One place that was left out, because it works by agency, keeps the office above at work.
   */
  private boolean hasMovedAway() {
    return delegations.stream()
            .anyMatch(each -> each.kind() == DelegationKind.DEVOLVE && each.place().isEmpty())
        && delegations.stream()
            .noneMatch(each -> !each.kind().decides() && each.place().isPresent());
  }

  // ---- what it is -------------------------------------------------------------------------

  public boolean isJoint() {
    return !parts.isEmpty();
  }

  public boolean isLicence() {
    return type == ItemType.LICENCE;
  }

  /** The statutory limit: the item's own, or what 行政许可法 gives every licence (art. 42). */
  public Optional<Limit> statutoryLimit() {
    if (limits.statutory().isPresent() || !isLicence()) {
      return limits.statutory();
    }
    return Optional.of(generalLaw().limit());
  }

  /** The law behind {@link #statutoryLimit}. */
  public Source statutoryLaw() {
    boolean general =
        isLicence()
            && (limits.statutory().isEmpty()
                || limits.statutory().get().equals(generalLaw().limit()));
    return general ? generalLaw().source() : statutorySource.orElse(generalLaw().source());
  }

  private LicensingLaw generalLaw() {
    return isJoint() ? LicensingLaw.JOINT_DECISION : LicensingLaw.DECISION;
  }

  /** The limit of the step that is due in {@code state}. */
  Optional<Limit> stepLimit(CaseState state) {
    int step =
        switch (state) {
          case RECEIVED -> 0;
          case ACCEPTED -> 1;
          case REVIEWED -> flow == ReviewFlow.TWO_STEPS ? 1 : 2;
          case VERIFIED -> 3;
          default -> -1;
        };
    return step < 0 || step >= limits.steps().size()
        ? Optional.empty()
        : Optional.of(new Limit(limits.steps().get(step), limits.promised().unit()));
  }

  public Optional<JointPart> part(String id) {
    return parts.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Paper> paper(String id) {
    return materials.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
