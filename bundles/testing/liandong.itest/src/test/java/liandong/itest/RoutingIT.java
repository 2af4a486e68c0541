package liandong.itest;

import static liandong.itest.Clerk.element;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.inject.Inject;
import liandong.county.law.Counties;
import liandong.itest.Clerk.Applicant;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Who receives and who decides, and who may act there: counties that are copies of shipped ones
 * with delegations, centres for several villages, posts, people and powers beside.
 */
public class RoutingIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOWN = "419001100000";
  private static final String STAFFED_TOWN = "419001101000";
  private static final String CENTRE = "419001000000";
  private static final String SHARED_CENTRE = "419001109211";
  private static final String ITS_TOWN = "419001109000";
  private static final String SECOND_VILLAGE = "419001109201";
  private static final String GRANT = element("verdict", "GRANT");

  /** The last day of the authorisation; papers that came then may still be entered today. */
  private static final LocalDate LAST = SlowDays.today().minusDays(2);

  @Inject private Counties counties;
  @Inject private SessionFactory shells;

  // ---- delegations ------------------------------------------------------------------------

  @Test
  @Requirement("JY-02")
  public void townDecidesByAuthorisationUntilItsLastDayAndNotAfter()
      throws IOException, BundleException {
    Bundle county = jiyuan("jiyuan-route").install(context);
    try {
      isThere("jiyuan-route");
      Clerk town = Clerk.at(wire(), "jiyuan-route", TOWN);
      Clerk head = town.as("HEAD", "head-1");

      String onTheLast = submitted(town, "land-001", LAST);
      town.take("accept", onTheLast).done();
      town.take("review", onTheLast).done();
      town.take("verify", onTheLast).done();
      Wire.Reply granted = head.take("decide", onTheLast, GRANT).done();
      // 授权: in its own name, by the document.
      assertEquals("AUTHORISE", granted.value("//answer/mandate/kind/code"));
      assertEquals("克井镇便民服务中心", granted.value("//answer/mandate/body/zh"));
      assertTrue(granted.value("//answer/mandate/document/document/zh").contains("济源市"));

      String after = submitted(town, "land-001", LAST.plusDays(1));
      town.take("accept", after).done();
      Wire.Reply no = town.take("review", after).refused("NOT_DECIDED_HERE");
      assertTrue(no.body(), no.value("//refusedFault/remedy/zh").contains("济源市市民之家"));
    } finally {
      county.uninstall();
    }
  }

  @Test
  @Requirement("JY-02")
  public void entrustedTownDecidesInThePrincipalsNameAndOneByAgencyNotAtAll()
      throws IOException, BundleException {
    Bundle county = jiyuan("jiyuan-entrust").install(context);
    try {
      isThere("jiyuan-entrust");
      Clerk town = Clerk.at(wire(), "jiyuan-entrust", TOWN);
      String entrusted = submitted(town, "civil-affairs-001", SlowDays.today());
      town.take("accept", entrusted).done();
      town.take("review", entrusted).done();
      town.take("verify", entrusted).done();
      Wire.Reply granted = town.as("HEAD", "head-1").take("decide", entrusted, GRANT).done();
      assertEquals("济源市民政局", granted.value("//answer/mandate/body/zh"));
      assertEquals("ENTRUST", granted.value("//answer/mandate/kind/code"));
      // The name stands in the record of the case too.
      assertEquals(List.of("济源市民政局"), town.status(entrusted).values("//event/mandate/body/zh"));

      String byAgency = submitted(town, "market-002", SlowDays.today());
      town.take("accept", byAgency).refused("NOT_DECIDED_HERE");
      town.because("缺少材料").take("refuseAcceptance", byAgency).refused("NOT_DECIDED_HERE");
      town.take("handOver", byAgency, element("to", CENTRE)).done();
      Clerk centre = Clerk.at(wire(), "jiyuan-entrust", CENTRE);
      centre.take("takeOver", byAgency).done();
      centre.take("accept", byAgency).done();
    } finally {
      county.uninstall();
    }
  }

  @Test
  @Requirement("CX-19")
  public void reportShowsWhatEachDepartmentPassedDown() throws IOException, BundleException {
    Bundle county = jiyuan("jiyuan-report").install(context);
    try {
      isThere("jiyuan-report");
      String today = shell("item:delegations --county jiyuan-report");
      assertTrue(today, today.contains("济源市民政局: 委托 1"));
      assertTrue(today, today.contains("济源市食品药品监督管理局: 代办 1"));
      assertFalse(today, today.contains("授权 1"));
      String then = shell("item:delegations --county jiyuan-report --on " + LAST);
      assertTrue(then, then.contains("济源市人民政府: 授权 1"));
    } finally {
      county.uninstall();
    }
  }

  // ---- centres for several villages -------------------------------------------------------

  @Test
  @Requirement("JY-03")
  public void oneCentreServesSeveralVillages() throws IOException, BundleException {
    Bundle county = jiyuan("jiyuan-areas").install(context);
    try {
      isThere("jiyuan-areas");
      Wire.Reply points =
          catalogue("points", "<county>jiyuan-areas</county><level>VILLAGE</level>");
      assertEquals(
          List.of(SHARED_CENTRE, SECOND_VILLAGE),
          points.values("//point[id='" + SHARED_CENTRE + "']/serves"));
      Wire.Reply route =
          catalogue(
              "route",
              "<county>jiyuan-areas</county><item>civil-affairs-001</item><division>"
                  + SECOND_VILLAGE
                  + "</division>");
      assertEquals(List.of(SHARED_CENTRE, ITS_TOWN, CENTRE), route.values("//stop/id"));
      assertEquals(List.of("true", "true", "false"), route.values("//stop/receives"));
      assertEquals(List.of("false", "true", "true"), route.values("//stop/decides"));
      assertEquals(
          "济源市民政局（委托王屋镇便民服务中心办理）", route.value("//stop[id='" + ITS_TOWN + "']/guideBody/zh"));

      Clerk agent = Clerk.at(wire(), "jiyuan-areas", SHARED_CENTRE).as("AGENT", "agent-1");
      String number =
          agent.register(application("civil-affairs-001")).done().value("//answer/number");
      agent.take("handOver", number, element("to", TOWN)).refused("NOT_IN_LINE");
      agent.take("handOver", number, element("to", ITS_TOWN)).done();
      Clerk.at(wire(), "jiyuan-areas", ITS_TOWN).take("takeOver", number).done();
    } finally {
      county.uninstall();
    }
  }

  // ---- people -----------------------------------------------------------------------------

  @Test
  @Requirement("SF-10")
  public void whoDecidesHasALivePowerToDecide() throws IOException, BundleException {
    Bundle county = staffed("jiyuan-powers", "2013-05-20").install(context);
    try {
      isThere("jiyuan-powers");
      Clerk clerk = Clerk.at(wire(), "jiyuan-powers", STAFFED_TOWN).as("CLERK", "c-1");
      String number = submitted(clerk, "labour-001", SlowDays.today());
      clerk.take("accept", number).done();

      Wire.Reply no = clerk.take("decide", number, GRANT).refused("POWER_NEEDED");
      assertTrue(no.body(), no.value("//refusedFault/remedy/zh").contains("h-1"));
      clerk.as("HEAD", "h-2").take("decide", number, GRANT).refused("POWER_NEEDED");
      clerk.as("HEAD", "h-1").take("decide", number, GRANT).done();

      String powers = shell("place:powers --county jiyuan-powers " + STAFFED_TOWN);
      for (String each : List.of("审批决定权", "审核上报权", "组织协调权", "电子印章使用权")) {
        assertTrue(powers, powers.contains(each));
      }
    } finally {
      county.uninstall();
    }
  }

  @Test
  @Requirement("MY-19")
  public void windowIsForWhoWasTrainedAndHasTheSkill() throws IOException, BundleException {
    Bundle untrained = staffed("jiyuan-untrained", "").install(context);
    try {
      Until.so(() -> !counties.refused().isEmpty(), PATIENCE, () -> "it was not refused");
      String why = counties.refused().get(0).faults().toString();
      assertTrue(why, why.contains("staff.csv:2") && why.contains("without a training record"));
    } finally {
      untrained.uninstall();
      Until.so(() -> counties.refused().isEmpty(), PATIENCE, () -> "it is still listed");
    }
    Bundle county = staffed("jiyuan-trained", "2013-05-20").install(context);
    try {
      isThere("jiyuan-trained");
      Clerk town = Clerk.at(wire(), "jiyuan-trained", STAFFED_TOWN);
      String labour = application("labour-001");
      town.as("CLERK", "stranger").submit(labour).refused("NOT_ON_ROSTER");
      Clerk centre = Clerk.at(wire(), "jiyuan-trained", CENTRE);
      String planning = application("planning-001");
      // The land window, with the skill for planning beside; another one at the land window
      // without.
      centre.as("CLERK", "l-1").submit(planning).done();
      Wire.Reply no = centre.as("CLERK", "l-2").submit(planning).refused("SKILL_NEEDED");
      assertTrue(no.body(), no.value("//refusedFault/remedy/zh").contains("l-1"));
      String staff = shell("place:staff --county jiyuan-trained " + CENTRE);
      assertTrue(staff, staff.contains("l-1") && staff.contains("planning"));
    } finally {
      county.uninstall();
    }
  }

  @Test
  @Requirement("SF-09")
  public void reportShowsThePostsOfEachDepartmentAndWhatIsWrong()
      throws IOException, BundleException {
    Bundle county = staffed("jiyuan-posts", "2013-05-20").install(context);
    try {
      isThere("jiyuan-posts");
      String report = shell("place:posts --county jiyuan-posts");
      assertTrue(report, report.contains("行政审批服务科") && report.contains("窗口审查员"));
      assertTrue(report, report.contains("受理兼审查"));
      assertTrue(report, report.contains("! 济源市国土资源局: 岗位“窗口负责人”没有写明职责"));
      assertTrue(report, report.contains("! 济源市民政局: 在济源市市民之家没有岗位"));
    } finally {
      county.uninstall();
    }
  }

  @Test
  @Requirement("CX-11")
  public void villageHasExactlyOneAgentAndChangesAreCounted() throws IOException, BundleException {
    Bundle county =
        new CountyCopy("cangxi", "cangxi-agents")
            .with(
                "staff.csv",
                "place,staff,post,window,skills,trained_on,training,valid_from,valid_to",
                "510824100001,a-1,agent,,,,,2018-05-20,2018-08-31",
                "510824100001,a-2,agent,,,,,2018-09-01,",
                "510824100002,b-1,agent,,,,,2018-05-20,",
                "510824100002,b-2,agent,,,,,2018-05-20,")
            .install(context);
    try {
      isThere("cangxi-agents");
      String all =
          shell(
              "place:agents --county cangxi-agents --no-format --from 2018-05-20 --on 2018-12-31");
      assertTrue(all, all.contains("510824100001\ta-2\t1\t是 / yes"));
      assertTrue(all, all.contains("510824100002\tb-1、b-2\t0\t否 / no"));
      String wrong = shell("place:agents --county cangxi-agents --wrong --on 2018-12-31");
      assertFalse(wrong, wrong.contains("a-2"));
      assertTrue(wrong, wrong.contains("b-1、b-2"));
    } finally {
      county.uninstall();
    }
  }

  // ---- the counties -----------------------------------------------------------------------

  private static CountyCopy jiyuan(String id) {
    return new CountyCopy("jiyuan", id)
        .with(
            "delegations.csv",
            "item,version,from,to,kind,document,valid_from,valid_to",
            "land-001,,county,town,授权,jy-2016-1.1,2016-03-31," + LAST,
            "civil-affairs-001,,county,town,委托,jy-2016-1.1,2016-03-31,",
            "market-002,,county,town,代办,jy-2016-1.1,2016-03-31,")
        .with(
            "service-areas.csv",
            "place,division,valid_from,valid_to",
            SHARED_CENTRE + "," + SHARED_CENTRE + ",2015-12-31,",
            SHARED_CENTRE + "," + SECOND_VILLAGE + ",2015-12-31,");
  }

  /** A town with a clerk and two heads, of whom one may decide today; land at the centre. */
  private static CountyCopy staffed(String id, String trainedOn) {
    LocalDate today = SlowDays.today();
    String power = STAFFED_TOWN + ",%s,%s,2013-06-01,%s,jy-2016-1.1";
    return new CountyCopy("jiyuan", id)
        .with(
            "posts.csv",
            "place,id,department_zh,section_zh,name_zh,headcount,duties_zh",
            CENTRE + ",land-head,济源市国土资源局,行政审批服务科,窗口负责人,1,",
            CENTRE + ",land-clerk,济源市国土资源局,行政审批服务科,窗口审查员,2,受理兼审查",
            STAFFED_TOWN + ",clerk,五龙口镇人民政府,便民服务办,窗口人员,1,受理",
            STAFFED_TOWN + ",head,五龙口镇人民政府,便民服务办,负责人,2,核准签发")
        .with(
            "staff.csv",
            "place,staff,post,window,skills,trained_on,training,valid_from,valid_to",
            STAFFED_TOWN + ",c-1,clerk,W01,," + trainedOn + ",岗前培训,2013-06-01,",
            STAFFED_TOWN + ",h-1,head,,,,,2013-06-01,",
            STAFFED_TOWN + ",h-2,head,,,,,2013-06-01,",
            CENTRE + ",l-1,land-clerk,W04,planning,2013-05-20,岗前培训,2013-06-01,",
            CENTRE + ",l-2,land-clerk,W04,,2013-05-20,岗前培训,2013-06-01,")
        .with(
            "powers.csv",
            "place,staff,power,valid_from,valid_to,document",
            power.formatted("h-1", "decide", today),
            power.formatted("h-1", "report_up", today),
            power.formatted("h-1", "coordinate", today),
            power.formatted("h-1", "use_seal", today),
            power.formatted("h-2", "decide", today.minusDays(1)));
  }

  private void isThere(String county) {
    Until.so(
        () -> counties.active(new CountyId(county)).isPresent(),
        PATIENCE,
        () -> county + " did not come: " + counties.refused());
  }

  private String shell(String command) {
    return new OperatorShell(shells).run(command);
  }

  private Wire.Reply catalogue(String operation, String inside) throws IOException {
    return wire()
        .catalogue(
            "<%1$s xmlns=\"urn:liandong:catalogue:v1\">%2$s</%1$s>".formatted(operation, inside))
        .done();
  }

  /** A case whose papers came on that day. */
  private static String submitted(Clerk clerk, String item, LocalDate day) throws IOException {
    return (day.equals(SlowDays.today())
            ? clerk.submit(application(item))
            : clerk.submit(application(item), SlowDays.morning(day)))
        .done()
        .value("//answer/number");
  }

  /** With all its papers, which are called m1, m2, … in all tables of Jiyuan. */
  private static String application(String item) {
    int papers =
        switch (item) {
          case "labour-001" -> 3;
          case "civil-affairs-001", "planning-001" -> 5;
          default -> 4;
        };
    return Clerk.application(
        item,
        Applicant.FIRST,
        IntStream.rangeClosed(1, papers).mapToObj(each -> "m" + each).toArray(String[]::new));
  }
}
