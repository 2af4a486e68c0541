package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liandong.calendar.Limit;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemId;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Material;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyLists.Form;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.ListFile;
import liandong.places.Level;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** A list as staff send it, made by another program: staff-list.py beside staff-list.xlsx. */
class StaffListTest {
  /** Drafts only, so that a list may change what it likes. */
  private static final CountyFilesInMemory COUNTY =
      SmallCounty.files().withColumn("items.csv", "publication", "草稿", "草稿");

  private final CountyListDesk desk = new CountyListDesk();

  @Test
  void itIsUnderstoodAsItIsMeant() throws IOException {
    Proposal.Whole proposal = proposal();

    Catalogue catalogue = proposal.data().catalogue();
    assertThat(catalogue.items())
        .extracting(each -> each.id().value())
        .containsExactly("gt-001", "labour-001", "gt-003");
    ServiceItem house = catalogue.item(new ItemId("gt-001")).orElseThrow();
    assertThat(house.domain()).isEqualTo("land");
    assertThat(house.limits().statutory()).contains(Limit.workingDays(20));
    assertThat(house.limits().promised()).isEqualTo(Limit.workingDays(15));
    assertThat(house.limits().steps()).containsExactly(1, 8, 3, 3);
    assertThat(house.flow()).isEqualTo(ReviewFlow.FOUR_STEPS);
    assertThat(house.access().decidedAt()).isEqualTo(Level.COUNTY);
    assertThat(house.access().receivedAt()).containsExactlyInAnyOrder(Level.VILLAGE, Level.TOWN);
    assertThat(house.guide().conditions().zh()).isEqualTo("本村村民，一户一宅");
    assertThat(house.term().from()).contains(LocalDate.of(2026, 12, 1));
    assertThat(house.legalBasis())
        .extracting(each -> each.law().zh() + "|" + each.article())
        .containsExactly("中华人民共和国土地管理法|第六十二条", "中华人民共和国土地管理法实施条例（2021年修订）|第三十四条");
    assertThat(house.legalBasis()).noneMatch(LegalBasis::verified);
    assertThat(house.materials())
        .extracting(
            each -> each.id() + "|" + each.name().zh() + "|" + each.form() + "|" + each.copies())
        .containsExactly(
            "m1|申请表|ORIGINAL|2", "m2|身份证|ORIGINAL_AND_COPY|1", "m3|户口簿（正反面）|ORIGINAL|1");
    ServiceItem reclaimed = catalogue.item(new ItemId("gt-003")).orElseThrow();
    assertThat(reclaimed.legalBasis())
        .extracting(LegalBasis::article)
        .containsExactly("第二十八条", "第二十九条");
    assertThat(reclaimed.materials())
        .extracting(Material::form, Material::copies, Material::required)
        .containsExactly(
            tuple(Material.Form.ELECTRONIC, 1, true), tuple(Material.Form.COPY, 3, false));
  }

  /** The list has no ids: an item that is there already is known by its name. */
  @Test
  void itemThatIsThereKeepsWhatTheListLeavesOut() throws IOException {
    ServiceItem labour = proposal().data().catalogue().item(new ItemId("labour-001")).orElseThrow();

    assertThat(labour.name().en()).isEqualTo("Job seekers");
    assertThat(labour.code().local()).contains("0012");
    assertThat(labour.materials()).isEmpty();
    assertThat(labour.flow()).isEqualTo(ReviewFlow.TWO_STEPS);
    assertThat(labour.limits().statutory()).isEmpty();
    assertThat(labour.term().from()).contains(LocalDate.of(2026, 12, 1));
  }

  @Test
  void whatTheListNoLongerHasGoesWithAllThatStoodBesideIt() throws IOException {
    Proposal.Whole proposal = proposal();

    assertThat(proposal.changes())
        .extracting(each -> each.table() + " " + each.kind() + " " + each.row())
        .contains(
            "事项 REMOVED land-001 宅基地批准",
            "设定依据 REMOVED land-001",
            "申请材料 REMOVED land-001 m1 申请表",
            "申请材料 REMOVED labour-001 m1 登记表");
    assertThat(proposal.remarks()).anyMatch(each -> each.en().startsWith("填表说明: is no table"));
  }

  @Test
  void itComesBackTheSameCellByCell() throws IOException {
    byte[] sent = bytes();
    CountyFilesInMemory changed = COUNTY;
    for (var file : proposal().files().entrySet()) {
      changed = changed.with(file.getKey(), file.getValue());
    }

    byte[] back = desk.exported(changed, Form.EXCEL).get(0).content();

    List<String> before = cells(sent, "2026年事项清单");
    assertThat(before).hasSizeGreaterThan(80).anyMatch(each -> each.contains("STRING 0012"));
    assertThat(cells(back, "2026年事项清单")).containsExactlyElementsOf(before);
    Proposal again =
        desk.proposal(Read.whole(changed), changed, List.of(new ListFile("a.xlsx", back)));
    assertThat(((Proposal.Whole) again).files()).isEmpty();
  }

  private Proposal.Whole proposal() throws IOException {
    Proposal proposal =
        desk.proposal(
            Read.whole(COUNTY), COUNTY, List.of(new ListFile("staff-list.xlsx", bytes())));
    if (proposal instanceof Proposal.Faulty faulty) {
      assertThat(faulty.faults()).isEmpty();
    }
    return (Proposal.Whole) proposal;
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = StaffListTest.class.getResourceAsStream("staff-list.xlsx")) {
      return in.readAllBytes();
    }
  }

  /** Every cell that says something, as the library sees it: where, as what, what. */
  private static List<String> cells(byte[] workbook, String name) throws IOException {
    List<String> cells = new ArrayList<>();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      Sheet sheet = read.findSheet(name).orElseThrow();
      try (Stream<Row> rows = sheet.openStream()) {
        rows.forEach(
            row ->
                row.stream()
                    .filter(cell -> cell != null && !cell.getText().isEmpty())
                    .map(StaffListTest::said)
                    .forEach(cells::add));
      }
    }
    return cells;
  }

  private static String said(Cell cell) {
    String value =
        cell.getType() == CellType.NUMBER
            ? cell.asNumber().stripTrailingZeros().toPlainString()
            : cell.getText();
    return cell.getAddress() + " " + cell.getType() + " " + value;
  }
}
