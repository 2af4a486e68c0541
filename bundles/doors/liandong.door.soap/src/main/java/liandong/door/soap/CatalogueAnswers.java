package liandong.door.soap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import liandong.catalogue.Convenience;
import liandong.catalogue.ItemDifference;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemStatus;
import liandong.catalogue.JointPart;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Material;
import liandong.catalogue.PublicField;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.Term;
import liandong.county.CountyProfile;
import liandong.county.law.CountyVersion;
import liandong.door.soap.wire.catalogue.WireChange;
import liandong.door.soap.wire.catalogue.WireCounty;
import liandong.door.soap.wire.catalogue.WireDifferenceAnswer;
import liandong.door.soap.wire.catalogue.WireField;
import liandong.door.soap.wire.catalogue.WireFlowStep;
import liandong.door.soap.wire.catalogue.WireGroup;
import liandong.door.soap.wire.catalogue.WireGuide;
import liandong.door.soap.wire.catalogue.WireGuideLine;
import liandong.door.soap.wire.catalogue.WireItem;
import liandong.door.soap.wire.catalogue.WireItemLine;
import liandong.door.soap.wire.catalogue.WireLegalBasis;
import liandong.door.soap.wire.catalogue.WireListAnswer;
import liandong.door.soap.wire.catalogue.WireMaterial;
import liandong.door.soap.wire.catalogue.WirePart;
import liandong.door.soap.wire.catalogue.WirePublicField;
import liandong.evidence.Bilingual;
import liandong.places.Level;

/** Turns a county's items into answers. */
final class CatalogueAnswers {
  private CatalogueAnswers() {}

  static WireCounty county(CountyVersion version) {
    CountyProfile profile = version.data().profile();
    WireCounty out = new WireCounty();
    out.setId(profile.id().value());
    out.setName(Wire.text(profile.name()));
    out.setRegion(profile.region());
    version
        .data()
        .domains()
        .forEach(
            each -> {
              WireGroup group = new WireGroup();
              group.setId(each.id());
              group.setName(Wire.text(each.name()));
              out.getDomain().add(group);
            });
    out.setPin(Wire.pin(version.pin()));
    return out;
  }

  /** Which items somebody looks for on {@code day}; an empty condition holds for all. */
  record Search(
      LocalDate day,
      Optional<String> domain,
      Optional<String> text,
      Optional<Level> level,
      Optional<Kind.ItemState> state,
      Optional<Convenience> list) {
    boolean finds(ServiceItem item) {
      return domain.map(item.domain()::equals).orElse(true)
          && level.map(item.access().receivedAt()::contains).orElse(true)
          && state.map(each -> isIn(each, item.term())).orElse(true)
          && list.map(item.conveniences()::contains).orElse(true)
          && text.map(words -> says(item, words)).orElse(true);
    }

    private boolean isIn(Kind.ItemState asked, Term term) {
      return switch (asked) {
        case IN_USE -> term.isInForceOn(day);
        case SUSPENDED -> term.isPublished() && term.status() == ItemStatus.SUSPENDED;
        case CANCELLED -> term.isPublished() && term.status() == ItemStatus.CANCELLED;
        case DRAFT -> !term.isPublished();
      };
    }

    private static boolean says(ServiceItem item, String words) {
      String wanted = words.toLowerCase(Locale.ROOT);
      Bilingual name = item.name();
      return (item.id() + " " + name.zh() + " " + name.en())
          .toLowerCase(Locale.ROOT)
          .contains(wanted);
    }
  }

  /** One page of what was found, or all of it where no size is asked for. */
  static WireListAnswer page(
      List<ServiceItem> found, Optional<Integer> size, Optional<ItemId> after, CountyVersion in) {
    int from =
        after.map(id -> found.stream().map(ServiceItem::id).toList().indexOf(id) + 1).orElse(0);
    int to = size.map(each -> Math.min(found.size(), from + each)).orElse(found.size());
    WireListAnswer out = new WireListAnswer();
    found.subList(from, to).forEach(item -> out.getItem().add(line(item, in)));
    if (to < found.size() && to > 0) {
      out.setNext(found.get(to - 1).id().value());
    }
    return out;
  }

  static WireItemLine line(ServiceItem item, CountyVersion version) {
    WireItemLine out = new WireItemLine();
    out.setId(item.id().value());
    out.setVersion(item.version());
    out.setName(Wire.text(item.name()));
    out.setDomain(item.domain());
    out.setType(Wire.coded(item.type().code(), item.type().text()));
    out.setHandling(
        Wire.coded(item.handling().name(), version.data().profile().word(item.handling())));
    out.setStatutory(item.limits().statutory().map(Wire::limit).orElse(null));
    out.setPromised(Wire.limit(item.limits().promised()));
    item.access().receivedAt().stream().sorted().forEach(at -> out.getReceivedAt().add(at.name()));
    out.setDecidedAt(item.access().decidedAt().name());
    out.setFlow(item.flow().name());
    item.access().applicants().stream()
        .sorted()
        .forEach(kind -> out.getApplicant().add(kind.name()));
    Term term = item.term();
    out.setStatus(Wire.coded(term.status().name(), term.status().text()));
    out.setPublication(Wire.coded(term.publication().name(), term.publication().text()));
    out.setValidFrom(Wire.day(term.from()));
    out.setValidTo(Wire.day(term.to()));
    item.conveniences().stream()
        .sorted()
        .forEach(each -> out.getList().add(Wire.coded(each.name(), each.text())));
    return out;
  }

  static WireItem item(ServiceItem item, CountyVersion version) {
    WireItem out = new WireItem();
    out.setLine(line(item, version));
    out.setNationalCode(item.code().national().orElse(null));
    out.setLocalCode(item.code().local().orElse(null));
    out.setBody(Wire.text(item.body()));
    for (int i = 0; i < item.flow().steps().size(); i++) {
      WireFlowStep step = new WireFlowStep();
      step.setName(Wire.text(item.flow().steps().get(i)));
      step.setDays(item.limits().steps().get(i));
      out.getStep().add(step);
    }
    out.setOnSiteVisits(item.access().onSiteVisits());
    item.specialProcedures().stream()
        .sorted()
        .forEach(special -> out.getSpecial().add(special.name()));
    out.getMaterial().addAll(materials(item));
    out.getLegalBasis().addAll(bases(item));
    out.setPin(Wire.pin(version.pin()));
    out.getPart().addAll(parts(item));
    out.setLocalScheme(
        item.code().scheme().map(each -> Wire.coded(each.name(), each.text())).orElse(null));
    item.columns().forEach(each -> out.getField().add(field(each)));
    version
        .data()
        .catalogue()
        .versions(item.id())
        .forEach(each -> out.getVersion().add(line(each, version)));
    return out;
  }

  private static WireField field(ServiceItem.Column column) {
    WireField out = new WireField();
    out.setColumn(column.id());
    out.setLabel(Wire.text(column.label()));
    out.setText(Wire.text(column.text()));
    return out;
  }

  static WireDifferenceAnswer difference(ItemDifference difference) {
    WireDifferenceAnswer out = new WireDifferenceAnswer();
    for (ItemDifference.Field each : difference.fields()) {
      WireChange change = new WireChange();
      change.setColumn(each.column());
      change.setLabel(Wire.text(each.label()));
      change.setBefore(Wire.textOrNone(each.before()));
      change.setAfter(Wire.textOrNone(each.after()));
      out.getChange().add(change);
    }
    return out;
  }

  static WireGuide guide(ServiceGuide guide, CountyVersion version) {
    WireGuide out = new WireGuide();
    out.setItem(line(guide.item(), version));
    for (PublicField each : guide.publicFields()) {
      WirePublicField field = new WirePublicField();
      field.setKind(Wire.coded(each.kind().name(), each.kind().label()));
      field.setText(Wire.text(each.text()));
      out.getField().add(field);
    }
    out.getMaterial().addAll(materials(guide.item()));
    out.getLegalBasis().addAll(bases(guide.item()));
    out.getPart().addAll(parts(guide.item()));
    lines(guide.lines(), out.getLine());
    return out;
  }

  static void lines(List<ServiceGuide.Line> said, List<WireGuideLine> out) {
    for (ServiceGuide.Line each : said) {
      WireGuideLine line = new WireGuideLine();
      line.setLabel(Wire.text(each.label()));
      line.setText(Wire.text(each.text()));
      out.add(line);
    }
  }

  private static List<WirePart> parts(ServiceItem item) {
    return item.parts().stream().map(CatalogueAnswers::part).toList();
  }

  private static WirePart part(JointPart each) {
    WirePart out = new WirePart();
    out.setId(each.id());
    out.setName(Wire.text(each.name()));
    out.setDepartment(Wire.text(each.department()));
    out.setLimit(Wire.limit(each.limit()));
    out.setLead(each.lead());
    return out;
  }

  private static List<WireMaterial> materials(ServiceItem item) {
    return item.materials().stream().map(CatalogueAnswers::material).toList();
  }

  private static WireMaterial material(Material each) {
    WireMaterial out = new WireMaterial();
    out.setId(each.id());
    out.setName(Wire.text(each.name()));
    out.setForm(each.form().name());
    out.setCopies(each.copies());
    out.setRequired(each.required());
    out.setOrigin(each.origin().name());
    out.setNote(Wire.textOrNone(each.note()));
    return out;
  }

  private static List<WireLegalBasis> bases(ServiceItem item) {
    return item.legalBasis().stream().map(CatalogueAnswers::basis).toList();
  }

  private static WireLegalBasis basis(LegalBasis each) {
    WireLegalBasis out = new WireLegalBasis();
    out.setLaw(Wire.text(each.law()));
    out.setArticle(Wire.orNone(each.article()));
    out.setVerified(each.verified());
    out.setNote(Wire.orNone(each.note()));
    return out;
  }
}
