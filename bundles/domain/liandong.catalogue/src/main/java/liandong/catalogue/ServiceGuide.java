package liandong.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * The guide of one item (办事指南): one record from which web, SOAP, console and print all read.
 *
 * @param publicFields all nine, in their order
 */
public record ServiceGuide(ServiceItem item, List<PublicField> publicFields) {
  private static final Phrasebook BOOK = new Phrasebook(ServiceGuide.class, "guide");

  public ServiceGuide {
    publicFields = List.copyOf(publicFields);
  }

  /** The guide of {@code item} in a county with that channel for complaints. */
  public static ServiceGuide of(ServiceItem item, Bilingual supervision) {
    GuideText guide = item.guide();
    return new ServiceGuide(
        item,
        List.of(
            new PublicField(PublicField.Kind.BODY, item.body()),
            new PublicField(PublicField.Kind.BASIS, basis(item)),
            new PublicField(PublicField.Kind.CONDITIONS, guide.conditions()),
            new PublicField(PublicField.Kind.PROCEDURE, guide.procedure()),
            new PublicField(PublicField.Kind.LIMIT, limit(item)),
            new PublicField(PublicField.Kind.RESULT, guide.result()),
            new PublicField(PublicField.Kind.FEE_BASIS, guide.feeBasis()),
            new PublicField(PublicField.Kind.FEE_STANDARD, guide.feeStandard()),
            new PublicField(PublicField.Kind.SUPERVISION, supervision)));
  }

  /** The public fields that say nothing; 无 says something, a blank does not. */
  public List<PublicField.Kind> blankFields() {
    return publicFields.stream()
        .filter(field -> field.text().isBlank())
        .map(PublicField::kind)
        .toList();
  }

  private static Bilingual basis(ServiceItem item) {
    return new Bilingual(
        item.legalBasis().stream()
            .map(
                basis ->
                    "《"
                        + basis.law().zh()
                        + "》"
                        + basis.article()
                        + (basis.verified() ? "" : BOOK.say("to-verify").zh()))
            .collect(Collectors.joining("；")),
        item.legalBasis().stream()
            .map(
                basis ->
                    basis.law().en()
                        + (basis.article().isBlank() ? "" : ", " + basis.article())
                        + (basis.verified() ? "" : BOOK.say("to-verify").en()))
            .collect(Collectors.joining("; ")));
  }

  private static Bilingual limit(ServiceItem item) {
    Bilingual statutory =
        item.limits().statutory().map(each -> each.text()).orElseGet(() -> BOOK.say("no-limit"));
    return BOOK.say("limit", statutory, item.limits().promised().text());
  }
}
