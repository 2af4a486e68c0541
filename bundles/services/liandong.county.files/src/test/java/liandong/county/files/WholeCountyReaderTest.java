package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import liandong.calendar.Limit;
import liandong.catalogue.ItemId;
import liandong.catalogue.JointPart;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.SpecialProcedure;
import liandong.county.CountyData;
import liandong.county.CountyProfile;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.Fault;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServiceMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WholeCountyReaderTest {
  private static final Path CANGXI =
      Path.of("../../counties/liandong.county.cangxi/src/main/resources/COUNTY-INF");

  @Test
  void everyCellOfASmallCountyArrives() {
    CountyData county = whole(SmallCounty.files());

    ServiceItem land = county.catalogue().item(new ItemId("land-001")).orElseThrow();
    assertThat(land.limits().steps()).containsExactly(1, 8, 3, 3);
    assertThat(land.specialProcedures())
        .containsExactlyInAnyOrder(SpecialProcedure.HEARING, SpecialProcedure.EXPERT_REVIEW);
    assertThat(land.materials()).extracting(each -> each.name().zh()).containsExactly("申请表", "身份证");
    assertThat(land.version()).isEqualTo(1);
    ServiceItem labour = county.catalogue().item(new ItemId("labour-001")).orElseThrow();
    assertThat(labour.code().local()).contains("A-7");
    assertThat(labour.materials().get(0).note().zh()).isEqualTo("可当场填写, 免费");
    assertThat(labour.legalBasis().get(0).verified()).isFalse();
    assertThat(
            county
                .places()
                .division(new DivisionCode("990001100000"))
                .orElseThrow()
                .validity()
                .from())
        .contains(LocalDate.of(2001, 1, 1));
    assertThat(county.places().windowsOf(new PlaceId("990001100000")).get(0).serves("land"))
        .isTrue();
    assertThat(county.profile().sources().get("s-1"))
        .hasToString("《样例县试行规定》第一条，2018-05-14")
        .extracting(each -> each.quotation().zh())
        .isEqualTo("各村明确一名代办员……保持人员相对稳定");
  }

  @Test
  void tablesOfCangxiAreReadWhole() throws IOException {
    CountyData cangxi = whole(CountyFilesInMemory.of(CANGXI));

    assertThat(cangxi.catalogue().items()).hasSize(120);
    assertThat(cangxi.domains()).hasSize(10);
    assertThat(cangxi.places().divisions()).hasSize(492);
    assertThat(cangxi.places().points()).hasSize(486);
    assertThat(cangxi.places().points())
        .flatMap(point -> cangxi.places().windowsOf(point.id()))
        .hasSize(42);
    assertThat(cangxi.catalogue().items()).flatMap(ServiceItem::materials).hasSize(469);
    assertThat(cangxi.catalogue().items()).flatMap(ServiceItem::legalBasis).hasSize(238);
  }

  @Test
  void byteOrderMarkOfExcelIsNoFault() {
    CountyFilesInMemory files = SmallCounty.files();

    whole(files.with("items.csv", "\uFEFF" + files.text("items.csv")));
  }

  @Test
  void windowsLineEndsAreNoFault() {
    CountyFilesInMemory files = SmallCounty.files();

    whole(files.with("items.csv", files.text("items.csv").replace("\n", "\r\n")));
  }

  @Test
  void versionOfAnItemIsReadWhereTheColumnIsThere() {
    CountyFilesInMemory files =
        SmallCounty.files()
            .changed("items.csv", ",generated\n", ",generated,version\n")
            .changed("items.csv", ",1,\n", ",1,,3\n")
            .changed("items.csv", ",0,no\n", ",0,no,\n");

    CountyData county = whole(files);

    assertThat(county.catalogue().items()).extracting(ServiceItem::version).containsExactly(3, 1);
  }

  @Test
  void partsOfAJointItemArriveWithTheLeadAndTheUnitOfTheWhole() {
    CountyData county =
        whole(
            SmallCounty.withJointItem()
                .changed("items.csv", ",20,15,working_days", ",20,15,calendar_days"));

    ServiceItem land = county.catalogue().item(new ItemId("land-001")).orElseThrow();
    assertThat(land.isJoint()).isTrue();
    assertThat(land.parts()).extracting(JointPart::id).containsExactly("plot", "plan");
    assertThat(land.parts()).extracting(JointPart::lead).containsExactly(true, false);
    assertThat(land.parts().get(1).limit()).isEqualTo(Limit.calendarDays(10));
    assertThat(land.parts().get(1).department().zh()).isEqualTo("县规划局");
    assertThat(county.catalogue().item(new ItemId("labour-001")).orElseThrow().isJoint()).isFalse();
  }

  @Test
  void faultsOfThePartsAreToldAllAtOnceAtTheirLines() {
    CountyFilesInMemory files =
        SmallCounty.withJointItem()
            // The part is too long although the row of its item has a fault of its own.
            .changed("items.csv", "宅基地批准,House plot", ",House plot")
            .with(
                "parts.csv",
                """
                item,id,name_zh,name_en,department_zh,department_en,limit,lead
                land-001,plot,宅基地批准,House plot,县国土局,Land bureau,16,yes
                land-001,plot,规划许可,Planning permit,,Planning bureau,ten,yes
                land-001,Survey,规划许可,Survey,县测绘队,Survey team,5,maybe
                land-002,tax,税务,Tax,县税务局,Tax bureau,5,no
                labour-001,job,求职登记,Job seekers,镇政府,Town,0,no
                """);

    assertThat(faults(files))
        .extracting(Fault::toString)
        .containsExactly(
            "items.csv:2: the cell 'name_zh' is blank — fill it in",
            "parts.csv:2: a part of 'land-001' may take 16, the whole only 15"
                + " — give the part at most 15",
            "parts.csv:3: the cell 'department_zh' is blank — fill it in",
            "parts.csv:3: in 'limit': 'ten' is not a number of days up to 3650"
                + " — write the limit of this part",
            "parts.csv:3: the part 'plot' stands in line 2 already"
                + " — give each part of an item an id of its own",
            "parts.csv:3: 'land-001' is led by the part in line 2 already"
                + " — one department leads a joint item: write no",
            "parts.csv:4: 'maybe' is not a value of 'lead' — allowed are yes, no",
            "parts.csv:4: the name '规划许可' stands in line 3 already"
                + " — give each part of an item a name of its own",
            "parts.csv:5: 'land-002' in 'item' does not stand in items.csv"
                + " — the nearest is 'land-001'",
            "parts.csv:5: no part of 'land-002' leads it"
                + " — write yes in 'lead' of the leading department",
            "parts.csv:5: 'land-002' has this part only"
                + " — a joint item has two parts or more, or none",
            "parts.csv:6: no part of 'labour-001' leads it"
                + " — write yes in 'lead' of the leading department",
            "parts.csv:6: 'labour-001' has this part only"
                + " — a joint item has two parts or more, or none");
  }

  @Test
  void wrongIdOfAPartIsToldInItsOwnRow() {
    assertThat(faults(SmallCounty.withJointItem().changed("parts.csv", ",plan,", ",Plan,")))
        .extracting(Fault::toString)
        .containsExactly("parts.csv:3: not a part of a joint item: 'Plan' — correct this row");
  }

  @Test
  void leadInARowThatSlippedIsNotCalledMissing() {
    CountyFilesInMemory files =
        SmallCounty.withJointItem().changed("parts.csv", ",Land bureau,", ",\"Land\",bureau,");

    assertThat(faults(files))
        .extracting(Fault::toString)
        .containsExactly(
            "parts.csv:2: the row has 9 cells and the table 8 columns"
                + " — put a cell that has a comma between quotation marks");
  }

  @Test
  void tableOfPartsIsListedExactlyWhenItIsThere() {
    CountyFilesInMemory joint = SmallCounty.withJointItem();

    assertThat(faults(joint.changed("county.yaml", ", parts.csv]", "]")))
        .extracting(Fault::toString)
        .containsExactly("county.yaml:18: the table 'parts.csv' is not listed — add it");
    assertThat(faults(joint.without("parts.csv")))
        .extracting(Fault::toString)
        .containsExactly(
            "county.yaml:19: the table 'parts.csv' is listed, but not there"
                + " — put it beside county.yaml, or take it from the list");
  }

  @Test
  void parallelWindowIsOneWhereTheColumnSaysSo() {
    CountyFilesInMemory files =
        SmallCounty.files()
            .changed("windows.csv", ",domains\n", ",domains,parallel\n")
            .changed("windows.csv", ",land\n", ",land,yes\n")
            .changed("windows.csv", "Composite,\n", "Composite,,\n");

    CountyData county = whole(files);

    assertThat(county.places().windowsOf(new PlaceId("990001000000")).get(0).parallel()).isTrue();
    assertThat(county.places().windowsOf(new PlaceId("990001100000")).get(0).parallel()).isFalse();
    assertThat(faults(files.changed("windows.csv", ",yes\n", ",true\n")))
        .extracting(Fault::toString)
        .containsExactly(
            "windows.csv:2: 'true' is not a value of 'parallel' — allowed are yes, no");
  }

  @Test
  void documentWithoutADateMayBeQuoted() {
    CountyFilesInMemory files =
        SmallCounty.files().changed("county.yaml", "date: \"2018-05-14\"", "date: \"\"");

    assertThat(whole(files).profile().sources().get("s-1")).hasToString("《样例县试行规定》第一条");
    assertThat(faults(files.changed("county.yaml", "    date: \"\"\n", "")))
        .extracting(Fault::toString)
        .containsExactly(
            "county.yaml:11: the date of the source is missing — add it; \"\" if it bears none");
  }

  @Test
  void tableMayBeHeadedByTheNamesThatStaffUse() {
    CountyFilesInMemory files =
        SmallCounty.files().changed("domains.csv", "id,name_zh,name_en", "领域编号,领域名称,领域英文名称");

    assertThat(new WholeCountyReader().read(files)).isInstanceOf(Reading.Whole.class);
  }

  @Test
  @Tag("MY-02")
  void eachLevelMaySayHowItServes() {
    Reading whole =
        new WholeCountyReader()
            .read(
                SmallCounty.files()
                    .changed(
                        "county.yaml", "supervision:\n", "modes: {town: 一门式}\nsupervision:\n"));

    assertThat(whole).isInstanceOf(Reading.Whole.class);
    CountyProfile profile = ((Reading.Whole) whole).data().profile();
    assertThat(profile.mode(Level.TOWN)).contains(ServiceMode.ONE_DOOR);
    assertThat(profile.mode(Level.COUNTY)).isEmpty();
  }

  @Test
  @Tag("MY-02")
  void modeThatNoSuchLevelHasIsToldWithThoseThatItMayHave() {
    CountyFilesInMemory files =
        SmallCounty.files()
            .changed(
                "county.yaml",
                "supervision:\n",
                "modes: {county: 零距离, village: 上门}\nsupervision:\n");

    assertThat(faults(files))
        .extracting(Fault::toString)
        .containsExactly(
            "county.yaml:8: '零距离' is no mode of service for the level county"
                + " — allowed are 分厅制、一门式",
            "county.yaml:8: '上门' is no mode of service for the level village"
                + " — allowed are 零距离");
  }

  @Test
  void brokenCountyHasAllItsFaultsToldAtTheirLines() {
    CountyFilesInMemory files =
        SmallCounty.files()
            .changed("county.yaml", "title: {zh: 样例县试行规定, en: Trial rules}", "number: ''")
            .changed("county.yaml", "  village: {zh", "  hamlet: {zh")
            .changed("county.yaml", "region: \"990001\"", "region: 99001")
            .changed("domains.csv", "labour,劳动保障", "labour,国土资源")
            .with(
                "divisions.csv",
                """
                code,parent,level,name,valid_from,valid_to
                990001000000,,county,样例县,,
                990001100000,990001000000,town,甲镇,2001-13-01,
                990001100200,990001100001,village,丙村,,
                990001100200,990001100000,hamlet,丁村,,
                """)
            .changed("service-points.csv", ",name_zh", ",name_ch")
            .with(
                "windows.csv",
                """
                place,id,name_zh,name_en,domains
                990001000000,W01,国土窗口,Land,lnad
                990001109999,W01,综合窗口
                """)
            .changed("items.csv", ",20,15,working_days", ",20,25,working days")
            .changed("items.csv", ",natural,条件", ",naturl,")
            .changed("items.csv", "labour-001,,A-7", "labour-001,123,A-7")
            .changed("items.csv", "two_steps,0|0", "two_steps,0|0|1")
            .changed("items.csv", ",0,no\n", ",none,no\n")
            .with(
                "legal-bases.csv",
                """
                item,law_zh,law_en,article,status,note
                land-002,中华人民共和国土地管理法,Land Administration Law,第六十二条,known,
                labour-001,,Employment Promotion Law,,unsure,article
                """)
            .with(
                "materials.csv",
                """
                item,id,name_zh,name_en,form,copies,required,source,note_zh,note_en
                land-001,m1,申请表,Form,original,two,yes,applicant,,

                land-001,m1,身份证,Identity card,scan,1,true,government,"多行
                备注",联系 13800138000
                labour-001,m1,登记表,Form,original,1,no,applicant,"可当场填写",示例 11010519491231002X
                """);

    assertThat(faults(files))
        .extracting(Fault::toString)
        .containsExactly(
            "county.yaml:3: not a region of six digits: '99001'"
                + " — write the first six digits of the county's division code",
            "county.yaml:5: the key 'levels.village' is missing — add it",
            "county.yaml:7: there is no key 'levels.hamlet'"
                + " — the keys here are county, town, village",
            "county.yaml:11: the key 'sources.title' is missing — add it",
            "domains.csv:3: the name '国土资源' stands in line 2 already"
                + " — give each domain a name of its own",
            "divisions.csv:3: in 'valid_from': '2001-13-01' is not a day"
                + " — write year, month and day, such as 2018-05-14",
            "divisions.csv:4: '990001100001' in 'parent' does not stand in divisions.csv"
                + " — the nearest is '990001100000'",
            "divisions.csv:5: the code '990001100200' stands in line 4 already"
                + " — give each row a code of its own",
            "divisions.csv:5: 'hamlet' is not a value of 'level'"
                + " — allowed are county (县), town (乡镇), village (村)",
            "service-points.csv:1: there is no column 'name_ch' in this table"
                + " — the nearest is 'name_zh'",
            "service-points.csv:1: the column 'name_zh' is missing"
                + " — the columns are id,division,level,name_zh",
            "windows.csv:2: 'lnad' in 'domains' does not stand in domains.csv"
                + " — the nearest is 'land'",
            "windows.csv:3: the row has 3 cells and the table 5 columns"
                + " — write every cell, also an empty one",
            "items.csv:2: 'working days' is not a value of 'limit_unit'"
                + " — allowed are working_days (工作日), calendar_days (自然日), hours (小时)",
            "items.csv:2: promised limit 25 exceeds the statutory 20 — promise at most 20",
            "items.csv:2: 'naturl' is not a value of 'applicants' — allowed are natural (自然人), legal (法人)",
            "items.csv:2: the cell 'conditions_zh' is blank"
                + " — 办理条件 is one of the nine public fields: say what is so, or 无",
            "items.csv:2: item 'land-001' has no legal basis"
                + " — add a row for it to legal-bases.csv",
            "items.csv:3: in 'national_code': not a national item code of 31 or 33 characters: '123'"
                + " — 18 characters of the body's credit code, 1 for the level, 12 of the item, or blank",
            "items.csv:3: step limits sum to 1, more than the promised 0"
                + " — give the steps at most 0 in all",
            "items.csv:3: two_steps and 3 step limits — give 2 step limits with | between",
            "items.csv:3: in 'on_site_visits': 'none' is not a number of 0 or more"
                + " — write digits only, such as 5",
            "legal-bases.csv:2: 'land-002' in 'item' does not stand in items.csv"
                + " — the nearest is 'land-001'",
            "legal-bases.csv:3: the cell 'law_zh' is blank — fill it in",
            "legal-bases.csv:3: 'unsure' is not a value of 'status'"
                + " — allowed are known, to verify",
            "materials.csv:2: in 'copies': 'two' is not a number of 0 or more"
                + " — write digits only, such as 5",
            "materials.csv:4: 'scan' is not a value of 'form'"
                + " — allowed are original (原件), copy (复印件), original_and_copy (原件和复印件), electronic (电子件)",
            "materials.csv:4: 'true' is not a value of 'required' — allowed are yes, no",
            "materials.csv:4: the material 'm1' stands in line 2 already"
                + " — give each material of an item an id of its own",
            "materials.csv:5: this looks like the number of a mobile phone"
                + " — take it out: the files of a county hold no personal data",
            "materials.csv:6: this looks like the number of an identity card"
                + " — take it out: the files of a county hold no personal data");
  }

  @Test
  void everyMissingFileIsTold() {
    assertThat(faults(CountyFilesInMemory.empty()))
        .extracting(Fault::file)
        .containsExactly(
            "county.yaml",
            "domains.csv",
            "divisions.csv",
            "service-points.csv",
            "windows.csv",
            "items.csv",
            "legal-bases.csv",
            "materials.csv");
  }

  @Test
  void missingTableBringsNoFaultsInTheTablesThatPointToIt() {
    assertThat(faults(SmallCounty.files().without("divisions.csv")))
        .extracting(Fault::toString)
        .containsExactly("divisions.csv: the file is missing — put it beside county.yaml");
  }

  @Test
  void itemWithoutLegalBasisIsAFaultOfTheItem() {
    CountyFilesInMemory files = SmallCounty.files();
    String row = files.line("legal-bases.csv", 2) + "\n";

    assertThat(faults(files.changed("legal-bases.csv", row, "")))
        .extracting(Fault::toString)
        .containsExactly(
            "items.csv:2: item 'land-001' has no legal basis"
                + " — add a row for it to legal-bases.csv");
  }

  @Test
  void fileInAnotherEncodingIsToldWithTheLineOfItsFirstCharacter() {
    CountyFilesInMemory files = SmallCounty.files();
    byte[] gbk = files.text("domains.csv").getBytes(Charset.forName("GB18030"));

    assertThat(faults(files.with("domains.csv", gbk)))
        .extracting(Fault::toString)
        .containsExactly(
            "domains.csv:2: the file is not UTF-8: there is no character for byte 0xB9"
                + " — save it as UTF-8 (in Excel: CSV UTF-8)");
  }

  @Test
  void openQuotationMarkIsToldWhereItsRowBegins() {
    CountyFilesInMemory files = SmallCounty.files().changed("materials.csv", "免费\"", "免费");

    assertThat(faults(files))
        .extracting(fault -> fault.file() + ":" + fault.line())
        .containsExactly("materials.csv:4");
  }

  @Test
  void yamlThatIsNoneIsToldAtItsLine() {
    CountyFilesInMemory files =
        SmallCounty.files().changed("county.yaml", "supervision:", "supervision: [");

    assertThat(faults(files))
        .hasSize(1)
        .allMatch(fault -> fault.wrong().en().startsWith("this is not YAML"))
        .allMatch(fault -> fault.line() > 1);
  }

  @Test
  void doubtfulKeysOfTheYamlAreTold() {
    CountyFilesInMemory files =
        SmallCounty.files()
            .changed("county.yaml", "region: \"990001\"", "region: \"990001\"\nregion: \"990002\"")
            .changed("county.yaml", "supervision:", "supervison:")
            .changed("county.yaml", "windows.csv", "window.csv");

    assertThat(faults(files))
        .extracting(Fault::toString)
        .containsExactly(
            "county.yaml:1: the key 'supervision' is missing — add it",
            "county.yaml:4: the key 'region' stands twice — keep one of the two",
            "county.yaml:9: there is no key 'supervison' — the nearest is 'supervision'",
            "county.yaml:19: there is no table 'window.csv' — the nearest is 'windows.csv'",
            "county.yaml:19: the table 'windows.csv' is not listed — add it");
  }

  @Test
  void faultNeverRepeatsThePersonalNumberThatItReports() {
    CountyFilesInMemory files =
        SmallCounty.files().changed("materials.csv", "可当场填写", "找 +86 138-0013-8000");

    assertThat(faults(files))
        .hasSize(1)
        .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("8000").contains(":4:"));
  }

  @Test
  void numberOfADivisionIsNoPersonalNumber() {
    whole(SmallCounty.files().changed("materials.csv", "可当场填写", "代码 138001380001"));
  }

  @Test
  @Tag("CX-14")
  void eachOfTheNinePublicFieldsMayBeNoneButNotBlank() {
    CountyFilesInMemory files =
        SmallCounty.files()
            .changed("items.csv", ",县国土局,", ",,")
            .changed("items.csv", ",条件,conditions,程序,procedure,批准书,", ",,,,,,")
            .changed("items.csv", "approval,无,None,无,None", "approval,,,,");

    assertThat(faults(files))
        .extracting(Fault::toString)
        .containsExactly(
            "items.csv:2: the cell 'body_zh' is blank"
                + " — 办理主体 is one of the nine public fields: say what is so, or 无",
            "items.csv:2: the cell 'conditions_zh' is blank"
                + " — 办理条件 is one of the nine public fields: say what is so, or 无",
            "items.csv:2: the cell 'procedure_zh' is blank"
                + " — 办理程序 is one of the nine public fields: say what is so, or 无",
            "items.csv:2: the cell 'result_zh' is blank"
                + " — 办理结果 is one of the nine public fields: say what is so, or 无",
            "items.csv:2: the cell 'fee_basis_zh' is blank"
                + " — 收费依据 is one of the nine public fields: say what is so, or 无",
            "items.csv:2: the cell 'fee_standard_zh' is blank"
                + " — 收费标准 is one of the nine public fields: say what is so, or 无");
  }

  private static CountyData whole(CountyFiles files) {
    Reading reading = new WholeCountyReader().read(files);
    assertThat(reading).isInstanceOf(Reading.Whole.class);
    return ((Reading.Whole) reading).data();
  }

  private static List<Fault> faults(CountyFiles files) {
    Reading reading = new WholeCountyReader().read(files);
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty) reading).faults();
  }
}
