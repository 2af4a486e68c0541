package liandong.county.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
      "code=区划代码 parent=上级区划代码 level=层级 name=区划名称 valid_from@=启用日期 valid_to@=停用日期"),
  SERVICE_POINTS(
      "service-points.csv", "服务场所", "id=场所编号 division=区划代码 level=层级 name_zh=场所名称 name_en?=场所英文名称"),
  WINDOWS(
      "windows.csv",
      "窗口",
      "place=场所编号 id=窗口编号 name_zh=窗口名称 name_en?=窗口英文名称 domains=办理领域 parallel?=并联审批窗口"),
  ITEMS(
      "items.csv",
      "事项",
      "id=事项编号 version?#=事项版本 national_code=实施编码 local_code=地方编码 domain=领域编号 type=事项类型"
          + " name_zh=事项名称 name_en?=事项英文名称 body_zh=实施主体 body_en?=实施主体英文 handling=办件类型"
          + " statutory_limit#=法定办结时限 promised_limit#=承诺办结时限 limit_unit=时限单位 flow=审批环节"
          + " step_limits=环节时限 received_at=收件层级 decided_at=行使层级 applicants=服务对象"
          + " conditions_zh=受理条件 conditions_en?=受理条件英文 procedure_zh=办理流程 procedure_en?=办理流程英文"
          + " result_zh=结果名称 result_en?=结果英文名称 result_kind=结果类型 fee_basis_zh=收费依据"
          + " fee_basis_en?=收费依据英文 fee_standard_zh=收费标准 fee_standard_en?=收费标准英文"
          + " special_procedures=特别程序 on_site_visits#=到办事现场次数 generated?=示例数据"),
  LEGAL_BASES(
      "legal-bases.csv",
      "设定依据",
      "item=事项编号 law_zh=依据名称 law_en?=依据英文名称 article=条款 status=核对状态 note=备注"),
  MATERIALS(
      "materials.csv",
      "申请材料",
      "item=事项编号 id=材料编号 name_zh=材料名称 name_en?=材料英文名称 form=材料形式 copies#=材料份数"
          + " required=材料必要性 source=来源渠道 note_zh=填报须知 note_en?=填报须知英文"),
  PARTS(
      "parts.csv",
      "联办部门",
      "item=事项编号 id=联办编号 name_zh=联办事项 name_en?=联办事项英文 department_zh=联办机构"
          + " department_en?=联办机构英文 limit#=联办时限 lead=主办");

  private final String file;
  private final String sheet;
  private final List<Column> columns;

  TableShape(String file, String sheet, String columns) {
    this.file = file;
    this.sheet = sheet;
    this.columns = Stream.of(columns.split(" ")).map(Column::of).toList();
  }

  String file() {
    return file;
  }

  /** What staff call the table: the name of its sheet in a workbook. */
  String sheet() {
    return sheet;
  }

  /** Whether a county may do without it: not every county has joint items. */
  boolean mayBeAbsent() {
    return this == PARTS;
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
    return columns.stream().filter(each -> each.isNamed(text)).findFirst();
  }

  static List<String> files() {
    return Stream.of(values()).map(TableShape::file).toList();
  }
}
