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

  /** One line of the standard text. */
  public record Line(Bilingual label, Bilingual text) {}

  public ServiceGuide {
    publicFields = List.copyOf(publicFields);
  }

  /**
   * The standard text, line by line: the nine public fields first, then what else the item states.
   * Web, SOAP, console and print show these lines and no others.
   *
   * <p>什邡 2009, 行政审批标准化 3：办事指南标准文本……统一公示.
   */
  public List<Line> lines() {
    return GuideLines.of(this);
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
