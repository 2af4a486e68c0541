package liandong.county.files;

import static liandong.county.files.PlaceTablesTest.faults;
import static liandong.county.files.PlaceTablesTest.listing;
import static liandong.county.files.PlaceTablesTest.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.Delegations;
import liandong.catalogue.ItemId;
import liandong.county.CountyData;
import liandong.places.PlaceId;
import liandong.places.Power;
import liandong.places.Roster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who works where, what chief representatives may do, what departments pass down. */
class PeopleTablesTest {
  private static final PlaceId CENTRE = new PlaceId("990001000000");
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private static final String POSTS =
      """
      place,id,department_zh,department_en,section_zh,section_en,name_zh,name_en,headcount,duties_zh,duties_en
      990001000000,land-head,县国土局,Land bureau,行政审批服务科,Approval section,首席代表,Chief representative,1,签发,Signs
      990001000000,land-clerk,县国土局,Land bureau,行政审批服务科,Approval section,窗口审查员,Examiner,2,受理兼审查,Accepts and reviews
      """;

  private static final String STAFF =
      """
      place,staff,post,window,skills,trained_on,training,valid_from,valid_to
      990001000000,c-1,land-clerk,W01,labour,2018-05-28,岗前培训,2018-06-01,
      990001000000,h-1,land-head,,,,,2018-06-01,2018-12-31
      990001100200,a-1,agent,,,,,2018-06-01,
      """;

  @Test
  @Tag("SF-10")
  void tablesSayWhoIsWhereAndWhatTheyMayDo() {
    CountyData county =
        whole(
            people()
                .with(
                    "powers.csv",
                    """
                    place,staff,post,power,domains,valid_from,valid_to,document
                    990001000000,,land-head,decide,land,2018-06-01,2018-12-31,s-1
                    990001000000,h-1,,电子印章使用权,,2018-06-01,2018-06-30,s-1
                    """));
    Roster roster = county.places().roster();

    assertThat(roster.post(CENTRE, "land-head").orElseThrow().department().zh()).isEqualTo("县国土局");
    assertThat(roster.mayServe("c-1", CENTRE, county.places().window(CENTRE, "W01"), "land", DAY))
        .isTrue();
    assertThat(roster.isThere("a-1", new PlaceId("990001100200"), DAY)).isTrue();
    assertThat(
            county
                .places()
                .powers()
                .live(Power.DECIDE, "h-1", CENTRE, "land", DAY)
                .orElseThrow()
                .document())
        .hasToString("《样例县试行规定》第一条，2018-05-14");
    assertThat(
            county
                .places()
                .powers()
                .live(Power.USE_SEAL, "h-1", CENTRE, "land", LocalDate.of(2018, 7, 1)))
        .isEmpty();
  }

  @Test
  @Tag("MY-19")
  void windowAccountWithoutATrainingOnOrBeforeItsFirstDayIsAFault() {
    CountyFilesInMemory files =
        people()
            .with(
                "staff.csv",
                """
                place,staff,post,window,skills,trained_on,training,valid_from,valid_to
                990001000000,c-1,land-clerk,W01,,,,2018-06-01,
                990001000000,c-2,land-clerk,W01,,2018-06-02,岗前培训,2018-06-01,
                990001000000,c-3,land-clerk,W01,,2018-05-28,,2018-06-01,
                990001000000,c-4,land-clerk,W01,,2018-06-01,岗前培训,2018-06-01,
                990001000000,c-5,land-head,,,,,2018-06-01,
                """);

    assertThat(faults(files))
        .containsExactly(
            "staff.csv:2 trained_on: 'c-1' sits at a window without a training record",
            "staff.csv:3 trained_on: 'c-2' begins on 2018-06-01 and was trained on 2018-06-02",
            "staff.csv:4 training: the training of 'c-3' says nothing");
  }

  @Test
  void faultsOfPeopleAreToldAtTheirCells() {
    CountyFilesInMemory files =
        people()
            .changed("posts.csv", "land-clerk,县国土局", "land-head,县国土局")
            .with(
                "staff.csv",
                """
                place,staff,post,window,skills,trained_on,training,valid_from,valid_to
                990001000000,张三,land-head,,,,,2018-06-01,
                990001000000,c-1,agent,,lnad,,,2018-06-01,
                990001000000,c-2,land-haed,W09,,2018-05-28,岗前培训,,
                990001100200,a-1,agent,,,,,2018-06-01,
                990001100200,a-1,agent,,,,,2018-07-01,
                """)
            .with(
                "powers.csv",
                """
                place,staff,post,power,domains,valid_from,valid_to,document
                990001000000,c-9,,decide,,2018-06-01,2018-12-31,s-1
                990001000000,c-1,land-head,decide,,2018-06-01,2018-12-31,s-1
                990001000000,,,decides,,2018-06-01,,s-2
                """);

    assertThat(faults(files))
        .containsExactly(
            "posts.csv:3 id: the post 'land-head' stands in line 2 already",
            "staff.csv:2 staff: not a staff id: a cell with other characters than Latin letters and digits",
            "staff.csv:3 post: '990001000000' has no post 'agent' in posts.csv",
            "staff.csv:3 skills: 'lnad' in 'skills' does not stand in domains.csv",
            "staff.csv:4 valid_from: the cell 'valid_from' is blank",
            "staff.csv:4 post: '990001000000' has no post 'land-haed' in posts.csv",
            "staff.csv:4 window: '990001000000' has no window 'W09'",
            "staff.csv:6 valid_from: 'a-1' is at this post on some of these days already",
            "powers.csv:2 staff: 'c-9' never works at '990001000000'",
            "powers.csv:3 staff: a power is given to a person or to a post, and this row names both",
            "powers.csv:4 power: 'decides' is not a value of 'power'",
            "powers.csv:4 valid_to: the cell 'valid_to' is blank",
            "powers.csv:4 document: there is no source 's-2' in county.yaml",
            "powers.csv:4 staff: a power is given to a person or to a post, and this row names neither");
  }

  // ---- delegations ------------------------------------------------------------------------

  @Test
  @Tag("JY-02")
  void delegationsNameTheirPrincipalAndTheirDocument() {
    Delegations all =
        whole(
                delegations(
                    """
                    land-001,,county,town,,,委托,s-1,2016-04-01,2016-12-31
                    land-001,,county,990001100000,甲镇人民政府,Jia Town,授权,s-1,2016-04-01,
                    """))
            .delegations();
    Delegation first = all.all().get(0);

    assertThat(first.principal().zh()).isEqualTo("县国土局");
    assertThat(first.kind()).isEqualTo(DelegationKind.ENTRUST);
    assertThat(first.document()).hasToString("《样例县试行规定》第一条，2018-05-14");
    assertThat(all.all().get(1).place()).isEqualTo(Optional.of(new PlaceId("990001100000")));
    assertThat(all.all().get(1).receiver().zh()).isEqualTo("甲镇人民政府");
    assertThat(all.of(new ItemId("land-001"), 1, LocalDate.of(2016, 3, 31))).isEmpty();
    assertThat(all.of(new ItemId("land-001"), 1, LocalDate.of(2017, 1, 1))).hasSize(1);
  }

  @Test
  void faultsOfDelegationsAreToldAtTheirCells() {
    assertThat(
            faults(
                delegations(
                    """
                    land-002,,county,town,,,authorise,s-1,,
                    land-001,,county,village,,,entrust,s-1,,
                    land-001,,county,county,,,entrust,s-1,,
                    land-001,,county,town,,,entrust,,,
                    land-001,,county,990001109999,,,lend,s-9,,
                    labour-001,,county,town,,,authorise,s-1,,
                    land-001,,县规划局,town,,,agency,s-1,2016-04-01,2016-12-31
                    land-001,,county,town,,,devolve,s-1,2016-12-31,
                    """)))
        .containsExactly(
            "delegations.csv:2 item: 'land-002' in 'item' does not stand in items.csv",
            "delegations.csv:3 kind: a village point never decides, so it cannot have an item by entrust",
            "delegations.csv:4 to: 'county' is of the county",
            "delegations.csv:5 document: the cell 'document' is blank",
            "delegations.csv:6 to: '990001109999' in 'to' does not stand in service-points.csv",
            "delegations.csv:6 kind: 'lend' is not a value of 'kind'",
            "delegations.csv:6 document: there is no source 's-9' in county.yaml",
            "delegations.csv:7 to: item 'labour-001' is decided at town level already",
            "delegations.csv:9 item: 'land-001' is passed to 'town' on some of these days already");
  }

  private static CountyFilesInMemory delegations(String rows) {
    return listing("delegations.csv", SmallCounty.files())
        .with(
            "delegations.csv",
            "item,version,from,to,body_zh,body_en,kind,document,valid_from,valid_to\n" + rows);
  }

  private static CountyFilesInMemory people() {
    return listing("posts.csv, staff.csv, powers.csv", SmallCounty.files())
        .with("posts.csv", POSTS)
        .with("staff.csv", STAFF)
        .with("powers.csv", "place,staff,post,power,domains,valid_from,valid_to,document\n");
  }

  /** Tables that a county does without stay away. */
  @Test
  void countyMayDoWithoutAllOfThem() {
    CountyData county = whole(SmallCounty.files());

    assertThat(county.delegations().all()).isEmpty();
    assertThat(county.places().roster().postsOf(CENTRE)).isEqualTo(List.of());
    assertThat(county.places().roster().isKept(CENTRE, DAY)).isFalse();
    assertThat(county.places().powers().areKept(CENTRE)).isFalse();
  }
}
