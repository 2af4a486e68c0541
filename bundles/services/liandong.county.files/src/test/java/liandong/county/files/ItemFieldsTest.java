package liandong.county.files;

import static liandong.county.files.Read.atColumns;
import static liandong.county.files.Read.item;
import static liandong.county.files.Read.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import liandong.catalogue.ActKind;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.BodyKind;
import liandong.catalogue.CodeScheme;
import liandong.catalogue.Convenience;
import liandong.catalogue.Delivery;
import liandong.catalogue.ExerciseLevel;
import liandong.catalogue.HandlingArea;
import liandong.catalogue.HandlingForm;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemStatus;
import liandong.catalogue.ItemType;
import liandong.catalogue.PowerSource;
import liandong.catalogue.ServedParty;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.ServiceMode;
import liandong.catalogue.ServiceType;
import liandong.catalogue.Sheet;
import liandong.catalogue.Support;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fields of the implementation list, as staff write them. */
class ItemFieldsTest {
  private static final CountyFilesInMemory FILES = SmallCounty.files();

  /** A county level licence; the code is one of the samples that pass GB 32100. */
  private static final String LICENCE_CODE = "11440100007482575H4440118009000";

  private static CountyFilesInMemory items(String column, String... cells) {
    return FILES.withColumn("items.csv", column, cells);
  }

  @Test
  @Tag("SF-27")
  void everyFieldOfTheListArrives() {
    ServiceItem land =
        item(
            items("status", "1")
                .withColumn("items.csv", "use_level", "县级")
                .withColumn("items.csv", "power_source", "5")
                .withColumn("items.csv", "entrusting_zh", "市国土局")
                .withColumn("items.csv", "body_code", "11440100007482575H")
                .withColumn("items.csv", "body_kind", "法定机关")
                .withColumn("items.csv", "act", "审批")
                .withColumn("items.csv", "service_type", "行政审批服务")
                .withColumn("items.csv", "service_modes", "大厅接待|全程代办|上门|绿色通道")
                .withColumn("items.csv", "lists", "一次办好")
                .withColumn("items.csv", "themes", "住房保障|农村")
                .withColumn("items.csv", "handling_forms", "1|网上")
                .withColumn("items.csv", "area", "4")
                .withColumn("items.csv", "entered", "是")
                .withColumn("items.csv", "fully_authorised", "yes")
                .withColumn("items.csv", "online_depth", "互联网受理")
                .withColumn("items.csv", "supports", "预约|快递|网上支付|自助终端")
                .withColumn("items.csv", "content_zh", "宅基地用地是否批准")
                .withColumn("items.csv", "place_zh", "县政务服务中心")
                .withColumn("items.csv", "hours_zh", "工作日 9:00-17:00")
                .withColumn("items.csv", "consultation_zh", "窗口咨询")
                .withColumn("items.csv", "quantity_limit_zh", "无")
                .withColumn("items.csv", "visit_reason_zh", "现场核验")
                .withColumn("items.csv", "intermediaries_zh", "测绘")
                .withColumn("items.csv", "result_sample", "https://example.invalid/sample.pdf"),
            "land-001");

    assertThat(land.term().status()).isEqualTo(ItemStatus.IN_USE);
    assertThat(land.authority().level()).contains(ExerciseLevel.COUNTY);
    assertThat(land.authority().source()).contains(PowerSource.ENTRUSTED_ABOVE);
    assertThat(land.authority().entrusting().zh()).isEqualTo("市国土局");
    assertThat(land.authority().body()).contains(BodyKind.STATUTORY);
    assertThat(land.classification().act()).contains(ActKind.APPROVAL);
    assertThat(land.classification().type()).contains(ServiceType.APPROVAL);
    assertThat(land.classification().modes())
        .containsExactlyInAnyOrder(
            ServiceMode.HALL,
            ServiceMode.AGENCY,
            ServiceMode.HOME_VISIT,
            ServiceMode.GREEN_CHANNEL);
    assertThat(land.conveniences())
        .containsExactlyInAnyOrder(Convenience.ONCE, Convenience.MEETING);
    assertThat(land.classification().themes()).containsExactly("住房保障", "农村");
    assertThat(land.delivery().forms())
        .containsExactlyInAnyOrder(HandlingForm.WINDOW, HandlingForm.ONLINE);
    assertThat(land.delivery().area()).contains(HandlingArea.COUNTY);
    assertThat(land.delivery().hall().map(Delivery.Hall::fullyAuthorised)).contains(true);
    assertThat(land.delivery().supports()).containsExactlyInAnyOrder(Support.values());
    assertThat(land.particulars().content().zh()).isEqualTo("宅基地用地是否批准");
    assertThat(land.particulars().resultSample().map(Sheet::kind)).contains(Sheet.Kind.ADDRESS);
  }

  @Test
  @Tag("SF-27")
  void fourServiceTypesAndNineModesAreKnownAndNoOthers() {
    assertThat(ServiceType.values()).hasSize(4);
    assertThat(ServiceMode.values()).hasSize(9);
    assertThat(atColumns(items("service_modes", "电话办理")))
        .hasSize(1)
        .allSatisfy(
            fault ->
                assertThat(fault)
                    .startsWith("service_modes items.csv:2: '电话办理' is not a value")
                    .contains("hall (大厅接待)", "tracking (全程跟踪)"));
  }

  @Test
  void codedCellsTakeOurWordTheNationalCodeOrTheChineseWord() {
    for (String promised : new String[] {"promised", "2", "承诺件", "承诺"}) {
      assertThat(
              item(FILES.changed("items.csv", ",promised,", "," + promised + ","), "land-001")
                  .handling())
          .isEqualTo(HandlingType.PROMISED);
    }
    assertThat(item(FILES.changed("items.csv", ",land,01,", ",land,行政许可,"), "land-001").type())
        .isEqualTo(ItemType.LICENCE);
    assertThat(atColumns(FILES.changed("items.csv", ",promised,", ",承办件,")))
        .containsExactly(
            "handling items.csv:2: '承办件' is not a value of 'handling'"
                + " — allowed are immediate (1, 即办件), promised (2, 承诺件)");
  }

  @Test
  void provincesOwnNumbersMeanWhatTheCountySays() {
    CountyFilesInMemory older =
        FILES
            .changed("items.csv", ",labour,20,", ",labour,14,")
            .withTable("codes.csv", "栏目,本地代码,统一代码\n事项类型,14,20\nhandling,B,immediate\n")
            .changed("items.csv", ",immediate,", ",B,");

    assertThat(item(older, "labour-001").type()).isEqualTo(ItemType.PUBLIC_SERVICE);
    assertThat(item(older, "labour-001").handling()).isEqualTo(HandlingType.IMMEDIATE);
    assertThat(
            atColumns(
                FILES.withTable(
                    "codes.csv",
                    "column,theirs,ours\ntypo,14,20\ntype,01,许可\ntype,01,07\nhandling,,x\n")))
        .containsExactly(
            "type items.csv:2: '01' (by codes.csv '许可') is not a value of 'type' — allowed are"
                + " licence (01, 行政许可), penalty (02, 行政处罚), coercion (03, 行政强制), levy (04,"
                + " 行政征收), benefit (05, 行政给付), inspection (06, 行政检查), confirmation (07,"
                + " 行政确认), reward (08, 行政奖励), ruling (09, 行政裁决), other_power (10, 其他行政权力),"
                + " public_service (20, 公共服务)",
            "column codes.csv:2: no table has a column 'typo' — the nearest is 'type'",
            "theirs codes.csv:4: the code '01' stands in line 3 already — translate each code of a"
                + " column once",
            "theirs codes.csv:5: the cell 'theirs' is blank — fill it in");
  }

  @Test
  void sevenKindsOfApplicantsAreNaturalOrLegalToAnApplication() {
    ServiceItem land =
        item(FILES.changed("items.csv", ",natural,条件", ",自然人|2|社会组织法人,条件"), "land-001");

    assertThat(land.classification().served())
        .containsExactlyInAnyOrder(
            ServedParty.PERSON, ServedParty.ENTERPRISE, ServedParty.SOCIAL_ORGANISATION);
    assertThat(land.access().applicants())
        .isEqualTo(Set.of(ApplicantKind.NATURAL, ApplicantKind.LEGAL));
    assertThat(item(FILES, "land-001").classification().served()).isEmpty();
  }

  @Test
  void nationalCodeSaysTheSameAsTheItem() {
    CountyFilesInMemory coded =
        FILES.changed("items.csv", "land-001,,", "land-001," + LICENCE_CODE + ",");

    assertThat(item(coded, "land-001").code().parts().orElseThrow().basicCode())
        .isEqualTo("440118009000");
    assertThat(remarks(coded)).isEmpty();
    assertThat(
            atColumns(
                coded
                    .changed("items.csv", ",land,01,", ",land,07,")
                    .withColumn("items.csv", "use_level", "镇级")
                    .withColumn("items.csv", "body_code", "114403006939513773")))
        .containsExactly(
            "national_code items.csv:2: the code is of type 01, the item of 07"
                + " — correct the code or 'type'",
            "national_code items.csv:2: the code is of level 4, the item is exercised at 5 (镇级)"
                + " — correct the code or 'use_level'",
            "national_code items.csv:2: the code is of body 11440100007482575H, not of"
                + " 114403006939513773 — correct the code or 'body_code'");
  }

  @Test
  void creditCodeThatFailsItsCheckIsAskedAboutAndKeepsNobodyOut() {
    assertThat(remarks(items("body_code", "91350211M0000XUF46", "114403006939513773")))
        .containsExactly(
            "items.csv:2: the credit code 91350211M0000XUF46 does not pass the check of GB 32100"
                + " — compare it with the body's certificate");
  }

  @Test
  void localCodesKeepTheFormOfTheirScheme() {
    String sichuan = "511A0138000000-511602000000-000-11511301008778183N-1-00";
    CountyFilesInMemory coded =
        FILES
            .changed("items.csv", "labour-001,,A-7", "labour-001,," + sichuan)
            .withColumn("items.csv", "local_scheme", "", "四川");

    assertThat(item(coded, "labour-001").code().scheme()).contains(CodeScheme.SICHUAN);
    assertThat(atColumns(items("local_scheme", "", "hubei")))
        .containsExactly(
            "local_code items.csv:3: not a code of Hubei (16 digits: region 6, body 3, type 2,"
                + " number 3, sub-item 2): 'A-7' — correct it, or 'local_scheme'");
  }

  @Test
  @Tag("MY-06")
  void itemThatIsNotInTheHallSaysWhy() {
    Optional<Delivery.Hall> outside =
        item(items("entered", "否").withColumn("items.csv", "not_entered_zh", "场地不足"), "land-001")
            .delivery()
            .hall();

    assertThat(outside.map(each -> each.reason().zh())).contains("场地不足");
    assertThat(atColumns(items("entered", "no")))
        .containsExactly(
            "not_entered_zh items.csv:2: the item is not in the hall — say why, or write yes");
    assertThat(atColumns(items("entered", "yes").withColumn("items.csv", "not_entered_zh", "场地不足")))
        .containsExactly(
            "entered items.csv:2: an item that is in the hall says why it is not"
                + " — correct 'entered', 'fully_authorised' or 'not_entered'");
  }

  @Test
  @Tag("CY-11")
  void listOfItemsWithoutMeetingSharesNothingWithTheListOfTheOthers() {
    assertThat(atColumns(items("lists", "不见面|须到现场")))
        .containsExactly(
            "lists items.csv:2: it stands on the list of items without meeting and on the list of"
                + " the others — keep it on one of the two");
    assertThat(atColumns(items("lists", "不见面|马上办", "须到现场")))
        .containsExactly(
            "lists items.csv:2: it stands on the list 不见面, but one has to come 1 times"
                + " — take it off that list, or make it so: 0 visits",
            "lists items.csv:2: it stands on the list 马上办, but it is a promised item"
                + " — take it off that list, or make it so: an item handled on the spot",
            "lists items.csv:3: it stands on the list 须到现场, but nobody has to come"
                + " — take it off that list, or make it so: 1 visit or more");
  }

  @Test
  void powerThatWasEntrustedNamesWhoEntrustedIt() {
    assertThat(atColumns(items("power_source", "同级委托")))
        .containsExactly(
            "entrusting_zh items.csv:2: the power was entrusted (同级委托), and nobody is named"
                + " — name who entrusted it");
  }

  @Test
  @Tag("SF-21")
  void filingThatHidesAnApprovalIsNotPublished() {
    assertThat(
            atColumns(
                items("act", "备案").changed("items.csv", ",程序,procedure", ",申请→专家评审→备案,procedure")))
        .containsExactly(
            "type items.csv:2: a 备案 item hides an approval: its type is a licence"
                + " — take that step out, or list the item as 审批",
            "result_kind items.csv:2: a 备案 item hides an approval: it ends with a written approval"
                + " — take that step out, or list the item as 审批",
            "flow items.csv:2: a 备案 item hides an approval: it goes through four steps of review"
                + " — take that step out, or list the item as 审批",
            "special_procedures items.csv:2: a 备案 item hides an approval: it has special procedures"
                + " — take that step out, or list the item as 审批",
            "procedure_zh items.csv:2: a 备案 item hides an approval: its procedure says 评审"
                + " — take that step out, or list the item as 审批");
    assertThat(item(items("act", "", "备案"), "labour-001").classification().act())
        .contains(ActKind.FILING);
  }

  @Test
  @Tag("SF-15")
  void paperInWhichPeopleWriteHasASample() {
    CountyFilesInMemory written = FILES.withColumn("materials.csv", "written", "yes");

    assertThat(atColumns(written))
        .containsExactly(
            "sample_form materials.csv:2: material 'm1' is written by the applicant and has no"
                + " sample — name a sample that is filled in: a file in forms/, an address or the"
                + " text");
    assertThat(
            atColumns(written.withColumn("materials.csv", "sample_form", "forms/land-001-m1.pdf")))
        .containsExactly(
            "sample_form materials.csv:2: the file 'forms/land-001-m1.pdf' is not there"
                + " — put it under COUNTY-INF/forms/, or correct its name");
    assertThat(
            item(
                    written
                        .withColumn("materials.csv", "sample_form", "forms/land-001-m1.pdf")
                        .with("forms/land-001-m1.pdf", "%PDF"),
                    "land-001")
                .materials()
                .get(0)
                .sheets()
                .sample())
        .contains(new Sheet(Sheet.Kind.FILE, "forms/land-001-m1.pdf"));
  }

  @Test
  void feesAndQuestionsArriveWithTheirItem() {
    CountyFilesInMemory listed =
        FILES
            .withTable(
                "fees.csv",
                """
                item,name_zh,standard_zh,basis_zh,waiver_zh
                land-001,工本费,5元/本,省价费〔2001〕1号,低保户免收
                land-001,工本费,5元/本,省价费〔2001〕1号,
                land-009,登记费,10元,,
                """)
            .withTable(
                "questions.csv",
                """
                item,question_zh,answer_zh
                land-001,可以代办吗？,可以。
                """);

    assertThat(atColumns(listed))
        .containsExactly(
            "name_zh fees.csv:3: the fee '工本费' stands in line 2 already"
                + " — give each fee of an item a name of its own",
            "basis_zh fees.csv:4: the cell 'basis_zh' is blank — fill it in",
            "item fees.csv:4: 'land-009' in 'item' does not stand in items.csv"
                + " — the nearest is 'land-001'");
    ServiceItem land =
        item(
            listed.with(
                "fees.csv",
                "item,name_zh,standard_zh,basis_zh,waiver_zh\nland-001,工本费,5元/本,省价费,低保户免收\n"),
            "land-001");
    assertThat(land.particulars().fees()).extracting(each -> each.waiver().zh()).contains("低保户免收");
    assertThat(land.particulars().questions()).hasSize(1);
  }
}
