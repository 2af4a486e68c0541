package liandong.county.miyun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import liandong.calendar.WorkingCalendar;
import liandong.county.CountyData;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.law.CountyInspection;
import liandong.county.site.Deviation;
import liandong.county.site.Oversight;
import liandong.county.site.Premises;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.county.site.Weight;
import liandong.county.site.Works;
import liandong.county.site.WorksKind;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The halls of 2013: how large, designed when, built by when, under whom, accepted by whom. */
class MiyunSitesTest extends CountyContract {
  private static final LocalDate APPROVED = LocalDate.of(2013, 3, 20);

  MiyunSitesTest() {
    super(new MiyunRules());
  }

  @Test
  @Tag("MY-10")
  void hallUnder150IsRemindedAndAskedForItsReason() {
    assertThat(weights(new HallOf150(), hall(150))).isEmpty();
    assertThat(weights(new HallOf150(), hall(149))).containsExactly(Weight.WARNING);
    assertThat(weights(new HallOf150(), hall(149).with(Oversight.UNSAID.because("利用原有办公楼"))))
        .containsExactly(Weight.ADVICE);
  }

  @Test
  @Tag("MY-10")
  void smallHallIsNeverAFault() {
    assertThat(inspected(Example.DAY))
        .filteredOn(each -> each.rule().equals("HallOf150"))
        .extracting(each -> each.deviation().weight())
        .containsExactly(Weight.ADVICE);
  }

  @Test
  @Tag("MY-11")
  void designIsApprovedOnTheFirstDayOfBuildingAtTheLatest() {
    Works designed = Works.UNSAID.designed(APPROVED.minusDays(9), APPROVED);

    assertThat(weights(new DesignBeforeBuilding(), built(designed.begun(APPROVED)))).isEmpty();
    assertThat(weights(new DesignBeforeBuilding(), built(designed.begun(APPROVED.minusDays(1)))))
        .containsExactly(Weight.FAULT);
    assertThat(weights(new DesignBeforeBuilding(), built(Works.UNSAID.begun(APPROVED))))
        .containsExactly(Weight.FAULT);
    assertThat(weights(new DesignBeforeBuilding(), built(Works.UNSAID))).isEmpty();
  }

  @Test
  @Tag("MY-18")
  void acceptanceNeedsAllFourSignatures() {
    LocalDate day = LocalDate.of(2013, 10, 15);

    assertThat(FourSignOffs.ORGANS).hasSize(4);
    for (String missing : FourSignOffs.ORGANS) {
      Set<String> three = new TreeSet<>(FourSignOffs.ORGANS);
      three.remove(missing);
      Site accepted = Example.town().with(Oversight.UNSAID.accepted(day, three));
      assertThat(new FourSignOffs().examine(accepted, day))
          .extracting(each -> each.sentence().zh())
          .containsExactly("示例镇便民服务中心已验收，却缺少签字：" + missing);
      assertThat(new FourSignOffs().examine(accepted, day.minusDays(1))).isEmpty();
    }
  }

  @Test
  @Tag("MY-17")
  void eachOfThe18NewCentresIsInExactlyOneOfFourTeams() {
    List<Site> built =
        county().sites().said().stream()
            .filter(each -> each.works().kind().filter(WorksKind.NEW::equals).isPresent())
            .toList();

    assertThat(built).hasSize(18).allMatch(each -> each.oversight().teams().size() == 1);
    assertThat(built.stream().flatMap(each -> each.oversight().teams().stream()).distinct())
        .hasSize(4);
    assertThat(new OneTeamEach().examine(county(), Example.DAY)).isEmpty();
  }

  @Test
  @Tag("MY-17")
  void centreOfTwoTeamsOrOfNoneIsTold() {
    String first = county().sites().said().get(0).point().id().value();

    assertThat(new OneTeamEach().examine(first(Set.of("第一督导组", "第二督导组")), Example.DAY))
        .extracting(Deviation::about)
        .containsExactly(first);
    assertThat(new OneTeamEach().examine(first(Set.of()), Example.DAY))
        .extracting(Deviation::about)
        .containsExactly(first);
    assertThat(new OneTeamEach().examine(first(Set.of("第五督导组")), Example.DAY))
        .extracting(Deviation::about)
        .containsExactly("");
  }

  private CountyData first(Set<String> teams) {
    return changed(site -> site.with(site.oversight().under(teams)));
  }

  private CountyData changed(UnaryOperator<Site> how) {
    List<Site> sites = new ArrayList<>(county().sites().said());
    sites.set(0, how.apply(sites.get(0)));
    return county().withSites(new Sites(sites, List.of(), List.of(), List.of()));
  }

  @Test
  @Tag("MY-16")
  void hallsAreDueInJuneTownsInSeptemberAndAcceptanceInOctober() {
    List<Task> milestones = county().sites().tasks(TaskKind.MILESTONE);

    assertThat(milestones).hasSize(1 + 18 + 1);
    assertThat(milestones.stream().map(each -> each.due().orElseThrow()).distinct())
        .containsExactly(
            LocalDate.of(2013, 6, 30), LocalDate.of(2013, 9, 30), LocalDate.of(2013, 10, 31));
  }

  /** 30 June 2013 is a Sunday. */
  @Test
  @Tag("MY-16")
  void milestoneOnASundayIsMissedOnTheMonday() {
    assertThat(late("county-halls", LocalDate.of(2013, 6, 30))).isEmpty();
    assertThat(late("county-halls", LocalDate.of(2013, 7, 1))).containsExactly("county-halls");
  }

  private List<String> late(String task, LocalDate doneOn) {
    List<Task> tasks =
        county().sites().tasks().stream()
            .map(each -> each.id().equals(task) ? each.done(doneOn) : each)
            .toList();
    CountyData other =
        county().withSites(new Sites(county().sites().said(), tasks, List.of(), List.of()));
    return CountyInspection.of(version(other), LocalDate.of(2013, 12, 31), WorkingCalendar.china())
        .stream()
        .filter(CountyInspection.Found::isFault)
        .map(each -> each.deviation().about())
        .toList();
  }

  private static List<Weight> weights(SiteRule rule, Site site) {
    return rule.examine(site, Example.DAY).stream().map(Deviation::weight).toList();
  }

  private static Site hall(int area) {
    return Example.town().with(Premises.UNSAID.withArea(area));
  }

  private static Site built(Works works) {
    return Example.town().with(works);
  }
}
