package liandong.itest;

import static liandong.itest.Clerk.element;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import javax.inject.Inject;
import liandong.itest.Clerk.Applicant;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;

/** Cases go their whole way by SOAP, and each date is the one that a slow count gives. */
public class WholeCaseIT extends InKaraf {
  private static final String CANGXI = "cangxi";
  private static final String CENTRE = "510824000000";
  private static final String TOWN = "510824100000";
  private static final String ITS_VILLAGE = "510824100002";
  private static final String NEXT_VILLAGE = "510824100003";

  /** 取水许可: 45 working days by law, 25 promised; expert review stops its clock. */
  private static final String WATER = "water-001";

  @Inject private SessionFactory shells;

  @Test
  @Requirement("SF-14")
  public void licenceGoesFromTheNoticeToTheArchive() throws IOException {
    Clerk clerk = Clerk.at(wire(), CANGXI, CENTRE);
    String number = numberOf(clerk.submit(application(WATER, "m1", "m2")));

    askedAndBrought(clerk, number, "m3", "m4");
    Wire.Reply accepted = clerk.take("accept", number).done();
    assertEquals(45, workingDays(accepted, "//answer/statutory"));
    assertEquals(25, workingDays(accepted, "//answer/promised"));

    stoppedForTheExperts(clerk, number, accepted.value("//answer/acceptedOn"));
    extendedByTheHead(clerk, number);

    clerk.as("EXAMINER", "examiner-1").take("review", number).done();
    clerk.as("EXAMINER", "examiner-2").take("verify", number).done();
    Wire.Reply granted =
        clerk
            .as("HEAD", "head-1")
            .take(
                "decide",
                number,
                element("verdict", "GRANT") + element("certificate", "取水(川苍)字第1号"))
            .done();
    assertEquals("GRANTED", granted.value("//answer/state"));
    assertEquals(10, workingDays(granted, "//answer/deliverBy"));

    Wire.Reply delivered = clerk.take("deliver", number).done();
    assertEquals("false", delivered.value("//answer/open"));
    assertEquals("0", delivered.value("//answer/finish/code"));
    clerk.take("archive", number).done();

    Wire.Reply whole = clerk.status(number);
    assertEquals("ARCHIVED", whole.value("//answer/state"));
    assertEquals("取水(川苍)字第1号", whole.value("//answer/certificate"));
    assertEquals(
        List.of(
            "SUBMIT",
            "NOTIFY",
            "SUPPLEMENT",
            "NOTIFY",
            "SUPPLEMENT",
            "ACCEPT",
            "SUSPEND",
            "RESUME",
            "EXTEND",
            "REVIEW",
            "VERIFY",
            "GRANT",
            "DELIVER",
            "ARCHIVE"),
        whole.values("//event/step/code"));
  }

  /** The first notice leaves a paper out, which is a fault for ever. */
  private static void askedAndBrought(Clerk clerk, String number, String asked, String forgotten)
      throws IOException {
    Wire.Reply told =
        clerk
            .take("notify", number, element("missing", asked) + element("correctWithin", "15"))
            .done();
    assertEquals("AWAITING_CORRECTION", told.value("//answer/state"));
    assertEquals(15, workingDays(told, "//deadline[kind/code='CORRECTION']/due"));
    clerk.take("supplement", number, Clerk.papers(asked)).done();
    clerk.take("accept", number).refused("MATERIALS_MISSING");

    String again = element("missing", forgotten);
    String withFault = again + element("withFault", "true");
    assertEquals(
        "第三十二条",
        clerk.take("notify", number, again).refused("NOTICE_GIVEN").value("//source/place"));
    clerk.take("notify", number, withFault).refused("REASON_NEEDED");
    Wire.Reply faulty = clerk.because("首次告知漏列").take("notify", number, withFault).done();
    assertEquals(List.of(forgotten), faulty.values("//answer/correction/fault"));
    clerk.take("supplement", number, Clerk.papers(forgotten)).done();

    Wire.Reply record = clerk.status(number);
    assertEquals(List.of(forgotten), record.values("//event/fault"));
    assertEquals(List.of("首次告知漏列"), record.values("//event[fault]/reason"));
  }

  private static void stoppedForTheExperts(Clerk clerk, String number, String day)
      throws IOException {
    clerk.take("suspend", number, element("ground", "TESTING")).refused("NO_LEGAL_GROUND");
    Wire.Reply stopped =
        clerk
            .take("suspend", number, element("ground", "EXPERT_REVIEW") + element("toldOn", day))
            .done();
    assertEquals("SUSPENDED", stopped.value("//answer/state"));
    assertEquals(List.of(), stopped.values("//answer/statutory|//answer/promised"));
    clerk.take("review", number).refused("WRONG_STATE");
    Wire.Reply goesOn = clerk.take("resume", number).done();
    assertEquals("ACCEPTED", goesOn.value("//answer/state"));
    assertEquals("第四十五条", clerk.status(number).value("//event[step/code='SUSPEND']/source/place"));
  }

  private static void extendedByTheHead(Clerk clerk, String number) throws IOException {
    Clerk head = clerk.as("HEAD", "head-1");
    String days = element("days", "10");
    clerk.because("案情复杂").take("extend", number, days).refused("HEAD_NEEDED");
    head.take("extend", number, days).refused("REASON_NEEDED");
    Clerk withReason = head.because("案情复杂");
    withReason.take("extend", number, element("days", "11")).refused("EXTENSION_TOO_LONG");
    Wire.Reply extended = withReason.take("extend", number, days).done();
    assertEquals(55, workingDays(extended, "//answer/statutory"));
    assertEquals(35, workingDays(extended, "//answer/promised"));
    withReason.take("extend", number, days).refused("EXTENDED_ALREADY");

    Wire.Reply record = clerk.status(number);
    assertEquals("案情复杂", record.value("//event[step/code='EXTEND']/reason"));
    assertEquals("第四十二条", record.value("//event[step/code='EXTEND']/source/place"));
    assertEquals(
        extended.value("//answer/statutory/date"),
        record.value("//event[step/code='EXTEND']/date[kind/code='STATUTORY']/due/date"));
  }

  @Test
  public void datesOfAMovedClockAreThoseOfTheConsoleAndOfASlowCount() throws IOException {
    Clerk clerk = Clerk.at(wire(), CANGXI, CENTRE);
    LocalDate began = SlowDays.ago(10);
    String today = SlowDays.today().toString();
    String number =
        numberOf(clerk.submit(application(WATER, "m1", "m2", "m3", "m4"), SlowDays.morning(began)));
    clerk.take("accept", number, element("acceptedOn", began.toString())).done();
    clerk.take("suspend", number, element("ground", "HEARING") + element("toldOn", today)).done();
    clerk.take("resume", number).done();
    Wire.Reply moved =
        clerk
            .as("HEAD", "head-1")
            .because("案情复杂")
            .take("extend", number, element("days", "10"))
            .done();

    String statutory = SlowDays.after(began, 55).toString();
    String promised = SlowDays.after(began, 35).toString();
    assertEquals(statutory, moved.value("//answer/statutory/date"));
    assertEquals(promised, moved.value("//answer/promised/date"));

    OperatorShell shell = new OperatorShell(shells);
    List<String> counted =
        shell
            .run(
                "calendar:clock --no-format --suspend %1$s/%1$s --resume %1$s --extend %1$s:10 --promise 25 %2$s 45"
                    .formatted(today, began))
            .lines()
            .toList();
    assertTrue(counted.toString(), counted.get(0).startsWith(statutory));
    assertTrue(counted.toString(), counted.get(2).startsWith("promised\t" + promised));
    assertTrue(shell.run("calendar:add " + began + " 55").startsWith(statutory));

    Wire.Reply receipts = clerk.clock(number);
    everyDayIsRight(receipts, "//clock[kind/code='STATUTORY']", 55, statutory);
    everyDayIsRight(receipts, "//clock[kind/code='PROMISED']", 35, promised);
  }

  private static void everyDayIsRight(Wire.Reply receipts, String clock, int days, String last) {
    List<String> counted = receipts.values(clock + "/day[counted > 0]/date");
    assertEquals(days, counted.size());
    assertEquals(last, counted.get(days - 1));
    assertEquals(last, receipts.value(clock + "/due/date"));
    counted.forEach(day -> assertTrue(day, SlowDays.isWorked(LocalDate.parse(day))));
    List<String> passedOver = receipts.values(clock + "/day[counted = 0]/date");
    passedOver.stream()
        .skip(1)
        .forEach(day -> assertFalse(day, SlowDays.isWorked(LocalDate.parse(day))));
  }

  @Test
  @Requirement({"MY-09", "CX-13"})
  public void immediateItemClosesOnTheSpotAndAPromisedOneWithinItsLimit() throws IOException {
    Clerk clerk = Clerk.at(wire(), CANGXI, Wire.TOWN);
    Clerk signs = clerk.as("HEAD", "head-1");
    Wire.Reply items = wire().catalogue(listOf(CANGXI)).done();
    assertEquals("即时办理", handling(items, "family-planning-001"));
    assertEquals("承诺办理", handling(items, Wire.ITEM));

    String immediate =
        numberOf(clerk.submit(application("family-planning-001", "m1", "m2", "m3", "m4")));
    Wire.Reply accepted = clerk.take("accept", immediate).done();
    assertEquals("IMMEDIATE", accepted.value("//answer/handling"));
    assertEquals("0", accepted.value("//answer/promised/limit/amount"));
    assertEquals(accepted.value("//answer/acceptedOn"), accepted.value("//answer/promised/date"));
    signs.take("decide", immediate, element("verdict", "GRANT")).done();
    Wire.Reply closed = clerk.take("deliver", immediate).done();
    assertEquals(accepted.value("//answer/promised/date"), day(closed, "//answer/finish/at"));

    LocalDate began = SlowDays.ago(8);
    String promised =
        numberOf(
            clerk.submit(application(Wire.ITEM, "m1", "m2", "m3", "m4"), SlowDays.morning(began)));
    Wire.Reply running =
        clerk.take("accept", promised, element("acceptedOn", began.toString())).done();
    assertEquals("PROMISED", running.value("//answer/handling"));
    assertEquals(10, workingDays(running, "//answer/promised"));
    clerk.take("review", promised).done();
    clerk.take("verify", promised).done();
    Wire.Reply decided = signs.take("decide", promised, element("verdict", "GRANT")).done();
    assertFalse(
        LocalDate.parse(day(decided, "//answer/decidedAt"))
            .isAfter(LocalDate.parse(decided.value("//answer/promised/date"))));
    assertEquals("DELIVERED", clerk.take("deliver", promised).done().value("//answer/state"));
  }

  @Test
  public void ledgerOfAVillageFollowsItsEntriesWhereverTheyAre() throws IOException {
    Clerk agent = Clerk.at(wire(), CANGXI, ITS_VILLAGE).as("AGENT", "agent-7");
    Clerk town = Clerk.at(wire(), CANGXI, TOWN);
    String stays = numberOf(agent.register(application(Wire.ITEM, "m1")));
    String goes = numberOf(agent.register(application(Wire.ITEM, "m1", "m2", "m3", "m4")));
    agent.take("handOver", goes, element("to", TOWN)).done();
    town.take("takeOver", goes).done();

    String asked = element("size", "1000") + element("ledger", ITS_VILLAGE);
    Wire.Reply ledger = agent.list(asked);

    assertEquals(
        List.of("agent-7", "agent-7"),
        ledger.values("//line[number='" + stays + "' or number='" + goes + "']/agent"));
    assertEquals(ITS_VILLAGE, ledger.value("//line[number='" + stays + "']/holder"));
    assertEquals(TOWN, ledger.value("//line[number='" + goes + "']/holder"));
    Wire.Reply neighbours = agent.list(element("size", "1000") + element("ledger", NEXT_VILLAGE));
    assertEquals(List.of(), neighbours.values("//line[number='" + stays + "']"));
  }

  private static String listOf(String county) {
    return "<list xmlns=\"urn:liandong:catalogue:v1\"><county>" + county + "</county></list>";
  }

  private static String handling(Wire.Reply items, String item) {
    return items.value("//item[id='" + item + "']/handling/text/zh");
  }

  private static String application(String item, String... papers) {
    return Clerk.application(item, Applicant.FIRST, papers);
  }

  private static String numberOf(Wire.Reply opened) {
    return opened.done().value("//answer/number");
  }

  /** The China day of a moment in an answer. */
  private static String day(Wire.Reply reply, String path) {
    return OffsetDateTime.parse(reply.value(path))
        .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
        .toLocalDate()
        .toString();
  }

  /** By how many working days a due date lies after its beginning, which does not count. */
  private static int workingDays(Wire.Reply reply, String due) {
    LocalDate from = LocalDate.parse(reply.value(due + "/from"));
    LocalDate date = LocalDate.parse(reply.value(due + "/date"));
    assertTrue(date.toString(), SlowDays.isWorked(date));
    return (int) from.plusDays(1).datesUntil(date.plusDays(1)).filter(SlowDays::isWorked).count();
  }
}
