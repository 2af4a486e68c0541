package liandong.itest;

import static liandong.itest.Clerk.element;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import liandong.itest.Clerk.Applicant;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Before;
import org.junit.Test;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * Items of several departments, and of two steps: Jiyuan and Shifang come as features into the
 * running container, and their rules hold from then on.
 */
public class JointCaseIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String GRANT = element("verdict", "GRANT");
  private static final String JIYUAN_CENTRE = "419001000000";
  private static final String SHIFANG_CENTRE = "510682000000";

  /** 餐饮企业开业并联审批: commerce leads; health has 8 days, fire 7, environment 5. */
  private static final String RESTAURANT = "market-001";

  private static final String[] ITS_PAPERS = {"m1", "m2", "m3", "m4", "m5", "m6", "m7"};

  @Inject private SessionFactory shells;
  @Inject private ConfigurationAdmin configurations;

  @Before
  public void jiyuanAndShifangAreThere() {
    Stream.of("jiyuan", "shifang").forEach(this::install);
  }

  private void install(String county) {
    OperatorShell shell = new OperatorShell(shells);
    if (!isInForce(shell, county)) {
      shell.run("feature:install liandong-county-" + county);
    }
    Until.so(
        () -> isInForce(shell, county),
        PATIENCE,
        () -> county + " did not come: " + shell.run("county:list"));
  }

  /** What is listed may still be on its way in, or be of another county whose name begins so. */
  private static boolean isInForce(OperatorShell shell, String county) {
    return shell
        .run("county:list --no-format")
        .lines()
        .anyMatch(line -> line.startsWith(county + "\t") && line.contains("active"));
  }

  @Test
  @Requirement("JY-11")
  public void fiveLicencesInOneTakeSevenDaysInsteadOfFifteen() throws IOException {
    Clerk window = Clerk.at(wire(), "jiyuan", JIYUAN_CENTRE).behind("W01");
    assertEquals(15, sumOfItsParts());
    String number = numberOf(window.submit(application("market-001", ITS_PAPERS)));

    Wire.Reply accepted = window.take("accept", number).done();

    LocalDate began = LocalDate.parse(accepted.value("//answer/acceptedOn"));
    assertEquals(SlowDays.after(began, 7).toString(), accepted.value("//answer/promised/date"));
    for (var part : Map.of("code", 4, "tax", 1, "statistics", 2, "seal", 3).entrySet()) {
      assertEquals(
          SlowDays.after(began, part.getValue()).toString(),
          accepted.value("//answer/part[id='" + part.getKey() + "']/due/date"));
    }
    // The lead decides the whole, and its time is that of the whole.
    assertEquals(List.of(), accepted.values("//answer/part[lead='true']/due"));
    assertEquals("licence", accepted.value("//answer/part[lead='true']/id"));

    window.take("review", number).done();
    window.take("verify", number).done();
    for (String part : List.of("code", "tax", "statistics", "seal")) {
      window.take("decide", number, GRANT).refused("PARTS_OPEN");
      window.as("HEAD", part + "-1").take("giveOpinion", number, opinion(part)).done();
    }
    Wire.Reply decided = window.take("decide", number, GRANT).done();
    assertEquals("GRANTED", decided.value("//answer/state"));
    assertEquals(
        List.of("true", "true", "true", "true"),
        decided.values("//answer/part/opinion[deemed='false']/agrees"));
    assertEquals("DELIVERED", window.take("deliver", number).done().value("//answer/state"));
  }

  /** What the five departments took one after the other. */
  private static int sumOfItsParts() throws IOException {
    return wire()
        .catalogue(ofCatalogue("jiyuan", "item", element("item", "market-001")))
        .done()
        .values("//part/limit[unit='WORKING_DAYS']/amount")
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  @Test
  @Requirement("JY-12")
  public void villageTownAndCityHandleOneCaseOnlineAndTheCityDecidesFromAfar() throws IOException {
    String townPlace = "419001109000";
    String villagePlace = "419001109211";
    Clerk agent = Clerk.at(wire(), "jiyuan", villagePlace).as("AGENT", "agent-1");
    Clerk town = Clerk.at(wire(), "jiyuan", townPlace);
    Clerk city = Clerk.at(wire(), "jiyuan", JIYUAN_CENTRE);
    String number =
        numberOf(agent.register(application("planning-001", "m1", "m2", "m3", "m4", "m5")));

    agent.take("handOver", number, element("to", townPlace)).done();
    town.take("decline", number).refused("REASON_NEEDED");
    Wire.Reply declined = town.because("设计图未盖章").take("decline", number).done();
    assertEquals(villagePlace, declined.value("//answer/holder/id"));
    agent.take("handOver", number, element("to", townPlace)).done();
    town.take("takeOver", number).done();
    town.take("accept", number).done();
    town.take("decide", number, GRANT).refused("WRONG_STATE");
    town.take("review", number).refused("NOT_DECIDED_HERE");
    town.take("handOver", number, element("to", JIYUAN_CENTRE)).done();
    city.take("takeOver", number).done();
    city.take("review", number).done();
    city.take("verify", number).done();
    city.take("decide", number, GRANT).done();
    city.take("handOver", number, element("to", villagePlace)).done();
    agent.take("takeOver", number).done();

    assertEquals("DELIVERED", agent.take("deliver", number).done().value("//answer/state"));
    assertEquals(
        List.of(villagePlace, townPlace, JIYUAN_CENTRE),
        agent.status(number).values("//event/place/id").stream().distinct().toList());
  }

  @Test
  @Requirement("SF-23")
  public void itemOfSeveralDepartmentsIsAcceptedAtAParallelWindowOnly() throws IOException {
    Clerk clerk = Clerk.at(wire(), "shifang", SHIFANG_CENTRE);
    String application = application(RESTAURANT, ITS_PAPERS);

    Wire.Reply refused = clerk.behind("W04").submit(application).refused("PARALLEL_WINDOW_ONLY");
    assertEquals("二、办事制度标准化 4", refused.value("//source/place"));
    clerk.submit(application).refused("PARALLEL_WINDOW_ONLY");
    Clerk.at(wire(), "shifang", "510682105000")
        .behind("W01")
        .submit(application)
        .refused("NOT_RECEIVED_HERE");

    String number = numberOf(clerk.behind("W02").submit(application));
    clerk.behind("W04").take("accept", number).refused("PARALLEL_WINDOW_ONLY");
    Wire.Reply accepted = clerk.behind("W02").take("accept", number).done();
    assertEquals(4, accepted.values("//answer/part").size());

    // What one department decides is no business of the parallel window.
    numberOf(clerk.behind("W04").submit(application("market-002", "m1", "m2", "m3")));
  }

  @Test
  public void silentDepartmentAgreesByTheCitysPlanAndTheLeadDecides() throws IOException {
    Clerk window = Clerk.at(wire(), "shifang", SHIFANG_CENTRE).behind("W02");
    LocalDate began = SlowDays.ago(6);
    String number =
        numberOf(window.submit(application(RESTAURANT, ITS_PAPERS), SlowDays.morning(began)));
    window.take("accept", number, element("acceptedOn", began.toString())).done();
    window.take("giveOpinion", number, opinion("catering")).done();
    window.take("review", number).done();
    window.take("verify", number).done();
    window.take("giveOpinion", number, opinion("fire")).done();
    window.take("decide", number, GRANT).refused("PARTS_OPEN");

    Setting.during(
        configurations,
        "liandong.cases.timers",
        "grace.seconds",
        0,
        () ->
            Until.so(
                () -> !answered(window, number, "environment").isEmpty(),
                PATIENCE,
                () -> "environment is still asked"));

    Wire.Reply agreed = window.status(number);
    String silent = "//answer/part[id='environment']/opinion";
    assertEquals("true", agreed.value(silent + "/agrees"));
    assertEquals("true", agreed.value(silent + "/deemed"));
    assertEquals("二、办事制度标准化 4", agreed.value(silent + "/source/place"));
    assertEquals(
        SlowDays.after(began, 5).toString(),
        agreed.value("//event[step/code='DEEM_PART']/lastDay"));
    assertEquals("GRANTED", window.take("decide", number, GRANT).done().value("//answer/state"));
    assertEquals(1, window.status(number).values("//event[step/code='DEEM_PART']").size());
  }

  /** 二、办事制度标准化 4：通报制、联席会议制、联审会议、联合勘查、超时默认. */
  @Test
  @Requirement("SF-24")
  public void departmentsMeetAndWhoStaysAwayAgreesAndTheBulletinSaysSo() throws IOException {
    Clerk window = Clerk.at(wire(), "shifang", SHIFANG_CENTRE).behind("W02");
    OperatorShell shell = new OperatorShell(shells);
    List<Integer> before = bulletin(shell, "什邡市公安消防大队");
    String number = numberOf(window.submit(application(RESTAURANT, ITS_PAPERS)));
    window.take("accept", number).done();
    window
        .take("meet", number, meeting("JOINT_MEETING", "fire") + present("catering"))
        .refused("MEETING_EMPTY");

    Wire.Reply met =
        window
            .take("meet", number, meeting("JOINT_REVIEW", "catering", "fire") + present("catering"))
            .done();
    String fire = "//answer/part[id='fire']/opinion";
    assertEquals("true", met.value(fire + "/agrees"));
    assertEquals("true", met.value(fire + "/deemed"));
    assertEquals("二、办事制度标准化 4", met.value(fire + "/source/place"));
    // Who came, and who was not called, has still to answer.
    assertEquals(List.of(), met.values("//answer/part[id='catering' or id='environment']/opinion"));
    Wire.Reply record = window.status(number);
    assertEquals("JOINT_REVIEW", record.value("//event[step/code='MEET']/meeting"));
    assertEquals(List.of("fire"), record.values("//event[step/code='MEET']/absent"));

    window
        .because("没有消防文书")
        .take("giveOpinion", number, refusal("catering") + element("lacking", "fire"))
        .refused("SILENT_PART_AGREED");
    window.take("giveOpinion", number, opinion("catering")).done();
    window.take("survey", number, present("licence")).done();
    window.take("review", number).done();
    window.take("verify", number).done();
    assertEquals("GRANTED", window.take("decide", number, GRANT).done().value("//answer/state"));

    List<Integer> after = bulletin(shell, "什邡市公安消防大队");
    // Asked once more, agreed once more by staying away; away from the review and from the survey.
    assertEquals(before.get(0) + 1, (int) after.get(0));
    assertEquals(before.get(4) + 1, (int) after.get(4));
    assertEquals(before.get(6) + 2, (int) after.get(6));
  }

  /** What the bulletin counts of a department: zeros where it has no case yet. */
  private static List<Integer> bulletin(OperatorShell shell, String department) {
    return shell
        .run("case:bulletin --county shifang --no-format")
        .lines()
        .filter(line -> line.startsWith(department))
        .findFirst()
        .map(line -> Stream.of(line.split("\t")).skip(1).map(Integer::valueOf).toList())
        .orElse(List.of(0, 0, 0, 0, 0, 0, 0));
  }

  private static String meeting(String kind, String... called) {
    return element("meeting", kind)
        + Stream.of(called).map(part -> element("called", part)).collect(Collectors.joining());
  }

  private static String present(String part) {
    return element("present", part);
  }

  private static String refusal(String part) {
    return element("part", part) + element("agrees", "false");
  }

  private static List<String> answered(Clerk window, String number, String part) {
    try {
      return window.status(number).values("//answer/part[id='" + part + "']/opinion");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Requirement({"SF-02", "SF-03"})
  public void itemOfTwoStepsIsReviewedByOneAndSignedByAnother() throws IOException {
    Clerk examiner =
        Clerk.at(wire(), "shifang", SHIFANG_CENTRE).behind("W04").as("EXAMINER", "examiner-1");
    String number = numberOf(examiner.submit(application("market-002", "m1", "m2", "m3")));

    Wire.Reply accepted = examiner.take("accept", number).done();
    assertEquals("REVIEWED", accepted.value("//answer/state"));
    examiner.take("review", number).refused("WRONG_STATE");
    examiner.take("verify", number).refused("WRONG_STATE");
    Wire.Reply alone =
        examiner.as("HEAD", "examiner-1").take("decide", number, GRANT).refused("SAME_PERSON");
    assertEquals("二、行政审批标准化 2", alone.value("//source/place"));
    Wire.Reply signed = examiner.as("HEAD", "head-1").take("decide", number, GRANT).done();
    assertEquals("GRANTED", signed.value("//answer/state"));
    assertEquals(
        List.of("SUBMIT", "ACCEPT", "GRANT"), examiner.status(number).values("//event/step/code"));

    nothingOfTwoStepsHasASpecialProcedure();
  }

  /** 二、行政审批标准化 5：对办理的行政许可事项实行统一编号. */
  @Test
  @Requirement("SF-12")
  public void licencesOfAllDepartmentsAreNumberedInOneSeries() throws IOException {
    Clerk trade = Clerk.at(wire(), "shifang", SHIFANG_CENTRE).behind("W04").as("HEAD", "head-1");
    String number = acceptedBusiness();

    Wire.Reply typed =
        trade
            .take("decide", number, GRANT + element("certificate", "自编 1"))
            .refused("NUMBERED_BY_COUNTY");
    assertEquals("二、行政审批标准化 5", typed.value("//source/place"));
    Wire.Reply granted = trade.take("decide", number, GRANT).done();
    int first = serialOf(granted.value("//answer/certificate"));
    assertEquals(
        "二、行政审批标准化 5", trade.status(number).value("//event[step/code='GRANT']/source/place"));

    int second =
        serialOf(
            trade.take("decide", acceptedBusiness(), GRANT).done().value("//answer/certificate"));
    String water = Clerk.application("water-001", Applicant.SECOND, papersOf("water-001"));
    Clerk office = Clerk.at(wire(), "shifang", SHIFANG_CENTRE).behind("W06");
    String abstraction = numberOf(office.submit(water));
    office.as("EXAMINER", "water-1").take("accept", abstraction).done();
    office.as("EXAMINER", "water-1").take("review", abstraction).done();
    office.as("EXAMINER", "water-2").take("verify", abstraction).done();
    Wire.Reply ofWater = office.as("HEAD", "water-3").take("decide", abstraction, GRANT).done();

    // Whatever the department, and nothing in between was lost on what was refused.
    assertEquals(first + 1, second);
    assertEquals(first + 2, serialOf(ofWater.value("//answer/certificate")));
    assertEquals("DELIVERED", trade.take("deliver", number).done().value("//answer/state"));
    // Ends with status 1 where the record, its number with it, is not what the law makes of it.
    new OperatorShell(shells).run("case:replay --county shifang " + number);
  }

  /** 二、行政审批标准化 2：需转报省.市审批的项目.按省级部门的流程编制相应的流程. */
  @Test
  @Requirement("SF-05")
  public void timeUpstairsIsNoneOfTheCitysAndBothAreShown() throws IOException {
    Clerk office = Clerk.at(wire(), "shifang", SHIFANG_CENTRE).behind("W06");
    LocalDate began = SlowDays.ago(6);
    String number =
        numberOf(
            office.submit(
                Clerk.application("water-001", Applicant.SECOND, papersOf("water-001")),
                SlowDays.morning(began)));
    office.take("accept", number, element("acceptedOn", began.toString())).done();

    office.take("forward", number, element("to", "德阳市水务局")).done();
    Wire.Reply up = office.clock(number);
    assertEquals(List.of(), up.values("//clock[kind/code='PROMISED']/due"));
    assertEquals("二、行政审批标准化 2", up.value("//upstairs/source/place"));
    assertEquals(List.of(), up.values("//upstairs/stay/back"));
    Wire.Reply back = office.because("德阳市同意").take("forwardBack", number).done();

    Wire.Reply clock = office.clock(number);
    assertEquals("WORKING_DAYS", clock.value("//upstairs/unit"));
    assertEquals("0", clock.value("//upstairs/upstairs"));
    assertEquals(1, clock.values("//upstairs/stay/back").size());
    // Up and back on one day: that day is the city's own, and no date has moved.
    assertEquals(SlowDays.after(began, 20).toString(), back.value("//answer/promised/date"));
    String shown = new OperatorShell(shells).run("case:show --county shifang " + number);
    assertEquals(shown, true, shown.contains("本级用时") && shown.contains("上级用时"));
  }

  private static String acceptedBusiness() throws IOException {
    Clerk examiner =
        Clerk.at(wire(), "shifang", SHIFANG_CENTRE).behind("W04").as("EXAMINER", "examiner-1");
    String number = numberOf(examiner.submit(application("market-002", "m1", "m2", "m3")));
    examiner.take("accept", number).done();
    return number;
  }

  /** The serial in 什许〔2026〕00001号. */
  private static int serialOf(String certificate) {
    Matcher form = Pattern.compile("什许〔\\d{4}〕(\\d{5})号").matcher(certificate);
    assertEquals(certificate, true, form.matches());
    return Integer.parseInt(form.group(1));
  }

  private static String[] papersOf(String item) throws IOException {
    return wire()
        .catalogue(ofCatalogue("shifang", "item", element("item", item)))
        .done()
        .values("//material/id")
        .toArray(String[]::new);
  }

  /** What needs an inspection, a hearing or experts is no matter of one review and one approval. */
  private static void nothingOfTwoStepsHasASpecialProcedure() throws IOException {
    List<String> items =
        wire()
            .catalogue(ofCatalogue("shifang", "list", ""))
            .done()
            .values("//item[flow='TWO_STEPS']/id");
    assertEquals(true, items.contains("market-002"));
    for (String item : items) {
      Wire.Reply whole =
          wire().catalogue(ofCatalogue("shifang", "item", element("item", item))).done();
      assertEquals(item, List.of(), whole.values("//special"));
      assertEquals(item, 2, whole.values("//step").size());
    }
  }

  /** 二、政务服务标准化 2：设立行政审批.公共事项.便民中介三个服务区和公共资源交易平台. */
  @Test
  @Requirement("SF-28")
  public void eachTypeOfServiceHasItsZoneAndTradingItsPlatform() throws IOException {
    List<Map.Entry<String, String>> zones =
        List.of(
            Map.entry("civil-affairs-011", "行政审批服务区"),
            Map.entry("household-005", "公共事项服务区"),
            Map.entry("gen-intermediary-1", "便民中介服务区"),
            Map.entry("gen-trading-1", "公共资源交易平台"));
    List<String> types = new ArrayList<>();
    for (Map.Entry<String, String> zone : zones) {
      Wire.Reply whole =
          wire().catalogue(ofCatalogue("shifang", "item", element("item", zone.getKey()))).done();
      types.add(whole.value("//field[column='service_type']/text/zh"));
      assertEquals(
          "什邡市人民政府政务服务中心" + zone.getValue(), whole.value("//field[column='place_zh']/text/zh"));
    }
    assertEquals(4, types.stream().distinct().count());
  }

  private static String ofCatalogue(String county, String question, String more) {
    return "<%1$s xmlns=\"urn:liandong:catalogue:v1\">%2$s%3$s</%1$s>"
        .formatted(question, element("county", county), more);
  }

  private static String opinion(String part) {
    return element("part", part) + element("agrees", "true");
  }

  private static String application(String item, String... papers) {
    return Clerk.application(item, Applicant.SECOND, papers);
  }

  private static String numberOf(Wire.Reply opened) {
    return opened.done().value("//answer/number");
  }
}
