package liandong.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemDraft;
import liandong.catalogue.JointPart;
import liandong.catalogue.Limits;
import liandong.catalogue.ReviewFlow;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.county.swap.Aspect;
import liandong.county.swap.CaseDifference.Found;
import liandong.county.swap.LawChanges.Order;
import liandong.county.swap.MovedCase;
import liandong.county.swap.MovedCase.Result;
import liandong.county.swap.Replay;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.testkit.Commands;
import liandong.testkit.RehearsalBookInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

class LawDeskTest {
  private static final CountyVersion NOW = NextVersion.BEFORE;
  private static final CalendarBook CALENDARS = CalendarBook.of(WorkingCalendar.china());
  private static final String WHY = "川办发〔2018〕1号第三条";

  private final Commands town = Commands.by(Role.CLERK, SampleCounty.TOWN);
  private final Commands centre = Commands.by(Role.HEAD, SampleCounty.CENTRE).at("W02");

  // ---- a case that goes -------------------------------------------------------------------

  @Test
  void caseWhoseItemHasAnotherTextGoesAndItsRecordKeepsTheOldLaw() {
    CountyVersion next =
        NextVersion.ofLicence(item -> item.named(new Bilingual("样例许可（新）", "Sample licence, new")));
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);
    var before = hall.deadlines(number);

    MovedCase moved = only(desk(hall).carryOut(order(next, false)));

    assertThat(moved.result()).isEqualTo(Result.MOVED);
    assertThat(moved.found()).extracting(Found::aspect).containsOnly(Aspect.ITEM);
    ServiceCase after = hall.find(number);
    assertThat(after.pin()).isEqualTo(next.pin());
    assertThat(after.item().name().zh()).isEqualTo("样例许可（新）");
    assertThat(after.state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(hall.deadlines(number)).isEqualTo(before);
    List<CaseEvent> record = hall.desk.history(SampleCounty.ID, number);
    assertThat(record).extracting(CaseEvent::pin).containsOnly(NOW.pin());
    CaseEvent last = record.get(record.size() - 1);
    assertThat(last.actor().person()).isEqualTo("staff-law");
    assertThat(last.reason()).contains(WHY);
    assertThat(((CaseFact.LawChanged) last.fact()).from()).isEqualTo(NOW.pin());

    hall.done(centre.step(CaseStep.REVIEW, handedUp(hall, number)));

    assertThat(pinOfLast(hall, number)).isEqualTo(next.pin());
  }

  @Test
  void shorterPromiseIsShownAndWaitsUntilItIsConfirmed() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);

    MovedCase shown = only(desk(hall).preview(order(next, true)));
    MovedCase unasked = only(desk(hall).carryOut(order(next, false)));

    assertThat(shown.result()).isEqualTo(Result.TO_CONFIRM);
    assertThat(shown.found())
        .anySatisfy(
            each -> {
              assertThat(each.aspect()).isEqualTo(Aspect.DATE);
              // Accepted 2018-05-14: ten working days end on 05-28, seven on 05-23.
              assertThat(each.before().zh()).isEqualTo("2018-05-28");
              assertThat(each.after().zh()).isEqualTo("2018-05-23");
            })
        .anySatisfy(each -> assertThat(each.aspect()).isEqualTo(Aspect.LIMIT));
    assertThat(unasked).isEqualTo(shown);
    assertThat(hall.find(number).pin()).isEqualTo(NOW.pin());
    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2018-05-28");

    assertThat(only(desk(hall).carryOut(order(next, true))).result()).isEqualTo(Result.MOVED);

    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2018-05-23");
  }

  @Test
  void whoOnlyLooksNeedNotSayWhy() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);

    MovedCase shown =
        only(
            desk(hall)
                .preview(
                    new Order(NOW.pin(), next.pin(), List.of(number), "staff-law", "", false)));

    assertThat(shown.result()).isEqualTo(Result.TO_CONFIRM);
    assertThat(hall.events(number)).isEqualTo(2);
  }

  @Test
  void clockThatStandsStillGoesOnStandingAndThenRunsByTheNewLimit() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);
    hall.done(town.hearing(number, Optional.of(LocalDate.parse("2018-05-14"))));

    desk(hall).carryOut(order(next, true));

    assertThat(hall.state(number)).isEqualTo(CaseState.SUSPENDED);
    assertThat(hall.deadlines(number)).doesNotContainKey("PROMISED");
    hall.done(town.step(CaseStep.RESUME, number));
    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2018-05-23");
  }

  @Test
  void departmentsOfAJointCaseHaveTheLimitsOfTheNewLawAndKeepWhatTheySaid() {
    CountyVersion next =
        NextVersion.of(
            SampleCounty.JOINT,
            item ->
                item.parts(
                    item.done().parts().stream()
                        .map(
                            each ->
                                new JointPart(
                                    each.id(),
                                    each.name(),
                                    each.department(),
                                    each.lead() ? each.limit() : Limit.workingDays(1),
                                    each.lead()))
                        .toList()));
    Hall hall = hall(next);
    CaseNumber number = hall.done(centre.submit(Hall.complete(SampleCounty.JOINT))).number();
    hall.done(centre.accept(number));
    List<String> waiting =
        hall.find(number).parts().stream()
            .filter(each -> !each.part().lead())
            .map(each -> each.part().id())
            .toList();
    hall.done(centre.opinion(number, waiting.get(0), true));

    desk(hall).carryOut(order(next, true));

    assertThat(hall.find(number).parts().stream().filter(each -> each.opinion().isPresent()))
        .hasSize(1);
    assertThat(hall.deadlines(number))
        .containsEntry("PART:" + waiting.get(1), "2018-05-15")
        .doesNotContainKey("PART:" + waiting.get(0));
  }

  @Test
  void beforeTheAcceptanceAlsoTheFlowMayBeAnotherOne() {
    CountyVersion next = NextVersion.ofLicence(LawDeskTest::inTwoSteps);
    Hall hall = hall(next);
    CaseNumber received = hall.done(town.submit(Hall.complete(SampleCounty.LICENCE))).number();
    CaseNumber accepted = accepted(hall);

    List<MovedCase> moved = desk(hall).carryOut(order(next, true));

    assertThat(of(received, moved).result()).isEqualTo(Result.MOVED);
    assertThat(of(received, moved).found()).extracting(Found::aspect).contains(Aspect.FLOW);
    assertThat(of(accepted, moved).result()).isEqualTo(Result.STAYS);
    assertThat(of(accepted, moved).sentence().orElseThrow().zh()).contains("审批流程");
    assertThat(hall.find(accepted).pin()).isEqualTo(NOW.pin());
    assertThat(hall.done(town.accept(received)).state()).isEqualTo(CaseState.REVIEWED);
  }

  @Test
  void recordThatGoesOverToAnotherLawIsRunAgainUnderBoth() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);
    desk(hall).carryOut(order(next, true));
    hall.done(town.step(CaseStep.WITHDRAW, number));

    Replay whole = rehearsals(hall, hall.counties).replay(SampleCounty.ID, number).orElseThrow();
    Replay half =
        rehearsals(hall, SampleCounty.counties(next)).replay(SampleCounty.ID, number).orElseThrow();

    assertThat(((Replay.Run) whole).steps()).hasSize(4);
    assertThat(((Replay.Run) whole).first()).isEmpty();
    assertThat(half).isEqualTo(new Replay.Away(number, NOW.pin()));
  }

  @Test
  void caseThatWasMovedIsRehearsedUnderAThirdLaw() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    CountyVersion third =
        new CountyVersion(
            new RulePin(SampleCounty.ID, "1.2.0", Sha256.of("sample 1.2.0")),
            next.data(),
            next.rules());
    Hall hall = hall(next, third);
    accepted(hall);
    desk(hall).carryOut(order(next, true));

    var rehearsal = rehearsals(hall, hall.counties).rehearse(third.pin(), 0);

    assertThat(rehearsal.failed()).isEmpty();
    assertThat(rehearsal.differences())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.first().seq()).isEqualTo(1);
              assertThat(each.aspects()).containsExactlyInAnyOrder(Aspect.LIMIT, Aspect.DATE);
              // What was due after the move is the same under both.
              assertThat(each.found()).allMatch(found -> found.seq() < 3);
            });
  }

  // ---- a case that stays ------------------------------------------------------------------

  @Test
  void caseThatIsDecidedIsDeliveredAsItWasDecided() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);
    handedUp(hall, number);
    hall.done(centre.step(CaseStep.REVIEW, number));
    hall.done(centre.step(CaseStep.VERIFY, number));
    hall.done(centre.grant(number));

    MovedCase stays = only(desk(hall).carryOut(order(next, true)));

    assertThat(stays.result()).isEqualTo(Result.STAYS);
    assertThat(stays.sentence().orElseThrow().en()).contains("change the law");
    assertThat(hall.find(number).pin()).isEqualTo(NOW.pin());
  }

  @Test
  void caseWhoseItemIsGoneStays() {
    CountyVersion next =
        NextVersion.with(
            items ->
                items.stream().filter(each -> !each.id().equals(SampleCounty.LICENCE)).toList(),
            List.of());
    Hall hall = hall(next);
    accepted(hall);

    MovedCase stays = only(desk(hall).carryOut(order(next, true)));

    assertThat(stays.result()).isEqualTo(Result.STAYS);
    assertThat(stays.sentence().orElseThrow().en()).contains("1.1.0 has no item");
  }

  @Test
  void onlyTheCasesThatWereNamedGo() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber one = accepted(hall);
    CaseNumber other = accepted(hall);
    CaseNumber nobody = new CaseNumber("NONE-1");

    List<MovedCase> moved =
        desk(hall)
            .carryOut(
                new Order(NOW.pin(), next.pin(), List.of(one, nobody), "staff-law", WHY, true));

    assertThat(moved).hasSize(2);
    assertThat(of(one, moved).result()).isEqualTo(Result.MOVED);
    assertThat(of(nobody, moved).result()).isEqualTo(Result.STAYS);
    assertThat(hall.find(other).pin()).isEqualTo(NOW.pin());
  }

  @Test
  void caseOfAnotherVersionIsLeftOutAndIfNamedSaysSo() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);
    desk(hall).carryOut(order(next, true));

    assertThat(desk(hall).carryOut(order(next, true))).isEmpty();
    MovedCase named =
        only(
            desk(hall)
                .carryOut(
                    new Order(NOW.pin(), next.pin(), List.of(number), "staff-law", WHY, true)));
    assertThat(named.result()).isEqualTo(Result.STAYS);
    assertThat(named.sentence().orElseThrow().en()).contains("1.1.0");
    assertThat(hall.events(number)).isEqualTo(3);
  }

  @Test
  void withoutAPersonAReasonOrTheVersionNothingIsDone() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);
    CountyVersion absent = SampleCounty.version("9.0.0");

    for (Order order :
        List.of(
            new Order(NOW.pin(), next.pin(), List.of(), " ", WHY, true),
            new Order(NOW.pin(), next.pin(), List.of(), "staff-law", " ", true),
            new Order(NOW.pin(), absent.pin(), List.of(), "staff-law", WHY, true))) {
      assertThatThrownBy(() -> desk(hall).carryOut(order))
          .isInstanceOf(IllegalArgumentException.class);
    }

    assertThat(hall.events(number)).isEqualTo(2);
  }

  @Test
  void nobodyAtAWindowChangesTheLawOfACase() {
    CountyVersion next = NextVersion.ofLicence(NextVersion::sevenDays);
    Hall hall = hall(next);
    CaseNumber number = accepted(hall);

    assertThat(
            hall.refused(
                new liandong.cases.Command.ChangeLaw(town.because(WHY).head(), number, next.pin())))
        .isEqualTo(RefusalCode.OFFICE_ONLY);
    assertThat(hall.refused(Commands.by(Role.OPERATOR, SampleCounty.TOWN).accept(number)))
        .isIn(RefusalCode.OFFICE_ONLY, RefusalCode.WRONG_STATE);
    assertThat(hall.find(number).possibleSteps()).doesNotContain(CaseStep.CHANGE_LAW);
  }

  // ---- what the facts above are told with -------------------------------------------------

  private static Hall hall(CountyVersion... others) {
    CountyVersion[] all = new CountyVersion[others.length + 1];
    all[0] = NOW;
    System.arraycopy(others, 0, all, 1, others.length);
    return new Hall("2018-05-14", SampleCounty.counties(all), CALENDARS);
  }

  private static LawDesk desk(Hall hall) {
    return new LawDesk(
        hall.store, hall.desk, hall.counties, CALENDARS, hall.clock, CountyGuard.none());
  }

  private static RehearsalDesk rehearsals(Hall hall, Counties counties) {
    return new RehearsalDesk(
        hall.store,
        counties,
        CALENDARS,
        new RehearsalBookInMemory(),
        hall.clock,
        CountyGuard.none());
  }

  private static Order order(CountyVersion to, boolean confirmed) {
    return new Order(NOW.pin(), to.pin(), List.of(), "staff-law", WHY, confirmed);
  }

  private CaseNumber accepted(Hall hall) {
    CaseNumber number = hall.done(town.submit(Hall.complete(SampleCounty.LICENCE))).number();
    hall.done(town.accept(number));
    return number;
  }

  /** The licence is decided at the centre. */
  private CaseNumber handedUp(Hall hall, CaseNumber number) {
    hall.done(town.handOver(number, SampleCounty.CENTRE));
    hall.done(centre.step(CaseStep.TAKE_OVER, number));
    return number;
  }

  private static RulePin pinOfLast(Hall hall, CaseNumber number) {
    List<CaseEvent> record = hall.desk.history(SampleCounty.ID, number);
    return record.get(record.size() - 1).pin();
  }

  private static ItemDraft inTwoSteps(ItemDraft licence) {
    Optional<Limit> statutory = licence.done().limits().statutory();
    return licence
        .with(new Limits(statutory, Limit.workingDays(10), List.of(2, 4)))
        .with(ReviewFlow.TWO_STEPS);
  }

  private static MovedCase only(List<MovedCase> cases) {
    assertThat(cases).hasSize(1);
    return cases.get(0);
  }

  private static MovedCase of(CaseNumber number, List<MovedCase> cases) {
    return cases.stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow();
  }
}
