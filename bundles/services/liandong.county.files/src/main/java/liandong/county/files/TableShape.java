package liandong.county.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.evidence.Bilingual;

/**
 * The tables of a county and their columns, which may stand in any order.
 *
 * <p>Each column is written as {@link Column#of} reads it.
 */
enum TableShape {
  DOMAINS("domains.csv", "领域", "id=领域编号 name_zh=领域名称 name_en?=领域英文名称"),
  DIVISIONS(
      "divisions.csv",
      "行政区划",
      "code=区划代码 parent=上级区划代码 level=层级 name=区划名称 valid_from@=启用日期 valid_to@=停用日期"
          + " successors?=承继区划 kind?=单元类别 generated?=示例数据"),
  SERVICE_POINTS(
      "service-points.csv",
      "服务场所",
      "id=场所编号 division=区划代码 level=层级 name_zh=场所名称 name_en?=场所英文名称"
          + " valid_from?@=启用日期 valid_to?@=停用日期"),
  WINDOWS(
      "windows.csv",
      "窗口",
      "place=场所编号 id=窗口编号 name_zh=窗口名称 name_en?=窗口英文名称 domains=办理领域 parallel?=并联审批窗口"),
  ITEMS("items.csv", "事项", Words.ITEM + " legal_bases?=设定依据 materials?=申请材料"),
  ADOPTED("adopted.csv", "采用事项", Column.adopting(Words.ITEM)),
  LEGAL_BASES(
      "legal-bases.csv",
      "设定依据",
      "item=事项编号 version?#=事项版本 law_zh=依据名称 law_en?=依据英文名称 article=条款 status=核对状态 note?=备注"),
  MATERIALS(
      "materials.csv",
      "申请材料",
      "item=事项编号 version?#=事项版本 id=材料编号 name_zh=材料名称 name_en?=材料英文名称 form=材料形式 copies#=材料份数"
          + " required=材料必要性 source=来源渠道 note_zh?=填报须知 note_en?=填报须知英文"
          + " written?=须填写文字 blank_form?=空白表格 sample_form?=示例样表"
          + " acceptance_zh?=受理标准 acceptance_en?=受理标准英文"),
  PARTS(
      "parts.csv",
      "联办部门",
      "item=事项编号 version?#=事项版本 id=联办编号 name_zh=联办事项 name_en?=联办事项英文 department_zh=联办机构"
          + " department_en?=联办机构英文 limit#=联办时限 lead=主办"),
  FEES(
      "fees.csv",
      "收费项目",
      "item=事项编号 version?#=事项版本 name_zh=收费名称 name_en?=收费英文名称 standard_zh=收费标准"
          + " standard_en?=收费标准英文 basis_zh=收费依据 basis_en?=收费依据英文"
          + " waiver_zh?=减免依据 waiver_en?=减免依据英文"),
  QUESTIONS(
      "questions.csv",
      "常见问题",
      "item=事项编号 version?#=事项版本 question_zh=问题 question_en?=问题英文 answer_zh=解答"
          + " answer_en?=解答英文"),
  STANDARD_ITEMS(
      "standard-items.csv",
      "标准目录",
      "code=标准目录编码 name_zh=事项名称 name_en?=事项英文名称 type=事项类型 issuer=发布单位 content?=审批内容 procedure?=审批程序 basis?=审批依据"
          + " materials?=申报材料 promise?=承诺时限 fee_standard?=收费标准 fee_basis?=收费依据"),
  PLACE_ITEMS(
      "place-items.csv",
      "进驻事项",
      "place=场所编号 item=事项编号 valid_from?@=启用日期 valid_to?@=停用日期 approval?=增设依据"
          + " name_zh?=事项名称 content?=审批内容 procedure?=审批程序 basis?=审批依据"
          + " materials?=申报材料 promise?=承诺时限 fee_standard?=收费标准 fee_basis?=收费依据"),
  SERVICE_AREAS(
      "service-areas.csv", "服务范围", "place=场所编号 division=区划代码 valid_from?@=启用日期 valid_to?@=停用日期"),
  POSTS(
      "posts.csv",
      "岗位",
      "place=场所编号 id=岗位编号 department_zh=部门 department_en?=部门英文 section_zh?=审批科室"
          + " section_en?=审批科室英文 name_zh=岗位名称 name_en?=岗位英文名称 headcount#=岗位人数"
          + " duties_zh=岗位职责 duties_en?=岗位职责英文"),
  STAFF(
      "staff.csv",
      "工作人员",
      "place=场所编号 staff=工作人员编号 post=岗位编号 window=窗口编号 skills=技能领域"
          + " trained_on@=培训日期 training=培训内容 valid_from@=上岗日期 valid_to@=离岗日期"),
  POWERS(
      "powers.csv",
      "首席代表授权",
      "place=场所编号 staff?=工作人员编号 post?=岗位编号 power=权限 domains?=办理领域"
          + " valid_from@=起始日期 valid_to@=终止日期 document=授权文件"),
  DELEGATIONS(
      "delegations.csv",
      "下放授权委托代办",
      "item=事项编号 version?#=事项版本 from=委托方 to=承接方 body_zh?=承接单位 body_en?=承接单位英文"
          + " kind=方式 document=依据文件 valid_from?@=启用日期 valid_to?@=停用日期"),
  SITES(
      "sites.csv",
      "场所情况",
      "place=场所编号 settlement?=城乡类别 population?#=服务人口 departments?#=进驻部门数 staff?#=工作人员数"
          + " area?#=大厅面积 location?=选址 siting?=设立方式 parts?=四项条件 equipment?=设备设施"
          + " sign?=标识名称 logo?=标识图案 grade?=建设类型 works?=建设方式 cost?#=投资金额"
          + " design_recorded_on?@=方案报送日期 design_approved_on?@=方案审核日期"
          + " begun_on?@=开工日期 finished_on?@=完工日期 teams?=督导组 sign_offs?=验收单位"
          + " accepted_on?@=验收日期 checklist?=达标项目 reason?=情况说明 live_on?@=接入平台日期"
          + " sitting_hours?=坐班时间 generated?=示例数据"),
  TASKS(
      "tasks.csv",
      "任务台账",
      "id=任务编号 kind?=任务类型 name_zh=任务名称 name_en?=任务英文名称 place?=场所编号"
          + " lead_zh=牵头单位 lead_en?=牵头单位英文 responsible_zh?=责任单位 responsible_en?=责任单位英文"
          + " due?@=完成时限 done_on?@=完成日期 points?#=扣分 document=依据文件 generated?=示例数据"),
  TERMINALS("terminals.csv", "终端登记", "place=场所编号 ip=IP地址 mac=MAC地址 registered_on?@=登记日期"),
  SCORES(
      "scores.csv",
      "星级考评",
      "place=场所编号 year#=年度 standard?#=规范化得分 guidance?#=督促指导得分 town?#=镇办考评得分"
          + " recheck?#=市级复评得分 appeal_against?=申诉环节 appealed_on?@=申诉日期"
          + " appeal_score?#=申诉复核得分 generated?=示例数据"),
  EX_OFFICIO(
      "ex-officio.csv",
      "依职权事项",
      "id=事项编号 type=事项类型 name_zh=事项名称 name_en?=事项英文名称 body_zh=实施主体 body_en?=实施主体英文"
          + " law_zh=依据名称 law_en?=依据英文名称 article?=条款 status=核对状态 note?=备注 generated?=示例数据"),
  CODES("codes.csv", "代码对照", "column=栏目 theirs=本地代码 ours=统一代码");

  private final String file;
  private final String sheet;
  private final List<Column> columns;

  TableShape(String file, String sheet, String columns) {
    this(file, sheet, Column.all(columns));
  }

  TableShape(String file, String sheet, List<Column> columns) {
    this.file = file;
    this.sheet = sheet;
    this.columns = columns;
  }

  /** The columns that an item has in the county's own list and in the standard list alike. */
  private static final class Words {
    static final String ITEM =
        "id=事项编号 version?#=事项版本 national_code?=实施编码 local_code?=地方编码 domain=领域编号 type=事项类型"
            + " name_zh=事项名称 name_en?=事项英文名称 body_zh=实施主体 body_en?=实施主体英文 handling=办件类型"
            + " statutory_limit#=法定办结时限 promised_limit#=承诺办结时限 limit_unit?=时限单位 flow?=审批环节"
            + " step_limits?=环节时限 received_at?=收件层级 decided_at?=决定层级 applicants=服务对象"
            + " conditions_zh=受理条件 conditions_en?=受理条件英文 procedure_zh=办理流程 procedure_en?=办理流程英文"
            + " result_zh=结果名称 result_en?=结果英文名称 result_kind?=结果类型 fee_basis_zh=收费依据"
            + " fee_basis_en?=收费依据英文 fee_standard_zh=收费标准 fee_standard_en?=收费标准英文"
            + " special_procedures?=特别程序 on_site_visits#=到办事现场次数 generated?=示例数据"
            + " status?=事项状态 publication?=发布状态 valid_from?@=生效日期 valid_to?@=失效日期"
            + " local_scheme?=地方编码规则 standard?=标准目录编码 approval?=增设依据 use_level?=行使层级"
            + " power_source?=权力来源 body_code?=实施主体编码 body_kind?=实施主体性质"
            + " entrusting_zh?=委托部门 entrusting_en?=委托部门英文 act?=办理性质 service_type?=服务类型"
            + " service_modes?=服务模式 lists?=便民清单 themes?=主题分类 handling_forms?=办理形式"
            + " area?=通办范围 entered?=是否进驻大厅 fully_authorised?=是否充分授权"
            + " not_entered_zh?=未进驻原因 not_entered_en?=未进驻原因英文 online_depth?=网办深度"
            + " supports?=支持方式 content_zh?=审批内容 content_en?=审批内容英文"
            + " place_zh?=办理地点 place_en?=办理地点英文 hours_zh?=办理时间 hours_en?=办理时间英文"
            + " consultation_zh?=咨询方式 consultation_en?=咨询方式英文"
            + " quantity_limit_zh?=数量限制 quantity_limit_en?=数量限制英文"
            + " visit_reason_zh?=必须现场办理原因 visit_reason_en?=必须现场办理原因英文"
            + " intermediaries_zh?=中介服务 intermediaries_en?=中介服务英文 result_sample?=结果样本";
  }

  String file() {
    return file;
  }

  /** What staff call the table: the name of its sheet in a workbook. */
  String sheet() {
    return sheet;
  }

  /** The table in a sentence. */
  Bilingual named() {
    return new Bilingual("“" + sheet + "”表（" + file + "）", file);
  }

  /** Whether a county may do without it: not every county has joint items, or keeps a roster. */
  boolean mayBeAbsent() {
    return switch (this) {
      case ADOPTED,
          PARTS,
          FEES,
          QUESTIONS,
          STANDARD_ITEMS,
          PLACE_ITEMS,
          SERVICE_AREAS,
          POSTS,
          STAFF,
          POWERS,
          DELEGATIONS,
          SITES,
          TASKS,
          TERMINALS,
          SCORES,
          EX_OFFICIO,
          CODES ->
          true;
      default -> false;
    };
  }

  /** All its columns, in the order in which they are written. */
  List<Column> allColumns() {
    return columns;
  }

  /** The ids of the columns that every such table has. */
  List<String> columns() {
    return columns.stream().filter(Column::required).map(Column::id).toList();
  }

  /** The column that a file heads with {@code text}, its id or its Chinese name. */
  Optional<Column> columnNamed(String text) {
    String bare = Column.bare(text);
    return columns.stream()
        .filter(each -> each.id().equals(text) || each.name().equals(bare))
        .findFirst();
  }

  /** The column in a sentence: in Chinese as staff know it. */
  Bilingual columnInWords(String id) {
    return columns.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> new Bilingual(each.name(), id))
        .orElseGet(() -> Bilingual.same(id));
  }

  static List<String> files() {
    return Stream.of(values()).map(TableShape::file).toList();
  }
}
