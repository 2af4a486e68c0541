package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import liandong.county.CountyData;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Form;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.ListChange;
import liandong.county.law.ListChange.CellChange;
import liandong.county.law.ListFile;
import org.junit.jupiter.api.Test;

class CountyListDeskTest {
  private static final Path CANGXI =
      Path.of("../../counties/liandong.county.cangxi/src/main/resources/COUNTY-INF");

  private final CountyLists desk = new CountyListDesk();

  @Test
  void listsThatWereExportedSayNothingNew() throws IOException {
    CountyFilesInMemory cangxi = CountyFilesInMemory.of(CANGXI);

    for (Form form : Form.values()) {
      Proposal.Whole proposal =
          whole(desk.proposal(data(cangxi), cangxi, desk.exported(cangxi, form)));
      assertThat(proposal.changes()).isEmpty();
      assertThat(proposal.files()).isEmpty();
      assertThat(proposal.remarks()).isEmpty();
    }
  }

  private static CountyData data(CountyFiles files) {
    return ((Reading.Whole) new WholeCountyReader().read(files)).data();
  }

  private static Proposal.Whole whole(Proposal proposal) {
    if (proposal instanceof Proposal.Faulty faulty) {
      assertThat(faulty.faults()).as("faults").isEmpty();
    }
    return (Proposal.Whole) proposal;
  }

  /** CWE-1236: Excel would run what begins like a formula. */
  @Test
  void textThatLooksLikeAFormulaGoesOutAsTextAndComesBack() throws IOException {
    CountyFilesInMemory county =
        SmallCounty.files().withColumn("items.csv", "content_zh", "=cmd|'/c calc'!A0", "'-x");

    ListFile csv =
        desk.exported(county, Form.CSV).stream()
            .filter(each -> each.name().equals("事项.csv"))
            .findFirst()
            .orElseThrow();

    String text = new String(csv.content(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").contains(",'=cmd|'/c calc'!A0").contains(",''-x");
    assertThat(whole(desk.proposal(Read.whole(county), county, List.of(csv))).files()).isEmpty();
    byte[] excel = desk.exported(county, Form.EXCEL).get(0).content();
    assertThat(
            whole(desk.proposal(Read.whole(county), county, List.of(new ListFile("a.xlsx", excel))))
                .files())
        .isEmpty();
  }

  @Test
  void csvOfAChineseWindowsIsReadAndSaid() {
    CountyFilesInMemory county = SmallCounty.files();
    String items =
        county
            .text("domains.csv")
            .replace("labour,劳动保障,Labour\n", "labour,劳动保障,Labour\nwater,水利,Water\n");

    Proposal.Whole proposal =
        whole(
            desk.proposal(
                Read.whole(county),
                county,
                List.of(new ListFile("领域.csv", items.getBytes(Charset.forName("GB18030"))))));

    assertThat(proposal.remarks()).singleElement().asString().contains("GB18030");
    assertThat(proposal.changes())
        .singleElement()
        .isEqualTo(
            new ListChange(
                "领域",
                ListChange.Kind.ADDED,
                "water 水利",
                List.of(
                    new CellChange("领域编号", "", "water"),
                    new CellChange("领域名称", "", "水利"),
                    new CellChange("领域英文名称", "", "Water"))));
    assertThat(proposal.files().keySet()).contains("domains.csv");
    assertThat(county.text("domains.csv")).doesNotContain("water");
  }

  @Test
  void tableThatIsNewIsListedInCountyYaml() throws IOException {
    CountyFilesInMemory joint = SmallCounty.withJointItem();
    CountyFilesInMemory county = SmallCounty.files();
    List<ListFile> parts =
        desk.exported(joint, Form.CSV).stream()
            .filter(each -> each.name().equals("联办部门.csv"))
            .toList();

    // The joint parts stand beside a published item, so the item is a draft here.
    county = county.withColumn("items.csv", "publication", "草稿", "草稿");
    Proposal.Whole proposal = whole(desk.proposal(Read.whole(county), county, parts));

    assertThat(new String(proposal.files().get("county.yaml"), StandardCharsets.UTF_8))
        .contains("materials.csv, parts.csv]");
    assertThat(proposal.data().catalogue().items().get(0).isJoint()).isTrue();
    CountyFilesInMemory cangxi = CountyFilesInMemory.of(CANGXI);
    assertThat(TableList.with(cangxi.text("county.yaml"), "parts.csv"))
        .contains("- parts.csv")
        .hasSize(cangxi.text("county.yaml").length() + "\n  - parts.csv".length());
  }

  @Test
  void fileWithoutAnyTableIsAFault() {
    CountyFilesInMemory county = SmallCounty.files();

    Proposal proposal =
        desk.proposal(
            Read.whole(county),
            county,
            List.of(new ListFile("x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))));

    assertThat(((Proposal.Faulty) proposal).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.wrong().en()).contains("no table"));
  }
}
