package liandong.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Application;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Objection;
import liandong.cases.Role;
import liandong.cases.RulePin;
import liandong.catalogue.ServiceItem;
import liandong.county.SilenceRule;
import liandong.county.SubmissionRule;
import liandong.county.law.CountyVersion;
import liandong.county.swap.Aspect;
import liandong.county.swap.CaseDifference;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.Replay;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.ServicePoint;
import liandong.testkit.Commands;
import liandong.testkit.RehearsalBookInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final CountyVersion NOW = NextVersion.BEFORE;
  private static final CalendarBook CALENDARS = CalendarBook.of(WorkingCalendar.china());

  private final Hall hall = new Hall("2018-05-14", NOW, CALENDARS);
  private final Commands town = Commands.by(Role.CLERK, SampleCounty.TOWN);
  private final RehearsalBookInMemory book = new RehearsalBookInMemory();

  @Test
  void sameLawChangesNothing() {
    accepted();
    onTheSpot();

    Rehearsal rehearsal = rehearse(NextVersion.with(items -> items, List.of()), 30);

    assertThat(rehearsal.cases()).isEqualTo(2);
    assertThat(rehearsal.isSame()).isTrue();
  }

  @Test
  void shorterPromiseShowsTheLimitFirstAndThenItsDates() {
    CaseNumber number = accepted();

    Rehearsal rehearsal = rehearse(NextVersion.ofLicence(NextVersion::sevenDays), 0);

    CaseDifference difference = only(rehearsal);
    assertThat(difference.number()).isEqualTo(number);
    assertThat(difference.open()).isTrue();
    assertThat(difference.first().aspect()).isEqualTo(Aspect.LIMIT);
    assertThat(difference.first().before().zh()).contains("10");
    assertThat(difference.first().after().zh()).contains("7");
    assertThat(difference.first().because().document().zh()).contains("样例县 1.1.0");
    assertThat(difference.found())
        .anySatisfy(
            each -> {
              assertThat(each.seq()).isEqualTo(2);
              assertThat(each.aspect()).isEqualTo(Aspect.DATE);
              // Accepted 2018-05-14: ten working days end on 05-28, seven on 05-23.
              assertThat(each.before().zh()).isEqualTo("2018-05-28");
              assertThat(each.after().zh()).isEqualTo("2018-05-23");
            });
    assertThat(rehearsal.count(Aspect.LIMIT)).isOne();
    assertThat(rehearsal.count(Aspect.DATE)).isOne();
    assertThat(rehearsal.count(Aspect.FEE)).isZero();
  }

  @Test
  void ruleThatObjectsShowsItsSentence() {
    accepted();

    CaseDifference difference =
        only(rehearse(NextVersion.with(items -> items, List.of(new NoLicences())), 0));

    assertThat(difference.first().aspect()).isEqualTo(Aspect.REFUSAL);
    assertThat(difference.first().seq()).isEqualTo(1);
    assertThat(difference.first().after().en()).contains("no licences any more");
    assertThat(difference.first().because()).isEqualTo(new NoLicences().source());
  }

  @Test
  void ruleThatIsGoneShowsTheConsentBySilenceThatGoesWithIt() {
    Commands window = Commands.by(Role.HEAD, SampleCounty.CENTRE).at("W02");
    CaseNumber number = hall.done(window.submit(Hall.complete(SampleCounty.JOINT))).number();
    hall.done(window.accept(number));

    CaseDifference difference = only(rehearse(NextVersion.without(SilenceRule.class), 0));

    assertThat(difference.aspects()).contains(Aspect.SILENCE);
    assertThat(difference.found())
        .filteredOn(each -> each.aspect() == Aspect.SILENCE)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.before().isBlank()).isFalse();
              assertThat(each.after().isBlank()).isTrue();
              assertThat(each.because().place()).isEqualTo("第四条");
            });
  }

  @Test
  void itemThatIsGoneIsRefused() {
    onTheSpot();

    CaseDifference difference =
        only(
            rehearse(
                NextVersion.with(
                    items ->
                        items.stream()
                            .filter(each -> !each.id().equals(SampleCounty.ON_THE_SPOT))
                            .toList(),
                    List.of()),
                0));

    assertThat(difference.first().aspect()).isEqualTo(Aspect.REFUSAL);
  }

  @Test
  void closedCaseIsLookedAtWhileItIsNotLongAgo() {
    CaseNumber number = accepted();
    hall.done(town.step(CaseStep.WITHDRAW, number));
    CountyVersion shorter = NextVersion.ofLicence(NextVersion::sevenDays);
    hall.on("2018-06-14");

    assertThat(rehearse(shorter, 30).cases()).isZero();
    assertThat(only(rehearse(shorter, 32)).open()).isFalse();
  }

  @Test
  void candidateThatFailsOnACaseIsSeenInTheResult() {
    CaseNumber number = accepted();

    Rehearsal rehearsal = rehearse(NextVersion.with(items -> items, List.of(new Throws())), 0);

    assertThat(rehearsal.isSame()).isFalse();
    assertThat(rehearsal.failed())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.number()).isEqualTo(number);
              assertThat(each.why()).contains("thrown by the county");
            });
  }

  @Test
  void nothingIsWrittenButTheResult() {
    CaseNumber number = accepted();
    var before = hall.store.history(SampleCounty.ID, number);
    CountyVersion shorter = NextVersion.ofLicence(NextVersion::sevenDays);

    Rehearsal rehearsal = rehearse(shorter, 0);

    assertThat(hall.store.history(SampleCounty.ID, number)).isEqualTo(before);
    assertThat(book.latest(shorter.pin())).contains(rehearsal);
    assertThat(book.latest(NOW.pin())).isEmpty();
  }

  @Test
  void versionThatIsNotPresentIsNoCandidate() {
    RulePin nobody = new RulePin(SampleCounty.ID, "9.0.0", Sha256.of("nobody"));

    assertThatThrownBy(() -> desk(NOW).rehearse(nobody, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not present");
  }

  // ---- replay -----------------------------------------------------------------------------

  @Test
  void recordIsWhatItsOwnLawMakesOfIt() {
    CaseNumber number = accepted();

    Replay replay = desk(NOW).replay(SampleCounty.ID, number).orElseThrow();

    assertThat(replay).isInstanceOf(Replay.Run.class);
    assertThat(((Replay.Run) replay).steps()).hasSize(2);
    assertThat(((Replay.Run) replay).first()).isEmpty();
  }

  @Test
  void replayFindsAnOutcomeThatItsLawDoesNotMake() {
    CaseNumber number = accepted();
    // Other tables under the pin of the case: as if the archive held something else.
    CountyVersion forged =
        new CountyVersion(
            NOW.pin(), NextVersion.ofLicence(NextVersion::sevenDays).data(), NOW.rules());

    Replay replay = desk(forged).replay(SampleCounty.ID, number).orElseThrow();

    assertThat(((Replay.Run) replay).first().orElseThrow().recorded().seq()).isEqualTo(1);
  }

  @Test
  void replaySaysThatTheLawIsAway() {
    CaseNumber number = accepted();

    assertThat(desk(SampleCounty.version("2.0.0")).replay(SampleCounty.ID, number))
        .contains(new Replay.Away(number, NOW.pin()));
    assertThat(desk(NOW).replay(SampleCounty.ID, new CaseNumber("NONE-1"))).isEmpty();
  }

  // ---- what the facts above are told with -------------------------------------------------

  private CaseNumber accepted() {
    CaseNumber number = hall.done(town.submit(Hall.complete(SampleCounty.LICENCE))).number();
    hall.done(town.accept(number));
    return number;
  }

  private void onTheSpot() {
    hall.done(town.submit(Hall.complete(SampleCounty.ON_THE_SPOT)));
  }

  private Rehearsal rehearse(CountyVersion candidate, int days) {
    return desk(NOW, candidate).rehearse(candidate.pin(), days);
  }

  private RehearsalDesk desk(CountyVersion... present) {
    return new RehearsalDesk(
        hall.store, SampleCounty.counties(present), CALENDARS, book, hall.clock);
  }

  private static CaseDifference only(Rehearsal rehearsal) {
    assertThat(rehearsal.differing()).isEqualTo(1);
    return rehearsal.differences().get(0);
  }

  private static final class NoLicences implements SubmissionRule {
    @Override
    public Source source() {
      return Source.of("样例县试行规定", "Trial rules of Sample County", "第九条");
    }

    @Override
    public Optional<Objection> objectionTo(
        Application application, ServiceItem item, ServicePoint at, LocalDate day) {
      return Optional.of(
          new Objection(
              new Bilingual("不再办理许可", "no licences any more"),
              source(),
              new Bilingual("请到省里办理", "go to the province")));
    }
  }

  private static final class Throws implements SubmissionRule {
    @Override
    public Source source() {
      return Source.of("样例县试行规定", "Trial rules of Sample County", "第十条");
    }

    @Override
    public Optional<Objection> objectionTo(
        Application application, ServiceItem item, ServicePoint at, LocalDate day) {
      throw new IllegalStateException("thrown by the county");
    }
  }
}
