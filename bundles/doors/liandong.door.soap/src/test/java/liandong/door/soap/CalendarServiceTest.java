package liandong.door.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import liandong.calendar.WorkingCalendar;
import liandong.cases.handling.CaseDesk;
import liandong.county.law.Counties;
import liandong.door.soap.OpenDoor.Reply;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CalendarServiceTest {
  private static OpenDoor door;

  @BeforeAll
  static void open() {
    Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
    door = new OpenDoor(new CaseDesk(new CaseStoreInMemory(), counties, OpenDoor.CHINA), counties);
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private static Reply ask(String body) {
    Reply reply = door.calendar(body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  private static List<String> problems(String body) {
    Reply reply = door.calendar(body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(500);
    assertThat(reply.all("inputFault/problem/sentence/zh")).isNotEmpty().doesNotContain("");
    assertThat(reply.all("inputFault/problem/remedy/en")).doesNotContain("");
    return reply.all("inputFault/problem/path");
  }

  @Test
  void limitIsReckonedWithEveryDayAndItsSource() {
    Reply reply =
        ask("<reckon><from>2013-04-03</from><amount>5</amount><unit>WORKING_DAYS</unit></reckon>");

    assertThat(reply.at("reckonResponse/due/date")).isEqualTo("2013-04-11");
    assertThat(reply.count("reckonResponse/due/time")).isZero();
    assertThat(reply.at("reckonResponse/standsStill")).isEqualTo("false");
    assertThat(reply.at("reckonResponse/provisional")).isEqualTo("false");
    assertThat(reply.at("reckonResponse/edition"))
        .isEqualTo(WorkingCalendar.china().edition().value());
    assertThat(reply.at("reckonResponse/limit/text/zh")).isEqualTo("5个工作日");
    assertThat(reply.all("reckonResponse/day/code"))
        .containsExactly(
            "EVENT_DAY",
            "HOLIDAY",
            "HOLIDAY",
            "HOLIDAY",
            "MAKE_UP",
            "COUNTED",
            "COUNTED",
            "COUNTED",
            "COUNTED");
    assertThat(reply.all("reckonResponse/day/counted"))
        .containsExactly("0", "0", "0", "0", "1", "2", "3", "4", "5");
    assertThat(reply.all("reckonResponse/day/source/place")).contains("国办发明电〔2012〕33号", "第八十二条");
  }

  @Test
  void hoursHaveAMinuteAndOtherOfficesOtherHours() {
    String question =
        "<reckon><from>2018-09-28</from><at>16:30</at><amount>4</amount><unit>HOURS</unit>";

    Reply usual = ask(question + "</reckon>");
    Reply longer = ask(question + "<officeHours>08:00-18:00</officeHours></reckon>");

    assertThat(usual.at("reckonResponse/due/date")).isEqualTo("2018-09-29");
    assertThat(usual.at("reckonResponse/due/time")).isEqualTo("14:30");
    assertThat(usual.all("reckonResponse/day/minutes")).containsExactly("30", "210");
    assertThat(longer.at("reckonResponse/due/time")).isEqualTo("10:30");
    assertThat(longer.at("reckonResponse/officeHours")).isEqualTo("08:00-18:00");
  }

  @Test
  void eventsMoveTheClockInWhateverOrderTheyStand() {
    Reply reply =
        ask(
            """
            <reckon><from>2018-05-14</from><amount>20</amount><unit>WORKING_DAYS</unit>
              <event><kind>EXTEND</kind><date>2018-06-04</date><amount>5</amount></event>
              <event><kind>RESUME</kind><date>2018-05-28</date></event>
              <event><kind>SUSPEND</kind><date>2018-05-21</date><toldOn>2018-05-21</toldOn>
                <ground>听证</ground></event>
            </reckon>""");

    assertThat(reply.at("reckonResponse/due/date")).isEqualTo("2018-06-26");
    assertThat(reply.at("reckonResponse/limit/amount")).isEqualTo("25");
    assertThat(reply.all("reckonResponse/note/code"))
        .containsExactly("SUSPENDED", "TOLD", "RESUMED", "EXTENDED");
    assertThat(reply.all("reckonResponse/day/code").subList(8, 15)).containsOnly("SUSPENDED");
    assertThat(reply.body()).contains("中止期间（听证，");
  }

  @Test
  void clockThatStandsStillHasNoEnd() {
    Reply reply =
        ask(
            """
            <reckon><from>2018-05-14</from><amount>20</amount><unit>WORKING_DAYS</unit>
              <event><kind>SUSPEND</kind><date>2018-05-21</date><toldOn>2018-05-21</toldOn></event>
              <through>2018-05-25</through>
            </reckon>""");

    assertThat(reply.at("reckonResponse/standsStill")).isEqualTo("true");
    assertThat(reply.count("reckonResponse/due")).isZero();
    assertThat(reply.all("reckonResponse/day/date")).endsWith("2018-05-25");
  }

  @Test
  void provisionalEndSaysWhy() {
    Reply reply =
        ask("<reckon><from>2026-12-24</from><amount>6</amount><unit>WORKING_DAYS</unit></reckon>");

    assertThat(reply.at("reckonResponse/provisional")).isEqualTo("true");
    assertThat(reply.at("reckonResponse/provisionalBecause/zh")).contains("至2026-12-31");
    assertThat(reply.at("reckonResponse/coveredTo")).isEqualTo("2026-12-31");
    assertThat(reply.all("reckonResponse/day/provisional")).last().isEqualTo("true");
  }

  @Test
  void everythingThatIsWrongIsListedAtOnce() {
    assertThat(
            problems(
                """
                <reckon><from>soon</from><at>noon</at><amount>many</amount><unit>WEEKS</unit>
                  <event><kind>STOP</kind><date>2018-13-01</date></event>
                  <event><kind>EXTEND</kind><date>2018-06-01</date></event>
                  <event><kind>RESUME</kind><date>2018-06-01</date><toldOn>2018-06-01</toldOn>
                    <amount>3</amount></event>
                  <officeHours>17:00-09:00</officeHours>
                </reckon>"""))
        .containsExactly(
            "/reckon/from",
            "/reckon/at",
            "/reckon/amount",
            "/reckon/unit",
            "/reckon/officeHours",
            "/reckon/event[1]/kind",
            "/reckon/event[1]/date",
            "/reckon/event[2]/amount",
            "/reckon/event[3]/toldOn",
            "/reckon/event[3]/amount");
  }

  @Test
  void impossibleClocksAreInputAndNoFaultOfOurs() {
    String begin = "<reckon><from>2018-05-14</from><amount>20</amount>";
    String days = begin + "<unit>WORKING_DAYS</unit>";

    assertThat(problems(begin + "<unit>HOURS</unit></reckon>")).containsExactly("/reckon/at");
    assertThat(
            problems(days + "<event><kind>RESUME</kind><date>2018-05-28</date></event></reckon>"))
        .containsExactly("/reckon/event");
    assertThat(
            problems(
                days + "<event><kind>INTERRUPT</kind><date>2018-05-01</date></event></reckon>"))
        .containsExactly("/reckon/event");
    assertThat(
            problems(
                days + "<event><kind>INTERRUPT</kind><date>2190-05-01</date></event></reckon>"))
        .containsExactly("/reckon");
    assertThat(
            problems(
                "<reckon><from>999999999-01-01</from><amount>1</amount>"
                    + "<unit>CALENDAR_DAYS</unit></reckon>"))
        .containsExactly("/reckon/from");
  }

  @Test
  void yearListsTheDaysThatANoticeNames() {
    Reply reply = ask("<days><year>2018</year></days>");

    assertThat(reply.count("daysResponse/day")).isEqualTo(32);
    assertThat(reply.all("daysResponse/day/date")).contains("2018-09-29", "2018-10-01").isSorted();
    assertThat(reply.all("daysResponse/day/occasion/en")).contains("National Day");
    assertThat(ask("<days><year>2027</year></days>").count("daysResponse/day")).isZero();
  }

  @Test
  void rangeListsEveryDay() {
    Reply reply = ask("<days><from>2018-09-28</from><to>2018-10-01</to></days>");

    assertThat(reply.all("daysResponse/day/kind"))
        .containsExactly("WORKING", "MAKE_UP", "MAKE_UP", "HOLIDAY");
    assertThat(reply.all("daysResponse/day/worked"))
        .containsExactly("true", "true", "true", "false");
    assertThat(reply.at("daysResponse/day/source/place")).isEqualTo("国办发明电〔2017〕12号");
  }

  @Test
  void daysNeedAYearOrARange() {
    assertThat(problems("<days/>")).containsExactly("/days");
    assertThat(problems("<days><from>2018-01-01</from></days>")).containsExactly("/days");
    assertThat(problems("<days><year>2018</year><from>2018-01-01</from></days>"))
        .containsExactly("/days");
    assertThat(problems("<days><from>2018-01-02</from><to>2018-01-01</to></days>"))
        .containsExactly("/days/to");
    assertThat(problems("<days><from>2018-01-01</from><to>2019-01-02</to></days>"))
        .containsExactly("/days/to");
    assertThat(problems("<days><year>MMXVIII</year></days>")).containsExactly("/days/year");
  }
}
