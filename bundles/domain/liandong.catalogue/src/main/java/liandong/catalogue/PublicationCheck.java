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
      findings.add(Finding.of("", "no-basis"));
    }
    return findings;
  }

  private static void blank(
      List<Finding> findings, PublicField.Kind kind, String column, Bilingual text) {
    if (text.isBlank()) {
      findings.add(Finding.of(column, "blank", kind.label().zh()));
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
                    Finding.of("national_code", "code-type", national.typeCode(), type.code()));
              }
              authority
                  .level()
                  .filter(level -> !level.code().equals(national.levelDigit()))
                  .ifPresent(
                      level ->
                          findings.add(
                              Finding.of(
                                  "national_code",
                                  "code-level",
                                  national.levelDigit(),
                                  level.code(),
                                  level.text().zh())));
              authority
                  .bodyCode()
                  .filter(body -> !body.equals(national.uscc()))
                  .ifPresent(
                      body ->
                          findings.add(
                              Finding.of("national_code", "code-body", national.uscc(), body)));
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
      add(findings, Convenience.NO_MEETING, "visits-too-many", visits);
    }
    if (lists.contains(Convenience.MEETING) && visits == 0) {
      add(findings, Convenience.MEETING, "visits-none", visits);
    }
    if (lists.contains(Convenience.ONCE) && visits > 1) {
      add(findings, Convenience.ONCE, "visits-above-one", visits);
    }
    if (lists.contains(Convenience.AT_ONCE) && handling != HandlingType.IMMEDIATE) {
      add(findings, Convenience.AT_ONCE, "not-at-once", visits);
    }
    if (lists.contains(Convenience.ONLINE)
        && !forms.isEmpty()
        && !forms.contains(HandlingForm.ONLINE)) {
      add(findings, Convenience.ONLINE, "not-online", visits);
    }
    return findings;
  }

  private static void add(List<Finding> findings, Convenience list, String key, int visits) {
    findings.add(Finding.of("lists", key, list.text().zh(), visits));
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
      findings.add(Finding.of("type", "hidden.type", what));
    }
    if (act.get() == ActKind.FILING && result == GuideText.ResultKind.APPROVAL) {
      findings.add(Finding.of("result_kind", "hidden.result", what));
    }
    if (flow == ReviewFlow.FOUR_STEPS) {
      findings.add(Finding.of("flow", "hidden.flow", what));
    }
    if (!special.isEmpty()) {
      findings.add(Finding.of("special_procedures", "hidden.special", what));
    }
    // The names of the two steps themselves are no hidden step.
    String own = procedure.replace("审核兼审批", "").replace("受理兼审查", "");
    APPROVING.stream()
        .filter(own::contains)
        .findFirst()
        .ifPresent(
            word -> findings.add(Finding.of("procedure_zh", "hidden.procedure", what, word)));
    return findings;
  }

  /** Whether a paper in which people write lacks its sample. */
  public static Optional<Finding> sample(Material material) {
    return material.sheets().lacksSample()
        ? Optional.of(Finding.of("sample_form", "no-sample", material.id(), Sheet.FOLDER))
        : Optional.empty();
  }
}
