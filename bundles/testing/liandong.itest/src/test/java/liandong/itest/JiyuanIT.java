package liandong.itest;

import static liandong.itest.Clerk.element;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import liandong.calendar.DayKind;
import liandong.calendar.WorkingCalendar;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Jiyuan as it is shipped, under a name of its own: its lists, its villages, its days of rest. */
public class JiyuanIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String COUNTY = "jiyuan-lists";
  private static final String CITY = "419001000000";
  private static final String TOWN = "419001109000";
  private static final String VILLAGE = "419001109211";
  private static final String[] PAPERS = {"m1", "m2", "m3", "m4", "m5"};

  @Inject private Counties counties;
  @Inject private SessionFactory shells;

  private Bundle bundle;

  @Before
  public void install() throws IOException, BundleException {
    bundle = new CountyCopy("jiyuan", COUNTY).install(context);
    Until.so(
        () -> counties.active(new CountyId(COUNTY)).isPresent(),
        PATIENCE,
        () -> COUNTY + " did not come: " + counties.refused());
  }

  @After
  public void uninstall() throws BundleException {
    bundle.uninstall();
  }

  @Test
  @Requirement("JY-01")
  public void cityTownsAndVillagesHaveAListEachAndAVillageDecidesNothing() throws IOException {
    Wire.Reply city = list(element("level", "COUNTY"));
    Wire.Reply town = list(element("level", "TOWN"));
    Wire.Reply village = list(element("level", "VILLAGE"));
    int inVillages = village.values("//item/id").size();
    assertTrue(inVillages > 0);
    assertTrue(inVillages < town.values("//item/id").size());
    assertTrue(town.values("//item/id").size() < city.values("//item/id").size());
    assertEquals(Set.of("COUNTY", "TOWN"), Set.copyOf(list("").values("//item/decidedAt")));

    Clerk agent = Clerk.at(wire(), COUNTY, VILLAGE).as("AGENT", "agent-1");
    String number = number(agent.register(application()));
    agent.take("accept", number).refused("WRONG_STATE");
    agent.take("handOver", number, element("to", TOWN)).done();
    Clerk office = Clerk.at(wire(), COUNTY, TOWN);
    office.take("takeOver", number).done();
    office.take("accept", number).done();
    office.take("handOver", number, element("to", VILLAGE)).done();
    agent.take("takeOver", number).done();
    agent.take("review", number).refused("AGENT_ONLY_FORWARDS");
    agent.as("CLERK", "clerk-1").take("review", number).refused("NOT_DECIDED_HERE");
    agent.take("withdraw", number).done();
  }

  @Test
  @Requirement("JY-06")
  public void villagesHaveItemsOfTheSixGroupsAndTheThreeBeside() throws IOException {
    Wire.Reply all = ask("counties", "");
    String ours = "//county[id='" + COUNTY + "']/domain";
    for (String group :
        List.of("证照代办", "民政救助", "劳动保障", "计生服务", "综治维稳", "党建群团", "民事调解", "咨询指南", "致富发展")) {
      String domain = all.value(ours + "[name/zh='" + group + "']/id");
      Wire.Reply items = list(element("domain", domain) + element("level", "VILLAGE"));
      assertFalse(group, items.values("//item/id").isEmpty());
    }
  }

  @Test
  @Requirement("JY-07")
  public void citizensHomeHas619ItemsAndOverTwentyUtilityServicesBeside() throws IOException {
    Wire.Reply whole = list("");
    assertEquals(
        619,
        whole
            .values("//item[not(domain='utilities')][receivedAt='COUNTY' or decidedAt='COUNTY']/id")
            .size());
    Wire.Reply utilities = list(element("domain", "utilities") + element("level", "COUNTY"));
    int beside = utilities.values("//item/id").size();
    assertTrue(beside + " utility services", beside > 20 && beside < 30);
    assertTrue(
        utilities
            .values("//item/name/zh")
            .containsAll(List.of("自来水费缴纳", "电费缴纳", "燃气费缴纳", "暖气费缴纳")));
  }

  @Test
  @Requirement("JY-10")
  public void hourOnADayOfRestIsGivenAndMovesNoDate() throws IOException {
    Clerk window = Clerk.at(wire(), COUNTY, CITY);
    String number = number(window.submit(application()));
    window.take("accept", number).done();
    Wire.Reply before = window.status(number);
    List<String> clock = window.clock(number).values("//date");
    LocalDate rest = next(DayKind.WEEKEND);

    Wire.Reply booked = window.take("appoint", number, at(CITY, rest, "10:00")).done();

    assertEquals(dates(before), dates(booked));
    Wire.Reply after = window.status(number);
    assertEquals(dates(before), dates(after));
    assertEquals(before.values("//event/date/due/date"), after.values("//event/date/due/date"));
    assertEquals(clock, window.clock(number).values("//date"));
    String visit = "//event[step/code='APPOINT']";
    assertEquals(CITY, after.value(visit + "/visitPlace"));
    assertEquals(rest.toString(), after.value(visit + "/day"));
    assertEquals("10:00", after.value(visit + "/visitTime"));
    assertEquals("二(二)", after.value(visit + "/source/place"));
    OperatorShell shell = new OperatorShell(shells);
    shell.run("case:appoint --county %s %s %s %s 16:59".formatted(COUNTY, number, CITY, rest));
    String shown = shell.run("case:show --county " + COUNTY + " " + number);
    assertTrue(shown, shown.contains(CITY + " " + rest + " 10:00"));
    assertTrue(shown, shown.contains(CITY + " " + rest + " 16:59"));
    assertEquals(dates(before), dates(window.status(number)));

    window.take("appoint", number, at(CITY, rest, "12:00")).refused("APPOINTMENT_HOURS");
    window
        .take("appoint", number, at(CITY, next(DayKind.WORKING), "10:00"))
        .refused("NO_APPOINTMENT_THEN");
    window
        .take("appoint", number, at(CITY, rest.minusDays(14), "10:00"))
        .refused("APPOINTMENT_PAST");
    window.take("appoint", number, at(VILLAGE, rest, "10:00")).refused("NO_APPOINTMENT_THEN");
    window.take("withdraw", number).done();
  }

  @Test
  @Requirement("JY-10")
  public void countyThatOffersNoAppointmentsRefusesThem() throws IOException {
    Clerk cangxi = Clerk.at(wire(), "cangxi", Wire.TOWN);
    String number = number(wire().cases(Wire.submit("no-appointments", Wire.TOWN)));

    Wire.Reply no =
        cangxi
            .take("appoint", number, at(Wire.TOWN, next(DayKind.WEEKEND), "10:00"))
            .refused("NO_APPOINTMENTS");

    assertTrue(no.body(), no.body().contains("没有预约服务的规定"));
  }

  @Test
  @Requirement("JY-15")
  public void agentsGuideOfAVillageIsTheOneTemplateFilledIn() throws IOException {
    Wire.Reply planning = guide("planning-001", element("village", VILLAGE)).done();
    Wire.Reply birth = guide("family-planning-001", element("village", VILLAGE)).done();

    assertEquals(5, planning.values("//agency/label/zh").size());
    assertEquals(planning.values("//agency/label/zh"), birth.values("//agency/label/zh"));
    List<String> texts = planning.values("//agency/text/zh");
    assertTrue(texts.toString(), texts.get(1).contains("《乡村建设规划许可证申请表》、居民身份证"));
    assertTrue(texts.toString(), texts.get(2).contains("2个工作日内送交"));
    assertTrue(texts.toString(), texts.get(3).contains("12个工作日内办结"));
    assertFalse(texts.equals(birth.values("//agency/text/zh")));
    assertEquals(List.of(), guide("planning-001", "").done().values("//agency"));
    guide("planning-001", element("village", TOWN)).refused("NOT_RECEIVED_HERE");
    String shown =
        new OperatorShell(shells)
            .run("item:show --county " + COUNTY + " --village " + VILLAGE + " planning-001");
    assertTrue(shown, texts.stream().allMatch(shown::contains));
  }

  @Test
  @Requirement("JY-20")
  public void supervisorAsksWhatIsClosedInVillagesByAgentsAndNobodys() throws IOException {
    Clerk agent = Clerk.at(wire(), COUNTY, VILLAGE).as("AGENT", "agent-1");
    Clerk city = Clerk.at(wire(), COUNTY, CITY);
    String above = number(agent.register(application()));
    agent.take("handOver", above, element("to", CITY)).done();
    city.take("takeOver", above).done();
    city.take("accept", above).done();

    Aim agents = aim("大事有代办");
    assertTrue(agents.toString(), agents.count() >= 1 && agents.count() <= agents.of());
    assertEquals(0, aim("事事有人管").count());
    String without = number(city.submit(application()));
    assertEquals(agents.of() + 1, aim("大事有代办").of());
    assertEquals(agents.count(), aim("大事有代办").count());
    city.take("withdraw", without).done();

    Aim before = aim("小事不出村");
    city.take("review", above).done();
    city.take("verify", above).done();
    city.take("decide", above, element("verdict", "GRANT")).done();
    city.take("handOver", above, element("to", VILLAGE)).done();
    agent.take("takeOver", above).done();
    agent.take("deliver", above).done();
    Until.so(
        () -> aim("小事不出村").equals(new Aim(before.count() + 1, before.of() + 1)),
        PATIENCE,
        () -> aim("小事不出村") + " after " + before);
  }

  /** One line of the three. */
  private record Aim(long count, long of) {}

  private Aim aim(String which) {
    String month = YearMonth.from(SlowDays.today()).toString();
    String[] cells =
        new OperatorShell(shells)
            .run("supervision:aims --no-format " + COUNTY + " " + month)
            .lines()
            .filter(each -> each.startsWith(which))
            .findFirst()
            .orElseThrow()
            .split("\t");
    return new Aim(Long.parseLong(cells[1]), cells[2].equals("–") ? 0 : Long.parseLong(cells[2]));
  }

  // ---- asking -----------------------------------------------------------------------------

  /** Each date and each timer of the case. */
  private static List<String> dates(Wire.Reply reply) {
    return Stream.of("//answer//date", "//answer/timer/at")
        .flatMap(path -> reply.values(path).stream())
        .toList();
  }

  /** The first such day after tomorrow. */
  private static LocalDate next(DayKind kind) {
    WorkingCalendar china = WorkingCalendar.china();
    return Stream.iterate(SlowDays.today().plusDays(2), day -> day.plusDays(1))
        .filter(day -> china.kindOf(day) == kind)
        .findFirst()
        .orElseThrow();
  }

  private static String at(String place, LocalDate day, String time) {
    return element("place", place) + element("day", day.toString()) + element("time", time);
  }

  private static String application() {
    return Clerk.application("planning-001", Clerk.Applicant.FIRST, PAPERS);
  }

  private static String number(Wire.Reply reply) {
    return reply.done().value("//answer/number");
  }

  private static Wire.Reply list(String which) throws IOException {
    return ask("list", element("county", COUNTY) + which);
  }

  private static Wire.Reply guide(String item, String village) throws IOException {
    return send("guide", element("county", COUNTY) + element("item", item) + village);
  }

  private static Wire.Reply ask(String question, String inside) throws IOException {
    return send(question, inside).done();
  }

  private static Wire.Reply send(String question, String inside) throws IOException {
    return wire()
        .catalogue(
            "<%1$s xmlns=\"urn:liandong:catalogue:v1\">%2$s</%1$s>".formatted(question, inside));
  }
}
