package liandong.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;

/**
 * One version of a service item. Immutable: another limit, another material is another version, and
 * a case keeps the one under which it was submitted.
 *
 * @param version counts from 1 within the item
 * @param domain the group under which the county lists it
 * @param body the implementing body (实施主体)
 * @param parts one for each department of a joint item, empty for every other
 * @param generated made to reach a documented number, not written by hand
 * @param term from when to when this version stands
 */
public record ServiceItem(
    ItemId id,
    int version,
    ItemCode code,
    Bilingual name,
    String domain,
    ItemType type,
    Bilingual body,
    HandlingType handling,
    Limits limits,
    ReviewFlow flow,
    Access access,
    GuideText guide,
    List<Material> materials,
    List<LegalBasis> legalBasis,
    Set<SpecialProcedure> specialProcedures,
    List<JointPart> parts,
    boolean generated,
    Term term,
    Provenance provenance,
    Authority authority,
    Classification classification,
    Delivery delivery,
    Particulars particulars) {
  /** An item of which the county states no more, published without first or last day. */
  public ServiceItem(
      ItemId id,
      int version,
      ItemCode code,
      Bilingual name,
      String domain,
      ItemType type,
      Bilingual body,
      HandlingType handling,
      Limits limits,
      ReviewFlow flow,
      Access access,
      GuideText guide,
      List<Material> materials,
      List<LegalBasis> legalBasis,
      Set<SpecialProcedure> specialProcedures,
      List<JointPart> parts,
      boolean generated) {
    this(
        id,
        version,
        code,
        name,
        domain,
        type,
        body,
        handling,
        limits,
        flow,
        access,
        guide,
        materials,
        legalBasis,
        specialProcedures,
        parts,
        generated,
        Term.OPEN,
        Provenance.UNSTATED,
        Authority.UNSTATED,
        Classification.UNSTATED,
        Delivery.UNSTATED,
        Particulars.UNSTATED);
  }

  public ServiceItem {
    materials = List.copyOf(materials);
    legalBasis = List.copyOf(legalBasis);
    specialProcedures = Set.copyOf(specialProcedures);
    parts = List.copyOf(parts);
    Objects.requireNonNull(term, "term");
    if (version < 1) {
      throw new IllegalArgumentException("item " + id + ": versions count from 1");
    }
    if (!type.isOnApplication()) {
      throw new IllegalArgumentException(
          "item " + id + " is " + type + ", which nobody applies for");
    }
    if (limits.steps().size() != flow.steps().size()) {
      throw new IllegalArgumentException(
          "item " + id + ": " + flow.steps().size() + " steps need as many step limits");
    }
    if (!parts.isEmpty() && parts.stream().filter(JointPart::lead).count() != 1) {
      throw new IllegalArgumentException("item " + id + ": one department leads a joint item");
    }
    if (parts.stream().map(JointPart::id).distinct().count() != parts.size()) {
      throw new IllegalArgumentException("item " + id + ": a part of it is there twice");
    }
    for (JointPart part : parts) {
      if (part.limit().unit() != limits.promised().unit()
          || part.limit().amount() > limits.promised().amount()) {
        throw new IllegalArgumentException(
            "item " + id + ": part " + part.id() + " may take longer than the whole");
      }
    }
    if (handling == HandlingType.IMMEDIATE && limits.promised().amount() != 0) {
      throw new IllegalArgumentException(
          "item " + id + " is handled on the spot, so its promised limit is 0");
    }
  }

  /** Whether several departments work on it under one clock (联办件). */
  public boolean isJoint() {
    return !parts.isEmpty();
  }

  public Optional<Material> material(String materialId) {
    return materials.stream().filter(each -> each.id().equals(materialId)).findFirst();
  }

  /** Its key among all versions of all items. */
  public String key() {
    return id + " v" + version;
  }

  /** Why it cannot be published as it is; empty where nothing stands against it. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(PublicationCheck.blanks(this));
    findings.addAll(PublicationCheck.code(code, type, authority));
    findings.addAll(
        PublicationCheck.convenience(
            classification.lists(), access.onSiteVisits(), handling, delivery.forms()));
    findings.addAll(
        PublicationCheck.hiddenApproval(
            classification.act(),
            type,
            flow,
            guide.resultKind(),
            specialProcedures,
            guide.procedure().zh()));
    materials.forEach(each -> PublicationCheck.sample(each).ifPresent(findings::add));
    return findings;
  }

  /** On which lists of convenience it stands: those it was put on, and what its visits say. */
  public Set<Convenience> conveniences() {
    return Convenience.of(classification.lists(), access.onSiteVisits());
  }

  /** One column of the list of items, as it reads for this one. */
  public record Column(String id, Bilingual label, Bilingual text) {}

  /** All columns that say something, in the order of the list. */
  public List<Column> columns() {
    return ItemField.ALL.stream()
        .map(each -> new Column(each.column(), each.label(), each.reading().apply(this)))
        .filter(each -> !each.text().isBlank())
        .toList();
  }

  /** A draft of the same item, in which things can be changed before it becomes another one. */
  public ItemDraft draft() {
    return new ItemDraft(this);
  }
}
