package liandong.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;

/**
 * What stands against the publication of an item. Each check takes what it looks at, so that a
 * reader of tables can ask it also where another cell of the row is at fault.
 */
public final class PublicationCheck {
  /** Words of a procedure by which an approval shows. */
  private static final List<String> APPROVING = List.of("审批", "预审", "评审", "论证", "会审", "批准");

  private PublicationCheck() {}

  /** The public fields of the item itself that say nothing (苍溪 2018, 三(三)). */
  static List<Finding> blanks(ServiceItem item) {
    List<Finding> findings = new ArrayList<>();
    blank(findings, PublicField.Kind.BODY, "body_zh", item.body());
    blank(findings, PublicField.Kind.CONDITIONS, "conditions_zh", item.guide().conditions());
    blank(findings, PublicField.Kind.PROCEDURE, "procedure_zh", item.guide().procedure());
    blank(findings, PublicField.Kind.RESULT, "result_zh", item.guide().result());
    blank(findings, PublicField.Kind.FEE_BASIS, "fee_basis_zh", item.guide().feeBasis());
    blank(findings, PublicField.Kind.FEE_STANDARD, "fee_standard_zh", item.guide().feeStandard());
    if (item.legalBasis().isEmpty()) {
      findings.add(new Finding("", "it has no legal basis", "name the law on which it rests"));
    }
    return findings;
  }

  private static void blank(
      List<Finding> findings, PublicField.Kind kind, String column, Bilingual text) {
    if (text.isBlank()) {
      findings.add(new Finding(column, kind.label().zh() + " is blank", "say what is so, or 无"));
    }
  }

  /** Whether the national code says the same as the item. */
  public static List<Finding> code(ItemCode code, ItemType type, Authority authority) {
    List<Finding> findings = new ArrayList<>();
    code.parts()
        .ifPresent(
            national -> {
              if (!national.typeCode().equals(type.code())) {
                findings.add(
                    new Finding(
                        "national_code",
                        "the code is of type "
                            + national.typeCode()
                            + ", the item of "
                            + type.code(),
                        "correct the code or 'type'"));
              }
              authority
                  .level()
                  .filter(level -> !level.code().equals(national.levelDigit()))
                  .ifPresent(
                      level ->
                          findings.add(
                              new Finding(
                                  "national_code",
                                  "the code is of level "
                                      + national.levelDigit()
                                      + ", the item is exercised at "
                                      + level.code()
                                      + " ("
                                      + level.text().zh()
                                      + ")",
                                  "correct the code or 'use_level'")));
              authority
                  .bodyCode()
                  .filter(body -> !body.equals(national.uscc()))
                  .ifPresent(
                      body ->
                          findings.add(
                              new Finding(
                                  "national_code",
                                  "the code is of body " + national.uscc() + ", not of " + body,
                                  "correct the code or 'body_code'")));
            });
    return findings;
  }

  /**
   * Whether an item can stand on these lists. That the list of items without meeting and the one of
   * the others share nothing follows from {@link Classification} and from here: an item is on the
   * first exactly when nobody has to come.
   *
   * <p>崇阳 2018, 第四步：“不见面审批(服务)”事项清单336项，不能实行“不见面审批(服务)”事项清单634项.
   */
  public static List<Finding> convenience(
      Set<Convenience> lists, int visits, HandlingType handling, Set<HandlingForm> forms) {
    List<Finding> findings = new ArrayList<>();
    if (lists.contains(Convenience.NO_MEETING) && visits > 0) {
      add(findings, Convenience.NO_MEETING, "one has to come " + visits + " times", "0 visits");
    }
    if (lists.contains(Convenience.MEETING) && visits == 0) {
      add(findings, Convenience.MEETING, "nobody has to come", "1 visit or more");
    }
    if (lists.contains(Convenience.ONCE) && visits > 1) {
      add(findings, Convenience.ONCE, "one has to come " + visits + " times", "at most 1 visit");
    }
    if (lists.contains(Convenience.AT_ONCE) && handling != HandlingType.IMMEDIATE) {
      add(findings, Convenience.AT_ONCE, "it is a promised item", "an item handled on the spot");
    }
    if (lists.contains(Convenience.ONLINE)
        && !forms.isEmpty()
        && !forms.contains(HandlingForm.ONLINE)) {
      add(findings, Convenience.ONLINE, "it is not handled online", "the form 网上");
    }
    return findings;
  }

  private static void add(List<Finding> findings, Convenience list, String why, String needed) {
    findings.add(
        new Finding(
            "lists",
            "it stands on the list " + list.text().zh() + ", but " + why,
            "take it off that list, or make it so: " + needed));
  }

  /**
   * Whether what is called 核准 or 备案 is an approval in disguise: by its type, by more steps than
   * take and check, by an approval as its result, by experts or hearings, or by the words of its
   * procedure.
   *
   * <p>什邡 2009, 责任追究制：利用核准、备案等形式变相审批的，要依照有关规定坚决追究.
   */
  public static List<Finding> hiddenApproval(
      Optional<ActKind> act,
      ItemType type,
      ReviewFlow flow,
      GuideText.ResultKind result,
      Set<SpecialProcedure> special,
      String procedure) {
    if (act.isEmpty() || (act.get() != ActKind.FILING && act.get() != ActKind.VERIFICATION)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    String what = act.get().text().zh();
    if (act.get() == ActKind.FILING && type == ItemType.LICENCE) {
      hidden(findings, "type", what, "its type is a licence");
    }
    if (act.get() == ActKind.FILING && result == GuideText.ResultKind.APPROVAL) {
      hidden(findings, "result_kind", what, "it ends with a written approval");
    }
    if (flow == ReviewFlow.FOUR_STEPS) {
      hidden(findings, "flow", what, "it goes through four steps of review");
    }
    if (!special.isEmpty()) {
      hidden(findings, "special_procedures", what, "it has special procedures");
    }
    // The names of the two steps themselves are no hidden step.
    String own = procedure.replace("审核兼审批", "").replace("受理兼审查", "");
    APPROVING.stream()
        .filter(own::contains)
        .findFirst()
        .ifPresent(word -> hidden(findings, "procedure_zh", what, "its procedure says " + word));
    return findings;
  }

  private static void hidden(List<Finding> findings, String column, String what, String how) {
    findings.add(
        new Finding(
            column,
            "a " + what + " item hides an approval: " + how,
            "take that step out, or list the item as 审批"));
  }

  /** Whether a paper in which people write lacks its sample. */
  public static Optional<Finding> sample(Material material) {
    return material.sheets().lacksSample()
        ? Optional.of(
            new Finding(
                "sample_form",
                "material '" + material.id() + "' is written by the applicant and has no sample",
                "name a sample that is filled in: a file in "
                    + Sheet.FOLDER
                    + ", an address or the text"))
        : Optional.empty();
  }
}
