package liandong.cases.handling;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.PostCover.NotNoted;
import liandong.cases.PostCover.Noted;
import liandong.cases.PostCover.Told;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.county.law.Counties;
import liandong.testkit.AbsencesInMemory;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PostDeskTest {
  private final MovableClock clock = new MovableClock(Instant.parse("2018-05-14T02:00:00Z"));
  private final Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
  private final CaseDesk desk =
      new CaseDesk(
          new CaseStoreInMemory(clock), counties, CalendarBook.of(WorkingCalendar.china()), clock);
  private final PostDesk posts = new PostDesk(new AbsencesInMemory(), desk, counties, clock);

  @Test
  @Tag("CX-16")
  void casesOfWhoIsAwayGoToTheCoverAtOnceAndTheirClocksRunOn() {
    CaseNumber number = heldBy("a");
    ServiceCase before = find(number);

    Noted noted = (Noted) posts.away(SampleCounty.ID, TOWN, "a", "b");

    assertThat(noted.moved()).containsExactly(number);
    assertThat(find(number).custody().person()).isEqualTo("b");
    assertThat(find(number).deadlines()).isEqualTo(before.deadlines());
    CaseEvent last = desk.history(SampleCounty.ID, number).get(find(number).seq() - 1);
    assertThat(last.actor().role()).isEqualTo(Role.SYSTEM);
    assertThat(last.reason().orElseThrow()).contains("AB岗");
  }

  @Test
  @Tag("CX-16")
  void whatComesWhileAwayGoesToTheCoverWithTheNextLook() {
    posts.away(SampleCounty.ID, TOWN, "a", "b");
    CaseNumber number = heldBy("a");

    posts.tick();
    posts.tick();

    assertThat(find(number).custody().person()).isEqualTo("b");
    assertThat(find(number).seq()).isEqualTo(2);
  }

  @Test
  void whoComesBackGetsBackWhatTheCoverStillHasOfIt() {
    CaseNumber his = heldBy("a");
    CaseNumber hers = heldBy("b");
    CaseNumber passedOn = heldBy("a");
    posts.away(SampleCounty.ID, TOWN, "a", "b");
    desk.handle(Commands.by(Role.HEAD, TOWN).assign(passedOn, "c"));

    Noted noted = (Noted) posts.back(SampleCounty.ID, TOWN, "a");

    assertThat(noted.moved()).containsExactly(his);
    assertThat(find(his).custody().person()).isEqualTo("a");
    assertThat(find(hers).custody().person()).isEqualTo("b");
    assertThat(find(passedOn).custody().person()).isEqualTo("c");
    assertThat(posts.absences(SampleCounty.ID, 10).get(0).until()).isPresent();
  }

  @Test
  void returnThatWasCutShortIsFinishedWhenItIsSaidAgain() {
    AbsencesInMemory kept = new AbsencesInMemory();
    PostDesk dying = new PostDesk(kept, desk, counties, clock);
    CaseNumber number = heldBy("a");
    dying.away(SampleCounty.ID, TOWN, "a", "b");
    // The row was written, then the node died before a case had moved.
    kept.keep(kept.open().get(0).ended(clock.instant()));

    Noted noted =
        (Noted) new PostDesk(kept, desk, counties, clock).back(SampleCounty.ID, TOWN, "a");

    assertThat(noted.moved()).containsExactly(number);
    assertThat(find(number).custody().person()).isEqualTo("a");
  }

  @Test
  void sameAbsenceSaidTwiceIsOne() {
    posts.away(SampleCounty.ID, TOWN, "a", "b");
    posts.away(SampleCounty.ID, TOWN, "a", "b");

    assertThat(posts.absences(SampleCounty.ID, 10)).hasSize(1);
  }

  @Test
  void nobodyCoversWhoIsAwayOrIsCoveredTwice() {
    posts.away(SampleCounty.ID, TOWN, "a", "b");

    assertThat(refused(posts.away(SampleCounty.ID, TOWN, "a", "c")))
        .isEqualTo(RefusalCode.AWAY_ALREADY);
    assertThat(refused(posts.away(SampleCounty.ID, TOWN, "c", "a")))
        .isEqualTo(RefusalCode.COVER_AWAY);
    assertThat(refused(posts.away(SampleCounty.ID, TOWN, "c", "c")))
        .isEqualTo(RefusalCode.SELF_COVER);
    assertThat(refused(posts.back(SampleCounty.ID, CENTRE, "a"))).isEqualTo(RefusalCode.NOT_AWAY);
  }

  @Test
  void closedCasesStayWithWhoClosedThem() {
    CaseNumber number = heldBy("a");
    desk.handle(Commands.by(Role.CLERK, TOWN).as("a").step(CaseStep.WITHDRAW, number));

    Noted noted = (Noted) posts.away(SampleCounty.ID, TOWN, "a", "b");

    assertThat(noted.moved()).isEmpty();
  }

  private CaseNumber heldBy(String person) {
    Answer answer =
        desk.handle(
            Commands.by(Role.CLERK, TOWN)
                .as(person)
                .submit(SampleCounty.application(SampleCounty.LICENCE, "m1", "m2")));
    return ((Answer.Done) answer).after().number();
  }

  private ServiceCase find(CaseNumber number) {
    return desk.find(SampleCounty.ID, number).orElseThrow();
  }

  private static RefusalCode refused(Told told) {
    return ((NotNoted) told).refusal().code();
  }
}
