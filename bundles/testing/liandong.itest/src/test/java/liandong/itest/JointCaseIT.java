package liandong.itest;

import static liandong.itest.Clerk.element;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
