package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.RulePin;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.Example;
import liandong.county.FundingRule;
import liandong.county.RatingRule;
import liandong.county.SiteRule;
import liandong.county.TaskRule;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.law.CountyVersion;
import liandong.county.site.Deviation;
import liandong.county.site.Premises;
import liandong.county.site.Rating;
import liandong.county.site.Served;
import liandong.county.site.Settlement;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.county.site.Weight;
import liandong.county.site.YearScore;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.PlaceId;
import liandong.testkit.SampleCounty;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hall of 90 m² where 100 are asked for, a task that is done a day late, money and stars. */
class CountyCommandsTest {
  private static final Source DOCUMENT =
      new Source(
          new Bilingual("样例县场所规定", "Rules on rooms"),
          "第一条",
          new Bilingual("大厅不小于100平方米", "Halls have 100 m²"));

  @Test
  void checkShowsPlaceWeightSentenceRuleAndSource() {
    Console console = console(CountyGuard.none());

    assertThatThrownBy(() -> console.run(new CountyCheck(), "--no-format", "--on", "2018-05-20"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("sample 有1项不达标");
    assertThat(console.printed())
        .isEqualTo(
            SampleCounty.TOWN
                + "\t不达标 / fault\t大厅太小 / the hall is small\tHundredSquareMetres"
                + "\t《样例县场所规定》第一条 大厅不小于100平方米 / Halls have 100 m²\n");
  }

  @Test
  void checkOfAnotherPlaceFindsNothingAndDoesNotFail() throws Exception {
    assertThat(
            run(
                new CountyCheck(),
                "--no-format",
                "--on",
                "2018-05-20",
                "--point",
                SampleCounty.VILLAGE.value()))
        .isEmpty();
    assertThat(
            run(new CountyCheck(), "--on", "2018-05-20", "--point", SampleCounty.VILLAGE.value()))
        .contains("4个服务点中有3个尚未填报情况");
  }

  @Test
  void dayDecidesWhetherATaskIsLate() {
    assertThatThrownBy(() -> run(new CountyCheck(), "--on", "2018-05-21"))
        .hasMessageContaining("2项不达标");
  }

  @Test
  @Tag("SF-36")
  void tasksShowWhoByWhenAndWhatAMissCosts() throws Exception {
    assertThat(run(new CountyTasks(), "--no-format", "--on", "2018-05-20"))
        .isEqualTo(
            "t-1\t报送名册 / register\t–\t甲镇人民政府\t–\t2018-05-20\t2018-05-22" + "\t未完成 / open\t0\n");
    assertThat(run(new CountyTasks(), "--no-format", "--on", "2018-05-21", "--late", "--open"))
        .contains("逾期未完成 / late and open\t3\n");
    assertThat(run(new CountyTasks(), "--on", "2018-05-22"))
        .contains("逾期完成 / done late", "逾期1项，扣3分");
    assertThat(run(new CountyTasks(), "--no-format", "--on", "2018-05-22", "--open")).isEmpty();
    assertThat(run(new CountyTasks(), "--no-format", "--on", "2018-05-20", "--late")).isEmpty();
  }

  @Test
  @Tag("JY-16")
  void fundsAreShownAndAddedUp() throws Exception {
    assertThat(run(new CountyFunds()))
        .contains("农村 / rural", "20000", "1个中心，合计20000元", "《样例县场所规定》第一条");
  }

  @Test
  @Tag("JY-17")
  void starsOfAYearAreShownWithTheBest() throws Exception {
    assertThat(run(new CountyStars(), "--no-format", "--on", "2018-05-20"))
        .isEqualTo(
            SampleCounty.VILLAGE
                + "\t丙村便民服务代办站 / Bing Village Point\t95\t91\t91\t已评定 / rated\t3\t是 / yes\n");
    assertThat(run(new CountyStars(), "--no-format", "--year", "2016")).isEmpty();
    assertThat(run(new CountyStars(), "--year", "2016")).contains("has no scores for 2016");
  }

  /** It is the county's code that is asked, so it may be away. */
  @Test
  void countyThatDoesNotAnswerIsAwayAndNotAtFault() {
    CountyGuard hanging =
        new CountyGuard() {
          @Override
          public <T> Asked<T> ask(RulePin pin, Supplier<T> question) {
            return new Asked.Overran<>(
                new Bilingual("规则没有按时答复", "the rules did not answer"), Duration.ofSeconds(10));
          }

          @Override
          public <T> Asked<T> rehearse(RulePin pin, Supplier<T> question) {
            return ask(pin, question);
          }
        };

    assertThatThrownBy(() -> console(hanging).run(new CountyCheck(), "--on", "2018-05-20"))
        .hasMessageContaining("规则没有按时答复")
        .hasMessageContaining("AWAY");
  }

  private static String run(Action command, String... words) throws Exception {
    return console(CountyGuard.none()).run(command, words);
  }

  private static Console console(CountyGuard guard) {
    return new Console(
        SampleCounty.counties(county()), guard, CalendarBook.of(WorkingCalendar.china()));
  }

  private static CountyVersion county() {
    CountyVersion plain = SampleCounty.version("1.0.0");
    Site town =
        Site.unsaid(plain.places().point(SampleCounty.TOWN).orElseThrow())
            .with(Served.people(Settlement.RURAL, 3_000))
            .with(Premises.UNSAID.withArea(90));
    Task register =
        new Task(
            "t-1",
            TaskKind.REGISTER,
            new Bilingual("报送名册", "register"),
            Optional.empty(),
            Bilingual.same("甲镇人民政府"),
            Bilingual.same(""),
            Optional.of(LocalDate.of(2018, 5, 20)),
            Optional.of(LocalDate.of(2018, 5, 22)),
            3,
            DOCUMENT,
            false);
    YearScore score =
        new YearScore(
            new PlaceId(SampleCounty.VILLAGE.value()),
            2017,
            Optional.empty(),
            Optional.empty(),
            Optional.of(95),
            Optional.of(91),
            Optional.empty(),
            false);
    return new CountyVersion(
        plain.pin(),
        plain
            .data()
            .withSites(new Sites(List.of(town), List.of(register), List.of(), List.of(score))),
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            return List.of(
                new HundredSquareMetres(), new InTime(), new TwentyThousand(), new Stars());
          }
        });
  }

  private static final class HundredSquareMetres implements SiteRule {
    @Override
    public Source source() {
      return DOCUMENT;
    }

    @Override
    public List<Deviation> examine(Site site, LocalDate day) {
      return site.premises().area().filter(each -> each < 100).isPresent()
          ? List.of(Deviation.fault(site, new Bilingual("大厅太小", "the hall is small")))
          : List.of();
    }

    @Override
    public List<Example> examples() {
      return List.of(
          Example.fits(Example.town().with(Premises.UNSAID.withArea(100))),
          Example.deviates(Weight.FAULT, Example.town().with(Premises.UNSAID.withArea(99))));
    }
  }

  private static final class InTime implements TaskRule {
    @Override
    public Source source() {
      return DOCUMENT;
    }

    @Override
    public boolean appliesTo(Task task) {
      return true;
    }
  }

  private static final class TwentyThousand implements FundingRule {
    @Override
    public Source source() {
      return DOCUMENT;
    }

    @Override
    public OptionalInt yearly(Served served) {
      return OptionalInt.of(20_000);
    }
  }

  private static final class Stars implements RatingRule {
    @Override
    public Source source() {
      return DOCUMENT;
    }

    @Override
    public Rating rate(YearScore score) {
      return new Rating(Rating.Standing.RATED, score.recheck(), 3);
    }

    @Override
    public Optional<String> complaint() {
      return Optional.empty();
    }
  }
}
