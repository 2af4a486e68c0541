package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import liandong.county.files.sheet.Cell;
import liandong.county.files.sheet.ExcelReader;
import liandong.county.files.sheet.Grid;
import liandong.county.files.sheet.NotAWorkbook;
import liandong.county.law.CountyLists.Form;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.ListFault;
import liandong.county.law.ListFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A workbook with twenty different faults has all twenty told, each at its cell. */
class TwentyFaultsTest {
  private static final CountyFilesInMemory COUNTY = SmallCounty.withJointItem();

  /** It says more than the names that it quotes. */
  private static final String CHINESE = "(?s).*[\\u4e00-\\u9fff]{2}.*";

  private final CountyListDesk desk = new CountyListDesk();

  @Test
  void allTwentyAreToldAtTheirCells() throws Exception {
    byte[] sent =
        edited(
            Map.of(
                "事项",
                sheet -> {
                  // Row 2 is land-001, row 3 labour-001.
                  sheet.value(1, column("national_code"), new BigDecimal("1.14403E30"));
                  sheet.value(1, column("domain"), "lnad");
                  sheet.value(1, column("type"), new BigDecimal(1));
                  sheet.value(1, column("body_zh"), "");
                  sheet.value(1, column("handling"), "承办件");
                  sheet.value(1, column("statutory_limit"), "二十天");
                  sheet.value(1, column("limit_unit"), "工日");
                  sheet.value(1, column("step_limits"), "1|8|3|4");
                  sheet.value(1, column("received_at"), "village|hamlet");
                  sheet.value(1, column("conditions_zh"), "联系人手机13800138000");
                  sheet.formula(1, column("result_zh"), "LOWER(A1)");
                  sheet.value(1, column("on_site_visits"), "一次");
                  sheet.value(2, column("name_zh"), "宅基地批准");
                  sheet.value(2, column("promised_limit"), new BigDecimal(3));
                  sheet.value(2, column("decided_at"), "village");
                  sheet.value(2, column("generated"), "maybe");
                },
                "申请材料",
                sheet -> {
                  sheet.value(1, 5, "两");
                  sheet.value(2, 2, "申请表");
                },
                "行政区划",
                sheet -> sheet.value(2, 4, "2001年2月30日"),
                "窗口",
                sheet -> sheet.value(0, 4, "办理领城")));

    List<ListFault> faults = faults(sent);

    assertThat(faults).extracting(ListFault::cell).doesNotHaveDuplicates();
    assertThat(faults)
        .extracting(each -> each.cell() + " " + each.column() + ": " + each.wrong().en())
        .containsExactly(
            "行政区划!E3 启用日期: in 'valid_from': '2001年2月30日' is not a day",
            "窗口!E1 办理领城: there is no column '办理领城' in this table",
            "事项!B2 实施编码: Excel has rounded this number to 15 digits: 1.14403E+30",
            "事项!D2 领域编号: 'lnad' in 'domain' does not stand in domains.csv",
            "事项!E2 事项类型: '1' is not a value of 'type'",
            "事项!H2 实施主体: the cell 'body_zh' is blank",
            "事项!J2 办件类型: '承办件' is not a value of 'handling'",
            "事项!K2 法定办结时限: in 'statutory_limit': '二十天' is not a number of days up to 3650",
            "事项!M2 时限单位: '工日' is not a value of 'limit_unit'",
            "事项!O2 环节时限: step limits sum to 16, more than the promised 15",
            "事项!P2 收件层级: 'hamlet' is not a value of 'received_at'",
            "事项!S2 受理条件: this looks like the number of a mobile phone",
            "事项!W2 结果名称: the cell holds a formula and no value",
            "事项!AE2 到办事现场次数: in 'on_site_visits': '一次' is not a number of 0 or more",
            "事项!F3 事项名称: the name '宅基地批准' stands in row 2 already",
            "事项!L3 承诺办结时限: an immediate item has a promised limit of 3",
            "事项!Q3 决定层级: 'village' in 'decided_at': an agent never decides",
            "事项!AF3 示例数据: 'maybe' is not a value of 'generated'",
            "申请材料!F2 材料份数: in 'copies': '两' is not a number of 0 or more",
            "申请材料!C3 材料名称: the name '申请表' stands in row 2 already");
    assertThat(faults)
        .hasSize(20)
        .allSatisfy(each -> assertThat(each.wrong().zh()).matches(CHINESE))
        .allSatisfy(each -> assertThat(each.right().zh()).matches(CHINESE))
        .allSatisfy(each -> assertThat(each.right().en()).isNotBlank());
    assertThat(faults.get(6).wrong().zh()).isEqualTo("“办件类型”栏不能填“承办件”");
    assertThat(faults.get(6).right().zh()).isEqualTo("可填：即办件（1）、承诺件（2）");
    assertThat(faults.get(17).wrong().zh()).isEqualTo("“示例数据”栏不能填“maybe”");
    assertThat(faults.get(19).wrong().zh()).isEqualTo("材料名称“申请表”已在第2行使用");
    assertThat(faults.get(4).right().en()).contains("format the column as text");
  }

  /** Beside the twenty: a workbook as it was handed out has none of them. */
  @Test
  void workbookWithoutAFaultHasNone() throws Exception {
    assertThat(
            desk.proposal(
                Read.whole(COUNTY), COUNTY, List.of(new ListFile("清单.xlsx", edited(Map.of())))))
        .isInstanceOf(Proposal.Whole.class);
  }

  @Test
  void lineBreaksInCellsDoNotMoveAFault() throws Exception {
    byte[] sent =
        edited(
            Map.of(
                "事项",
                sheet -> {
                  sheet.value(1, column("conditions_zh"), "一\n二\n三\n四");
                  sheet.value(2, column("name_zh"), "宅基地批准");
                  sheet.value(2, column("handling"), "?");
                }));

    assertThat(faults(sent))
        .extracting(each -> each.cell() + ": " + each.wrong().en())
        .containsExactly(
            "事项!F3: the name '宅基地批准' stands in row 2 already",
            "事项!J3: '?' is not a value of 'handling'");
  }

  @Test
  void whatIsPublishedIsNotChangedAndEachCellThatTriesIsAFault() throws Exception {
    byte[] sent =
        edited(
            Map.of(
                "事项",
                sheet -> {
                  sheet.value(1, column("promised_limit"), new BigDecimal(16));
                  sheet.value(2, column("conditions_zh"), "新条件");
                },
                "申请材料",
                sheet -> sheet.value(1, 5, new BigDecimal(3))));

    assertThat(faults(sent))
        .extracting(each -> each.cell() + " " + each.wrong().en())
        .containsExactly(
            "事项!L2 item land-001 version 1 is published and says: 承诺办结时限：15个工作日 → 16个工作日",
            "事项!S3 item labour-001 version 1 is published and says: 受理条件：条件 → 新条件",
            "申请材料!2 item land-001 version 1 is published and says: 申请材料 m1：申请表｜原件｜2｜*｜申请人自备｜｜｜｜｜ → 申请表｜原件｜3｜*｜申请人自备｜｜｜｜｜");
  }

  private static int column(String id) {
    return List.of(COUNTY.line("items.csv", 1).split(",")).indexOf(id);
  }

  private List<ListFault> faults(byte[] workbook) {
    Proposal proposal =
        desk.proposal(Read.whole(COUNTY), COUNTY, List.of(new ListFile("清单.xlsx", workbook)));
    assertThat(proposal).isInstanceOf(Proposal.Faulty.class);
    return ((Proposal.Faulty) proposal).faults();
  }

  /** The county's workbook with some cells changed, as by hand. */
  private byte[] edited(Map<String, Consumer<Worksheet>> edits) throws NotAWorkbook, IOException {
    byte[] workbook = desk.exported(COUNTY, Form.EXCEL).get(0).content();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook written = new Workbook(out, "test", "1.0")) {
      for (Grid grid : ExcelReader.read(workbook).grids()) {
        Worksheet sheet = written.newWorksheet(grid.name());
        for (int row = 0; row < grid.rows().size(); row++) {
          for (int column = 0; column < grid.rows().get(row).size(); column++) {
            Cell cell = grid.cell(row, column);
            if (cell.kind() == Cell.Kind.NUMBER) {
              sheet.value(row, column, new BigDecimal(cell.text()));
            } else if (!cell.text().isEmpty()) {
              sheet.value(row, column, cell.text());
            }
          }
        }
        edits.getOrDefault(grid.name(), unchanged -> {}).accept(sheet);
      }
    }
    return out.toByteArray();
  }
}
