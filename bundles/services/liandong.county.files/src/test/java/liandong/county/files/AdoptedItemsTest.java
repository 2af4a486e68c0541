package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import liandong.calendar.Limit;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemId;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Material;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Form;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.Fault;
import liandong.county.law.ListChange.CellChange;
import liandong.county.law.ListFault;
import liandong.county.law.ListFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AdoptedItemsTest {
  private final CountyLists desk = new CountyListDesk();

  /** The small county, which adopts the one item of a standard list. */
  private static CountyFilesInMemory county() {
    return SmallCounty.files()
        .with(
            "standard/items.csv",
            """
            id,type,name_zh,name_en,handling,statutory_limit,promised_limit,limit_unit,flow,\
            step_limits,applicants,conditions_zh,conditions_en,procedure_zh,procedure_en,\
            result_zh,result_en,result_kind,fee_basis_zh,fee_basis_en,fee_standard_zh,\
            fee_standard_en,on_site_visits
            relief-001,05,临时救助,Temporary assistance,promised,20,10,working_days,two_steps,\
            8|2,natural,生活困难,in need,申请→审核→决定,apply → check → decide,\
            救助金,relief money,other,无,None,无,\
            None,1
            card-001,20,老年证,Senior card,immediate,none,0,working_days,two_steps,\
            0|0,natural,六十周岁,sixty years,申请→发证,apply → card,\
            老年证,card,certificate,无,None,,\
            ,1
            """)
        .with(
            "standard/legal-bases.csv",
            """
            item,law_zh,law_en,article,status,note
            relief-001,社会救助暂行办法,Interim Measures for Social Assistance,第四十七条,known,
            card-001,老年人权益保障法,Law on the Rights of the Elderly,第五十三条,known,
            """)
        .with(
            "standard/materials.csv",
            """
            item,id,name_zh,name_en,form,copies,required,source,note_zh,note_en
            relief-001,m1,救助申请书,Application,original,1,yes,applicant,,
            """)
        .withTable(
            "adopted.csv",
            """
            id,domain,body_zh,body_en,received_at,decided_at,promised_limit,step_limits
            relief-001,labour,甲镇人民政府,Town of Jia,village|town,town,7,5|2
            """);
  }

  private static List<String> faults(CountyFiles files) {
    return Read.faults(files).stream().map(AdoptedItemsTest::place).toList();
  }

  private static String place(Fault fault) {
    return fault.file() + ":" + fault.line() + " " + fault.column();
  }

  @Test
  void adoptedItemSaysWhatTheStandardSaysAndWhatIsTheCountysOwn() {
    ServiceItem item = Read.item(county(), "relief-001");

    assertThat(item.name().en()).isEqualTo("Temporary assistance");
    assertThat(item.body().zh()).isEqualTo("甲镇人民政府");
    assertThat(item.handling()).isEqualTo(HandlingType.PROMISED);
    assertThat(item.limits().statutory()).contains(Limit.workingDays(20));
    assertThat(item.limits().promised()).isEqualTo(Limit.workingDays(7));
    assertThat(item.limits().steps()).containsExactly(5, 2);
    assertThat(item.materials()).extracting(Material::id).containsExactly("m1");
    assertThat(item.legalBasis()).extracting(LegalBasis::article).containsExactly("第四十七条");
    assertThat(item.provenance().adopted()).isTrue();
  }

  @Test
  void whatIsNotAdoptedIsNotThere() {
    assertThat(Read.whole(county()).catalogue().item(new ItemId("card-001"))).isEmpty();
  }

  @Test
  @Tag("SF-01")
  void localNameIsRefusedAtTheLineOfTheCounty() {
    CountyFiles renamed = county().withColumn("adopted.csv", "name_zh", "困难群众临时救助");

    assertThat(Read.faults(renamed))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(place(fault)).isEqualTo("adopted.csv:2 name_zh");
              assertThat(fault.wrong().zh()).isEqualTo("“事项名称”栏为“困难群众临时救助”，标准目录统一规定为“临时救助”");
            });
  }

  @Test
  @Tag("SF-01")
  void eachFieldThatTheStandardFixesStaysAsItIs() {
    for (String column : List.of("procedure_zh", "fee_basis_zh", "fee_standard_zh")) {
      assertThat(faults(county().withColumn("adopted.csv", column, "别的")))
          .containsExactly("adopted.csv:2 " + column);
    }
    assertThat(faults(county().withColumn("adopted.csv", "type", "20")))
        .containsExactly("adopted.csv:2 type");
    assertThat(faults(county().withColumn("adopted.csv", "statutory_limit", "19")))
        .containsExactly("adopted.csv:2 statutory_limit");
  }

  @Test
  void whatTheStandardSaysMayBeSaidAgainInAnotherWay() {
    CountyFiles again =
        county()
            .withColumn("adopted.csv", "type", "行政给付")
            .withColumn("adopted.csv", "statutory_limit", "20个工作日")
            .withColumn("adopted.csv", "name_zh", "临时救助");

    assertThat(Read.item(again, "relief-001").name().zh()).isEqualTo("临时救助");
  }

  @Test
  void whatTheStandardLeavesBlankIsEachCountysOwn() {
    CountyFilesInMemory card =
        county().withRows("adopted.csv", "card-001,labour,甲镇人民政府,Town of Jia,town,town,,");

    assertThat(faults(card)).containsExactly("adopted.csv:3 fee_standard_zh");
    assertThat(
            Read.item(card.withColumn("adopted.csv", "fee_standard_zh", "", "工本费5元"), "card-001")
                .guide()
                .feeStandard()
                .zh())
        .isEqualTo("工本费5元");
  }

  @Test
  void promiseMayBeShorterAndNeverLonger() {
    assertThat(faults(county().changed("adopted.csv", "7,5|2", "11,9|2")))
        .containsExactly("adopted.csv:2 promised_limit");
    assertThat(faults(county().changed("adopted.csv", "7,5|2", "7个自然日,5|2")))
        .contains("adopted.csv:2 promised_limit");
  }

  @Test
  void whoStatesOneLimitAnswersForTheOthers() {
    assertThat(faults(county().changed("adopted.csv", "7,5|2", "7,")))
        .containsExactly("adopted.csv:2 step_limits");
  }

  @Test
  void faultOfTheStandardIsToldAtItsOwnLine() {
    assertThat(faults(county().changed("standard/items.csv", "natural,生活困难", "nobody,生活困难")))
        .containsExactly("standard/items.csv:2 applicants");
    assertThat(faults(county().changed("standard/materials.csv", "original,1", "painted,1")))
        .containsExactly("standard/materials.csv:2 form");
    assertThat(faults(county().without("standard/items.csv"))).contains("standard/items.csv:0 ");
  }

  @Test
  void whatNobodySaysIsToBeSaidByTheCounty() {
    assertThat(faults(county().changed("adopted.csv", "甲镇人民政府", "")))
        .containsExactly("adopted.csv:2 body_zh");
  }

  @Test
  void onlyWhatTheStandardHasCanBeAdoptedAndOnlyOnce() {
    assertThat(Read.faults(county().changed("adopted.csv", "relief-001", "relief-002")))
        .extracting(Fault::toString)
        .anyMatch(each -> each.contains("adopted.csv:2") && each.contains("relief-001"));
    assertThat(faults(county().withRows("adopted.csv", "land-001,land,乙,B,town,town,,")))
        .contains("adopted.csv:3 id");
    assertThat(faults(county().withRows("adopted.csv", "relief-001,labour,乙,B,town,town,,")))
        .contains("adopted.csv:3 id");
    assertThat(faults(county().withColumn("adopted.csv", "version", "2")))
        .containsExactly("adopted.csv:2 version");
  }

  @Test
  void nameOfAnAdoptedItemBelongsToNoOther() {
    assertThat(Read.faults(county().changed("items.csv", "求职登记", "临时救助")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(place(fault)).isEqualTo("adopted.csv:2 ");
              assertThat(fault.wrong().en()).contains("items.csv line 3");
            });
  }

  @Test
  void countyAsksForNoOtherPapersAndMayNameTheLawOfItsProvince() {
    assertThat(
            faults(
                county()
                    .withRows(
                        "materials.csv", "relief-001,m2,照片,Photograph,original,1,yes,applicant,,")))
        .containsExactly("materials.csv:5 item");
    assertThat(
            Read.item(
                    county().withRows("legal-bases.csv", "relief-001,样例省救助条例,Rules,第三条,to verify,"),
                    "relief-001")
                .legalBasis())
        .extracting(each -> each.law().zh())
        .containsExactly("社会救助暂行办法", "样例省救助条例");
  }

  @Test
  void codesOfTheCountyDoNotChangeTheWordsOfTheStandard() {
    CountyFiles coded =
        county().withTable("codes.csv", "column,theirs,ours\ntype,05,10\nlevel,town,town\n");

    assertThat(Read.item(coded, "relief-001").type().code()).isEqualTo("05");
  }

  @Test
  void anotherVersionOfTheStandardComesWhenItIsAdopted() {
    CountyFilesInMemory newer =
        county()
            .withColumn("standard/items.csv", "version")
            .withRows(
                "standard/items.csv",
                "relief-001,05,临时救助,Temporary assistance,promised,20,5,working_days,two_steps,"
                    + "4|1,natural,生活困难,in need,申请→决定,apply → decide,"
                    + "救助金,relief money,other,无,None,无,None,0,2");

    assertThat(Read.whole(newer).catalogue().versions(new ItemId("relief-001"))).hasSize(1);
    CountyFiles adopted =
        newer
            .withColumn("adopted.csv", "version", "1")
            .withColumn("adopted.csv", "valid_to", "2026-12-31")
            .withColumn("adopted.csv", "valid_from")
            .withRows(
                "adopted.csv",
                "relief-001,labour,甲镇人民政府,Town of Jia,village|town,town,,,2,,2027-01-01");
    assertThat(Read.whole(adopted).catalogue().versions(new ItemId("relief-001")))
        .extracting(each -> each.limits().promised())
        .containsExactly(Limit.workingDays(7), Limit.workingDays(5));
  }

  @Test
  void exportShowsWholeRowsAndComesBackAsNothingNew() {
    for (Form form : Form.values()) {
      Proposal.Whole proposal = whole(county(), desk.exported(county(), form));
      assertThat(proposal.changes()).isEmpty();
      assertThat(proposal.files()).isEmpty();
    }
    assertThat(adoptedSheet(county())).contains("临时救助,Temporary assistance").contains("甲镇人民政府");
  }

  @Test
  void cellThatAListChangesIsTheCountysOwnFromThenOn() {
    CountyFilesInMemory draft = county().withColumn("adopted.csv", "publication", "draft");

    Proposal.Whole proposal =
        whole(draft, List.of(sheet(adoptedSheet(draft).replace("生活困难", "生活十分困难"))));

    assertThat(proposal.changes())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.cells())
                    .containsExactly(new CellChange("受理条件", "生活困难", "生活十分困难")));
    assertThat(proposal.files().keySet()).containsExactly("adopted.csv");
    ServiceItem item = proposal.data().catalogue().item(new ItemId("relief-001")).orElseThrow();
    assertThat(item.guide().conditions().zh()).isEqualTo("生活十分困难");
    assertThat(item.materials()).hasSize(1);
    assertThat(item.provenance().adopted()).isTrue();
  }

  @Test
  void publishedCellOfAnAdoptedItemStaysAsItIs() {
    assertThat(faultsOf(adoptedSheet(county()).replace("生活困难", "生活十分困难")))
        .extracting(ListFault::cell, ListFault::column)
        .containsExactly(tuple("采用事项.csv:2", "受理条件"));
  }

  @Test
  void listThatChangesWhatTheStandardFixesIsRefusedAtItsCell() {
    assertThat(faultsOf(adoptedSheet(county()).replace("临时救助,", "紧急救助,")))
        .extracting(ListFault::cell, ListFault::column)
        .containsExactly(tuple("采用事项.csv:2", "事项名称"));
  }

  @Test
  void whatStandsForAnItemGoesWithItsAdoption() {
    CountyFilesInMemory taken =
        county()
            .withTable(
                "place-items.csv",
                "place,item,valid_from,valid_to\ntown,relief-001,,\ntown,labour-001,,\n");
    List<String> lines = adoptedSheet(taken).lines().toList();

    Proposal.Whole whole = whole(taken, List.of(sheet(lines.get(0) + "\n")));

    assertThat(whole.data().catalogue().item(new ItemId("relief-001"))).isEmpty();
    assertThat(whole.files().keySet()).containsExactlyInAnyOrder("adopted.csv", "place-items.csv");
  }

  private Proposal.Whole whole(CountyFiles county, List<ListFile> lists) {
    Proposal proposal = desk.proposal(Read.whole(county), county, lists);
    if (proposal instanceof Proposal.Faulty faulty) {
      assertThat(faulty.faults()).as("faults").isEmpty();
    }
    return (Proposal.Whole) proposal;
  }

  private List<ListFault> faultsOf(String sheet) {
    Proposal proposal = desk.proposal(Read.whole(county()), county(), List.of(sheet(sheet)));
    return ((Proposal.Faulty) proposal).faults();
  }

  private String adoptedSheet(CountyFiles county) {
    return desk.exported(county, Form.CSV).stream()
        .filter(each -> each.name().equals("采用事项.csv"))
        .map(each -> new String(each.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static ListFile sheet(String text) {
    return new ListFile("采用事项.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
