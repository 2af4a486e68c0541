package liandong.catalogue;

import java.util.List;
import java.util.Set;
import liandong.evidence.Bilingual;

/**
 * A service item on the desk of somebody who changes it. Nothing of it is used before {@link
 * #done()} has made an item of it.
 */
public final class ItemDraft {
  private ItemId id;
  private int version;
  private ItemCode code;
  private Bilingual name;
  private String domain;
  private ItemType type;
  private Bilingual body;
  private HandlingType handling;
  private Limits limits;
  private ReviewFlow flow;
  private Access access;
  private GuideText guide;
  private List<Material> materials;
  private List<LegalBasis> legalBasis;
  private Set<SpecialProcedure> specialProcedures;
  private List<JointPart> parts;
  private boolean generated;
  private Term term;
  private Provenance provenance;
  private Authority authority;
  private Classification classification;
  private Delivery delivery;
  private Particulars particulars;

  ItemDraft(ServiceItem item) {
    id = item.id();
    version = item.version();
    code = item.code();
    name = item.name();
    domain = item.domain();
    type = item.type();
    body = item.body();
    handling = item.handling();
    limits = item.limits();
    flow = item.flow();
    access = item.access();
    guide = item.guide();
    materials = item.materials();
    legalBasis = item.legalBasis();
    specialProcedures = item.specialProcedures();
    parts = item.parts();
    generated = item.generated();
    term = item.term();
    provenance = item.provenance();
    authority = item.authority();
    classification = item.classification();
    delivery = item.delivery();
    particulars = item.particulars();
  }

  public ServiceItem done() {
    return new ServiceItem(
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
        term,
        provenance,
        authority,
        classification,
        delivery,
        particulars);
  }

  public ItemDraft id(ItemId changed) {
    id = changed;
    return this;
  }

  public ItemDraft version(int changed) {
    version = changed;
    return this;
  }

  public ItemDraft with(ItemCode changed) {
    code = changed;
    return this;
  }

  public ItemDraft named(Bilingual changed) {
    name = changed;
    return this;
  }

  public ItemDraft domain(String changed) {
    domain = changed;
    return this;
  }

  public ItemDraft with(ItemType changed) {
    type = changed;
    return this;
  }

  public ItemDraft body(Bilingual changed) {
    body = changed;
    return this;
  }

  public ItemDraft with(HandlingType changed) {
    handling = changed;
    return this;
  }

  public ItemDraft with(Limits changed) {
    limits = changed;
    return this;
  }

  public ItemDraft with(ReviewFlow changed) {
    flow = changed;
    return this;
  }

  public ItemDraft with(Access changed) {
    access = changed;
    return this;
  }

  public ItemDraft with(GuideText changed) {
    guide = changed;
    return this;
  }

  public ItemDraft materials(List<Material> changed) {
    materials = changed;
    return this;
  }

  public ItemDraft legalBasis(List<LegalBasis> changed) {
    legalBasis = changed;
    return this;
  }

  public ItemDraft specialProcedures(Set<SpecialProcedure> changed) {
    specialProcedures = changed;
    return this;
  }

  public ItemDraft parts(List<JointPart> changed) {
    parts = changed;
    return this;
  }

  public ItemDraft with(Term changed) {
    term = changed;
    return this;
  }

  public ItemDraft with(Provenance changed) {
    provenance = changed;
    return this;
  }

  public ItemDraft with(Authority changed) {
    authority = changed;
    return this;
  }

  public ItemDraft with(Classification changed) {
    classification = changed;
    return this;
  }

  public ItemDraft with(Delivery changed) {
    delivery = changed;
    return this;
  }

  public ItemDraft with(Particulars changed) {
    particulars = changed;
    return this;
  }
}
