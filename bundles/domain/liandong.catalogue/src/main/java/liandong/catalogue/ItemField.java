package liandong.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import liandong.calendar.Limit;
import liandong.evidence.Bilingual;
import liandong.places.Level;

/**
 * A column of the list of items, and how it reads for one of them. The whole list in one table, so
 * that a difference between two items forgets nothing.
 *
 * @param column its id in the tables
 * @param label as staff call it
 */
record ItemField(String column, Bilingual label, Function<ServiceItem, Bilingual> reading) {
  private static final Bilingual BLANK = Bilingual.same("");

  static final List<ItemField> ALL =
      List.of(
          of("national_code", "实施编码", "national code", item -> text(item.code().national())),
          of("local_code", "地方编码", "local code", item -> text(item.code().local())),
          of(
              "local_scheme",
              "地方编码规则",
              "scheme of the local code",
              item -> word(item.code().scheme())),
          of("domain", "领域编号", "domain", item -> Bilingual.same(item.domain())),
          of("type", "事项类型", "type", item -> item.type().text()),
          of("name_zh", "事项名称", "name", item -> Bilingual.same(item.name().zh())),
          of("name_en", "事项英文名称", "English name", item -> Bilingual.same(item.name().en())),
          of("body_zh", "实施主体", "implementing body", item -> Bilingual.same(item.body().zh())),
          of(
              "body_en",
              "实施主体英文",
              "implementing body (English)",
              item -> Bilingual.same(item.body().en())),
          of("handling", "办件类型", "handling", item -> item.handling().text()),
          of(
              "statutory_limit",
              "法定办结时限",
              "limit by law",
              item -> item.limits().statutory().map(Limit::text).orElse(BLANK)),
          of("promised_limit", "承诺办结时限", "promised limit", item -> item.limits().promised().text()),
          of("flow", "审批环节", "review flow", item -> item.flow().text()),
          of(
              "step_limits",
              "环节时限",
              "step limits",
              item ->
                  Bilingual.same(
                      item.limits().steps().stream().map(String::valueOf).collect(joining("|")))),
          of(
              "received_at",
              "收件层级",
              "received at",
              item -> list(item.access().receivedAt().stream().sorted().map(Level::text))),
          of("decided_at", "决定层级", "decided at", item -> item.access().decidedAt().text()),
          of("applicants", "服务对象", "applicants", item -> applicants(item)),
          of(
              "conditions_zh",
              "受理条件",
              "conditions",
              item -> Bilingual.same(item.guide().conditions().zh())),
          of(
              "conditions_en",
              "受理条件英文",
              "conditions (English)",
              item -> Bilingual.same(item.guide().conditions().en())),
          of(
              "procedure_zh",
              "办理流程",
              "procedure",
              item -> Bilingual.same(item.guide().procedure().zh())),
          of(
              "procedure_en",
              "办理流程英文",
              "procedure (English)",
              item -> Bilingual.same(item.guide().procedure().en())),
          of("result_zh", "结果名称", "result", item -> Bilingual.same(item.guide().result().zh())),
          of(
              "result_en",
              "结果英文名称",
              "result (English)",
              item -> Bilingual.same(item.guide().result().en())),
          of("result_kind", "结果类型", "kind of result", item -> item.guide().resultKind().text()),
          of(
              "fee_basis_zh",
              "收费依据",
              "basis of fees",
              item -> Bilingual.same(item.guide().feeBasis().zh())),
          of(
              "fee_basis_en",
              "收费依据英文",
              "basis of fees (English)",
              item -> Bilingual.same(item.guide().feeBasis().en())),
          of(
              "fee_standard_zh",
              "收费标准",
              "fees",
              item -> Bilingual.same(item.guide().feeStandard().zh())),
          of(
              "fee_standard_en",
              "收费标准英文",
              "fees (English)",
              item -> Bilingual.same(item.guide().feeStandard().en())),
          of(
              "special_procedures",
              "特别程序",
              "special procedures",
              item -> words(item.specialProcedures())),
          of(
              "on_site_visits",
              "到办事现场次数",
              "visits in person",
              item -> Bilingual.same(String.valueOf(item.access().onSiteVisits()))),
          of("generated", "示例数据", "made up", item -> yes(Optional.of(item.generated()))),
          of("status", "事项状态", "status", item -> item.term().status().text()),
          of("publication", "发布状态", "publication", item -> item.term().publication().text()),
          of("valid_from", "生效日期", "in force from", item -> text(item.term().from())),
          of("valid_to", "失效日期", "in force to", item -> text(item.term().to())),
          of(
              "standard",
              "标准目录编码",
              "code on the standard list",
              item -> text(item.provenance().standard())),
          of("approval", "增设依据", "approved by", item -> text(item.provenance().approval())),
          of("use_level", "行使层级", "level of exercise", item -> word(item.authority().level())),
          of(
              "power_source",
              "权力来源",
              "source of the power",
              item -> word(item.authority().source())),
          of("body_code", "实施主体编码", "code of the body", item -> text(item.authority().bodyCode())),
          of("body_kind", "实施主体性质", "kind of body", item -> word(item.authority().body())),
          of(
              "entrusting_zh",
              "委托部门",
              "entrusting body",
              item -> Bilingual.same(item.authority().entrusting().zh())),
          of(
              "entrusting_en",
              "委托部门英文",
              "entrusting body (English)",
              item -> Bilingual.same(item.authority().entrusting().en())),
          of("act", "办理性质", "nature of the act", item -> word(item.classification().act())),
          of("service_type", "服务类型", "service type", item -> word(item.classification().type())),
          of(
              "service_modes",
              "服务模式",
              "service modes",
              item -> words(item.classification().modes())),
          of("lists", "便民清单", "lists of convenience", item -> words(item.classification().lists())),
          of(
              "themes",
              "主题分类",
              "themes",
              item -> Bilingual.same(String.join("|", item.classification().themes()))),
          of(
              "handling_forms",
              "办理形式",
              "forms of application",
              item -> words(item.delivery().forms())),
          of("area", "通办范围", "area", item -> word(item.delivery().area())),
          of(
              "entered",
              "是否进驻大厅",
              "in the hall",
              item -> yes(item.delivery().hall().map(Delivery.Hall::entered))),
          of(
              "fully_authorised",
              "是否充分授权",
              "fully authorised",
              item -> yes(item.delivery().hall().map(Delivery.Hall::fullyAuthorised))),
          of(
              "not_entered_zh",
              "未进驻原因",
              "why it is not in the hall",
              item ->
                  Bilingual.same(
                      item.delivery().hall().map(Delivery.Hall::reason).orElse(BLANK).zh())),
          of(
              "not_entered_en",
              "未进驻原因英文",
              "why it is not in the hall (English)",
              item ->
                  Bilingual.same(
                      item.delivery().hall().map(Delivery.Hall::reason).orElse(BLANK).en())),
          of(
              "online_depth",
              "网办深度",
              "online depth",
              item -> Bilingual.same(item.delivery().onlineDepth())),
          of("supports", "支持方式", "supports", item -> words(item.delivery().supports())),
          of(
              "content_zh",
              "审批内容",
              "what is decided",
              item -> Bilingual.same(item.particulars().content().zh())),
          of(
              "content_en",
              "审批内容英文",
              "what is decided (English)",
              item -> Bilingual.same(item.particulars().content().en())),
          of("place_zh", "办理地点", "place", item -> Bilingual.same(item.particulars().place().zh())),
          of(
              "place_en",
              "办理地点英文",
              "place (English)",
              item -> Bilingual.same(item.particulars().place().en())),
          of("hours_zh", "办理时间", "hours", item -> Bilingual.same(item.particulars().hours().zh())),
          of(
              "hours_en",
              "办理时间英文",
              "hours (English)",
              item -> Bilingual.same(item.particulars().hours().en())),
          of(
              "consultation_zh",
              "咨询方式",
              "whom to ask",
              item -> Bilingual.same(item.particulars().consultation().zh())),
          of(
              "consultation_en",
              "咨询方式英文",
              "whom to ask (English)",
              item -> Bilingual.same(item.particulars().consultation().en())),
          of(
              "quantity_limit_zh",
              "数量限制",
              "limit of number",
              item -> Bilingual.same(item.particulars().quantityLimit().zh())),
          of(
              "quantity_limit_en",
              "数量限制英文",
              "limit of number (English)",
              item -> Bilingual.same(item.particulars().quantityLimit().en())),
          of(
              "visit_reason_zh",
              "必须现场办理原因",
              "why one has to come",
              item -> Bilingual.same(item.particulars().visitReason().zh())),
          of(
              "visit_reason_en",
              "必须现场办理原因英文",
              "why one has to come (English)",
              item -> Bilingual.same(item.particulars().visitReason().en())),
          of(
              "intermediaries_zh",
              "中介服务",
              "intermediaries",
              item -> Bilingual.same(item.particulars().intermediaries().zh())),
          of(
              "intermediaries_en",
              "中介服务英文",
              "intermediaries (English)",
              item -> Bilingual.same(item.particulars().intermediaries().en())),
          of(
              "result_sample",
              "结果样本",
              "sample of the result",
              item ->
                  item.particulars()
                      .resultSample()
                      .map(Sheet::value)
                      .map(Bilingual::same)
                      .orElse(BLANK)));

  private static ItemField of(
      String column, String zh, String en, Function<ServiceItem, Bilingual> reading) {
    return new ItemField(column, new Bilingual(zh, en), reading);
  }

  /** What stands beside the item in other tables, by the row's key, each row as one text. */
  static Map<String, Bilingual> rows(ServiceItem item) {
    Map<String, Bilingual> rows = new LinkedHashMap<>();
    for (Material each : item.materials()) {
      rows.put("materials:" + each.id(), line(each.name(), material(each)));
    }
    for (LegalBasis each : item.legalBasis()) {
      rows.put(
          "legal-bases:" + each.law().zh() + each.article(),
          line(each.law(), List.of(each.article(), each.note(), each.verified() ? "" : "?")));
    }
    for (JointPart each : item.parts()) {
      rows.put(
          "parts:" + each.id(),
          line(
              each.name(),
              List.of(each.department(), each.limit().text(), each.lead() ? "*" : "")));
    }
    for (Particulars.Fee each : item.particulars().fees()) {
      rows.put(
          "fees:" + each.name().zh(),
          line(each.name(), List.of(each.standard(), each.basis(), each.waiver())));
    }
    for (Particulars.Question each : item.particulars().questions()) {
      rows.put("questions:" + each.question().zh(), line(each.question(), List.of(each.answer())));
    }
    return rows;
  }

  private static List<Object> material(Material each) {
    return List.of(
        each.form().text(),
        each.copies(),
        each.required() ? "*" : "",
        each.origin().text(),
        each.note(),
        each.sheets().written() ? "+" : "",
        each.sheets().blank().map(Sheet::value).orElse(""),
        each.sheets().sample().map(Sheet::value).orElse(""),
        each.sheets().acceptance());
  }

  private static Bilingual line(Bilingual head, List<?> cells) {
    return new Bilingual(
        head.zh() + told(cells, Bilingual::zh), head.en() + told(cells, Bilingual::en));
  }

  private static String told(List<?> cells, Function<Bilingual, String> language) {
    return cells.stream()
        .map(each -> each instanceof Bilingual two ? language.apply(two) : String.valueOf(each))
        .map(each -> "｜" + each)
        .collect(joining());
  }

  /** In the seven kinds of the list where the county states them, otherwise as natural or legal. */
  private static Bilingual applicants(ServiceItem item) {
    return item.classification().served().isEmpty()
        ? words(item.access().applicants())
        : words(item.classification().served());
  }

  private static Bilingual text(Optional<?> value) {
    return Bilingual.same(value.map(String::valueOf).orElse(""));
  }

  private static Bilingual word(Optional<? extends Coded> value) {
    return value.map(Coded::text).orElse(BLANK);
  }

  private static <E extends Enum<E> & Coded> Bilingual words(Collection<E> values) {
    return list(values.stream().sorted().map(Coded::text));
  }

  private static Bilingual list(Stream<Bilingual> texts) {
    List<Bilingual> all = texts.toList();
    return new Bilingual(
        all.stream().map(Bilingual::zh).collect(joining("、")),
        all.stream().map(Bilingual::en).collect(joining(", ")));
  }

  private static Bilingual yes(Optional<Boolean> value) {
    return value
        .map(each -> each ? new Bilingual("是", "yes") : new Bilingual("否", "no"))
        .orElse(BLANK);
  }
}
