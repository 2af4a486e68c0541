package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.JOINT;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_PERSONS;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Channel;
import liandong.cases.Deadline;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.evidence.Source;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/**
 * January 2020: on the 26th the Spring Festival, planned until 01-30, is lengthened to 02-02, and
 * Saturday 02-01 is no longer worked. Whatever runs over it ends two working days later.
 */
class ReckonerTest {
  private final NoticedBook book = NoticedBook.beforeTheLengthening();
  private final Hall hall = new Hall("2020-01-20", SampleCounty.version("1.0.0"), book);
  private final Commands centre = Commands.by(Role.HEAD, CENTRE).at("W02").because("see the file");
  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private final Commands agent = Commands.by(Role.AGENT, VILLAGE);

  @Test
  void noticeAndStepMoveInACaseThatIsNotAccepted() {
    hall.on("2020-01-23");
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    assertDates(number, "NOTICE", "2020-02-05", "STEP", "2020-01-31");

    theNoticeComes();

    assertDates(number, "NOTICE", "2020-02-07", "STEP", "2020-02-03");
    assertThat(hall.timers(number)).isEqualTo(Map.of("DEEMED_ACCEPTANCE", "2020-02-07"));
    hall.eveningOf("2020-02-07");
    assertThat(hall.state(number)).isEqualTo(CaseState.RECEIVED);
    hall.midnightOf("2020-02-08");
    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
  }

  @Test
  void promiseLawAndStepMoveInAnAcceptedCase() {
    CaseNumber number = accepted();
    assertDates(number, "STEP", "2020-01-31", "PROMISED", "2020-02-07", "STATUTORY", "2020-02-21");

    theNoticeComes();

    assertDates(number, "STEP", "2020-02-03", "PROMISED", "2020-02-11", "STATUTORY", "2020-02-25");
  }

  @Test
  void oldAndNewDatesAndTheNoticeAreInTheRecord() {
    CaseNumber number = accepted();
    List<Deadline> before = hall.find(number).deadlines();

    theNoticeComes();

    List<CaseEvent> events = hall.desk.history(SampleCounty.ID, number);
    CaseEvent last = events.get(events.size() - 1);
    CaseFact.Reckoned fact = (CaseFact.Reckoned) last.fact();
    assertThat(fact.notice().source().place()).isEqualTo("国办发明电〔2020〕1号");
    assertThat(fact.notice().source().document().zh()).isEqualTo("国务院办公厅关于延长2020年春节假期的通知");
    assertThat(fact.before()).isEqualTo(before);
    assertThat(fact.after()).isEqualTo(hall.find(number).deadlines());
    assertThat(fact.calendar()).isEqualTo(book.current().edition());
    assertThat(hall.find(number).accepted().orElseThrow().calendar()).isEqualTo(fact.calendar());
    assertThat(last.channel()).isEqualTo(Channel.TIMER);
    assertThat(last.actor()).isEqualTo(new Actor("system", Role.SYSTEM, CENTRE, Optional.empty()));
  }

  @Test
  void datesOfTheDepartmentsMoveAndTheirTimersWithThem() {
    hall.on("2020-01-22");
    CaseNumber number = hall.done(centre.submit(complete(JOINT))).number();
    hall.done(centre.accept(number));
    assertThat(hall.deadlines(number))
        .containsEntry("PART:seal", "2020-01-31")
        .containsEntry("PART:tax", "2020-02-01")
        .containsEntry("PROMISED", "2020-02-06")
        .containsEntry("STATUTORY", "2020-03-31");

    theNoticeComes();

    assertThat(hall.deadlines(number))
        .containsEntry("PART:seal", "2020-02-03")
        .containsEntry("PART:tax", "2020-02-04")
        .containsEntry("PROMISED", "2020-02-10")
        .containsEntry("STATUTORY", "2020-04-02");
    assertThat(hall.timers(number))
        .isEqualTo(Map.of("PART_CONSENT:seal", "2020-02-03", "PART_CONSENT:tax", "2020-02-04"));
    int before = hall.events(number);
    hall.midnightOf("2020-02-01");
    assertThat(hall.events(number)).isEqualTo(before);
    hall.midnightOf("2020-02-04");
    assertThat(hall.events(number)).isEqualTo(before + 1);
  }

  @Test
  void timeToSupplementMovesAndTheCaseLapsesByTheNewDate() {
    hall.on("2020-01-22");
    CaseNumber number = hall.done(town.submit(complete(LICENCE))).number();
    hall.done(town.notify(number, Optional.of(5), "m3"));
    assertDates(number, "CORRECTION", "2020-02-04");

    theNoticeComes();

    assertDates(number, "CORRECTION", "2020-02-06");
    hall.eveningOf("2020-02-06");
    assertThat(hall.state(number)).isEqualTo(CaseState.AWAITING_CORRECTION);
    hall.midnightOf("2020-02-07");
    assertThat(hall.state(number)).isEqualTo(CaseState.CORRECTION_LAPSED);
  }

  @Test
  void deliveryMoves() {
    CaseNumber number = accepted();
    hall.on("2020-01-21").done(centre.step(CaseStep.REVIEW, number));
    hall.done(centre.step(CaseStep.VERIFY, number));
    hall.done(centre.grant(number));
    assertDates(number, "DELIVERY", "2020-02-10");

    theNoticeComes();

    assertDates(number, "DELIVERY", "2020-02-12");
  }

  @Test
  void villagesEntryAndUnansweredOfferMove() {
    hall.on("2020-01-23");
    CaseNumber entry = hall.done(agent.register(complete(LICENCE))).number();
    CaseNumber offered = hall.done(agent.register(complete(LICENCE))).number();
    hall.done(agent.handOver(offered, TOWN));
    assertDates(entry, "AGENCY", "2020-02-01");
    assertDates(offered, "HAND_OVER", "2020-01-31");

    theNoticeComes();

    assertDates(entry, "AGENCY", "2020-02-04");
    assertDates(offered, "HAND_OVER", "2020-02-03");
  }

  @Test
  void hearingMovesAndSoDoesTheTimeToAskForIt() {
    CaseNumber asked = accepted();
    CaseNumber told = accepted();
    hall.on("2020-01-22").done(centre.step(CaseStep.TELL_HEARING, asked));
    hall.done(centre.step(CaseStep.ASK_HEARING, asked));
    hall.done(centre.step(CaseStep.TELL_HEARING, told));
    assertThat(hall.deadlines(asked)).containsEntry("HEARING", "2020-02-25");
    assertThat(hall.find(told).hearing().orElseThrow().requestBy().date()).isEqualTo("2020-02-04");

    theNoticeComes();

    assertThat(hall.deadlines(asked)).containsEntry("HEARING", "2020-02-27");
    hall.on("2020-02-06");
    hall.done(centre.step(CaseStep.REVIEW, told));
    hall.done(centre.step(CaseStep.VERIFY, told));
    assertThat(hall.refused(centre.grant(told))).isEqualTo(RefusalCode.HEARING_OPEN);
    hall.done(centre.step(CaseStep.ASK_HEARING, told));
  }

  @Test
  void datesThatDoNotRunOverTheHolidayStayAndHaveNoEvent() {
    hall.on("2020-01-13");
    CaseNumber number = hall.done(town.submit(complete(TWO_PERSONS))).number();
    hall.done(town.accept(number));
    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2020-01-19");

    theNoticeComes();

    assertThat(hall.events(number)).isEqualTo(2);
  }

  @Test
  void closedCaseIsLeftAlone() {
    CaseNumber number = accepted();
    hall.done(centre.step(CaseStep.VOID, number));
    int before = hall.events(number);

    theNoticeComes();

    assertThat(hall.events(number)).isEqualTo(before);
  }

  @Test
  void secondLookDoesNothing() {
    CaseNumber number = accepted();
    theNoticeComes();
    int after = hall.events(number);

    hall.timers.tick();
    new TimerDesk(hall.store, hall.store, hall.desk, book, Duration.ZERO).tick();

    assertThat(hall.events(number)).isEqualTo(after);
  }

  @Test
  void clockThatStoodStillGoesOnByTheNewDays() {
    CaseNumber number = accepted();
    hall.on("2020-01-21").done(centre.hearing(number, Optional.of(day("2020-01-21"))));
    int before = hall.events(number);

    theNoticeComes();
    assertThat(hall.events(number)).isEqualTo(before);
    hall.on("2020-02-04").done(centre.step(CaseStep.RESUME, number));

    // 01-21 ran. Nine are left of the promise, three of the step, after 02-04.
    assertThat(hall.deadlines(number))
        .containsEntry("PROMISED", "2020-02-17")
        .containsEntry("STEP", "2020-02-07");
  }

  @Test
  void lateStepThatIsNoLongerLateBecauseTheClockStoodStillIsNoDeadline() {
    CaseNumber number = accepted();
    // The step was due on 01-31; the clock stands still from 02-01, and the notice comes late.
    hall.on("2020-02-01").done(centre.hearing(number, Optional.of(day("2020-02-01"))));
    assertThat(hall.deadlines(number)).containsOnlyKeys("STEP");

    book.add(NoticedBook.LENGTHENED, "operator");
    hall.timers.tick();

    assertThat(hall.deadlines(number)).isEmpty();
    hall.on("2020-02-05").done(centre.step(CaseStep.RESUME, number));
    // 01-21, 22 and 23 had run; the fourth day is 02-06.
    assertThat(hall.deadlines(number)).containsEntry("STEP", "2020-02-06");
  }

  @Test
  void provisionalDatesBecomeFirmWithTheNextYearsNotice() {
    NoticedBook until2026 = new NoticedBook(WorkingCalendar.china().holidays());
    Hall later = new Hall("2026-12-21", SampleCounty.version("1.0.0"), until2026);
    CaseNumber number = later.done(centre.submit(complete(LICENCE))).number();
    later.done(centre.accept(number));
    later.timers.tick();
    assertThat(later.deadlines(number)).containsEntry("PROMISED", "2027-01-04");
    assertThat(later.find(number).promised().orElseThrow().provisional()).isTrue();

    until2026.add(
        NoticedBook.notice(
            "year-2027",
            Source.of("国务院办公厅关于2027年部分节假日安排的通知", "Notice on 2027", "测试"),
            "2026-12-22",
            "2027-01-01",
            "2027-01-02",
            "2027-01-03"),
        "operator");
    later.timers.tick();

    assertThat(later.deadlines(number)).containsEntry("PROMISED", "2027-01-05");
    assertThat(later.find(number).promised().orElseThrow().provisional()).isFalse();
    // 01-01 is not worked: 12-31 is the eighth day, 01-19 the twentieth.
    assertThat(later.deadlines(number)).containsEntry("STATUTORY", "2027-01-19");
  }

  @Test
  void calendarThatNeverChangesMovesNothing() {
    Hall still = new Hall("2018-05-14");
    CalendarBook same = still.calendars;
    CaseNumber number = still.done(centre.submit(complete(LICENCE))).number();

    still.timers.tick();

    assertThat(still.store.reckonedBy()).contains(same.current().edition());
    assertThat(still.events(number)).isEqualTo(1);
  }

  /** The timers look, the notice of 01-26 is entered on the 27th, the timers look again. */
  private void theNoticeComes() {
    hall.timers.tick();
    book.add(NoticedBook.LENGTHENED, "operator");
    hall.on("2020-01-27").timers.tick();
  }

  /** A licence that was accepted on Monday, 01-20. */
  private CaseNumber accepted() {
    hall.on("2020-01-20");
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    return hall.done(centre.accept(number)).number();
  }

  private void assertDates(CaseNumber number, String... namesAndDays) {
    Map<String, String> expected = new HashMap<>();
    for (int i = 0; i < namesAndDays.length; i += 2) {
      expected.put(namesAndDays[i], namesAndDays[i + 1]);
    }
    assertThat(hall.deadlines(number)).isEqualTo(expected);
  }
}
