package liandong.door.soap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import liandong.catalogue.JointPart;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Material;
import liandong.catalogue.PublicField;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyProfile;
import liandong.county.law.CountyVersion;
import liandong.door.soap.wire.catalogue.WireCounty;
import liandong.door.soap.wire.catalogue.WireFlowStep;
import liandong.door.soap.wire.catalogue.WireGroup;
import liandong.door.soap.wire.catalogue.WireGuide;
import liandong.door.soap.wire.catalogue.WireItem;
import liandong.door.soap.wire.catalogue.WireItemLine;
import liandong.door.soap.wire.catalogue.WireLegalBasis;
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

  /** Which items somebody looks for; an empty condition holds for all. */
  record Search(Optional<String> domain, Optional<String> text, Optional<Level> level) {
    boolean finds(ServiceItem item) {
      return domain.map(item.domain()::equals).orElse(true)
          && level.map(item.access().receivedAt()::contains).orElse(true)
          && text.map(words -> says(item, words)).orElse(true);
    }

    private static boolean says(ServiceItem item, String words) {
      String wanted = words.toLowerCase(Locale.ROOT);
      Bilingual name = item.name();
      return (item.id() + " " + name.zh() + " " + name.en())
          .toLowerCase(Locale.ROOT)
          .contains(wanted);
    }
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
    return out;
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
