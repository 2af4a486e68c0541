package liandong.cases;

import java.util.List;
import java.util.Optional;
import liandong.calendar.Limit;
import liandong.catalogue.Access;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.JointPart;
import liandong.catalogue.Limits;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * What a case needs of its item to stay readable, and its clock right, when the county's bundle is
 * gone. It is written into the first event of the case.
 *
 * @param statutorySource the law behind the item's own statutory limit, where it names one
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
    Optional<Source> statutorySource) {

  /** A material as far as a case cares. */
  public record Paper(String id, Bilingual name, boolean required) {}

  public ItemEssence {
    materials = List.copyOf(materials);
    parts = List.copyOf(parts);
  }

  public static ItemEssence of(ServiceItem item) {
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
            .map(basis -> new Source(basis.law(), basis.article(), Bilingual.same(""))));
  }

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
