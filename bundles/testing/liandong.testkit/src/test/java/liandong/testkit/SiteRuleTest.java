package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.law.CountyProbe;
import liandong.county.law.CountyVersion;
import liandong.county.site.Deviation;
import liandong.county.site.Premises;
import liandong.county.site.Rating;
import liandong.county.site.Rating.Standing;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Sites;
import liandong.county.site.Terminal;
import liandong.county.site.Weight;
import liandong.county.site.YearScore;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause that does not keep what its examples say does not become active. */
class SiteRuleTest {
  private static final Example LARGE = Example.fits(hall(100));
  private static final Example SMALL = Example.deviates(Weight.FAULT, hall(99));

  @Test
  void clauseThatKeepsItsExamplesHasNothingToComplainOf() {
    assertThat(new AtLeast(100, List.of(LARGE, SMALL)).complaint()).isEmpty();
  }

  @Test
  void clauseThatDoesNotKeepThemComplains() {
    assertThat(new AtLeast(101, List.of(LARGE, SMALL)).complaint().orElseThrow())
        .startsWith("its own example does not hold");
    assertThat(new AtLeast(99, List.of(LARGE, SMALL)).complaint()).isPresent();
  }

  @Test
  void clauseWithExamplesOnOneSideOnlyComplains() {
    assertThat(new AtLeast(100, List.of(LARGE)).complaint())
        .contains("it has no example on either side");
    assertThat(new AtLeast(100, List.of(SMALL)).complaint()).isPresent();
    assertThat(new AtLeast(100, List.of()).complaint()).isPresent();
  }

  @Test
  void versionWithSuchAClauseIsFaultyBeforeItBecomesActive() {
    assertThat(CountyProbe.faults(with(new AtLeast(101, List.of(LARGE, SMALL)))))
        .singleElement()
        .asString()
        .startsWith("AtLeast: its own example does not hold");
    assertThat(CountyProbe.faults(with(new AtLeast(100, List.of(LARGE, SMALL))))).isEmpty();
  }

  /** A clause is asked about the county's own places too, and one that throws there is noticed. */
  @Test
  void clauseThatFailsOnAPlaceOfTheCountyIsFaulty() {
    SiteRule failing =
        new AtLeast(100, List.of(LARGE, SMALL)) {
          @Override
          public List<Deviation> examine(Site site, LocalDate day) {
            if (site.point().id().equals(SampleCounty.TOWN)) {
              throw new IllegalStateException("this town is too much");
            }
            return super.examine(site, day);
          }
        };

    assertThat(CountyProbe.faults(with(failing)))
        .singleElement()
        .asString()
        .contains("this town is too much");
  }

  @Test
  void placeIsSaidOnce() {
    Site town = Example.town();

    assertThatThrownBy(() -> new Sites(List.of(town, town), List.of(), List.of(), List.of()))
        .hasMessage("said twice: example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.17", "0.0.0.0", "255.255.255.255", "2001:db8::17"})
  void addressOfATerminalIsWellFormed(String ip) {
    assertThat(terminal(ip, "00-00-5e-00-53-01").mac()).isEqualTo("00:00:5E:00:53:01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2", "192.0.2.256", "192.0.2.17.", "a.b.c.d", ""})
  void whatIsNoAddressIsRefusedInWords(String ip) {
    assertThatThrownBy(() -> terminal(ip, "00:00:5E:00:53:01"))
        .hasMessage("not an IP address: '" + ip + "'");
    assertThatThrownBy(() -> terminal("192.0.2.17", "00:00:5E:00:53"))
        .hasMessage("not a MAC address: '00:00:5E:00:53'");
  }

  @Test
  void scoreIsOfAHundredAndNothingIsCheckedAgainThatNobodyScored() {
    Optional<Integer> none = Optional.empty();
    PlaceId place = new PlaceId("p");

    assertThatThrownBy(
            () ->
                new YearScore(
                    place, 2015, none, none, Optional.of(101), none, Optional.empty(), false))
        .hasMessage("not a score of a hundred: 101");
    assertThatThrownBy(
            () ->
                new YearScore(
                    place, 2015, none, none, none, Optional.of(80), Optional.empty(), false))
        .hasMessage("nothing is checked again that no town has scored");
    assertThatThrownBy(() -> new Rating(Standing.BELOW, Optional.of(50), 1))
        .hasMessage("BELOW has no 1 stars");
  }

  private static Terminal terminal(String ip, String mac) {
    return new Terminal(new PlaceId("p"), ip, mac, Optional.empty());
  }

  private static CountyVersion with(SiteRule rule) {
    CountyVersion plain = SampleCounty.version("1.0.0");
    Site town = Site.unsaid(plain.places().point(SampleCounty.TOWN).orElseThrow());
    RulePin pin = plain.pin();
    return new CountyVersion(
        pin,
        plain.data().withSites(new Sites(List.of(town), List.of(), List.of(), List.of())),
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            return List.of(rule);
          }
        });
  }

  private static Site hall(int area) {
    return Example.town().with(Premises.UNSAID.withArea(area));
  }

  private static class AtLeast implements SiteRule {
    private final int area;
    private final List<Example> examples;

    AtLeast(int area, List<Example> examples) {
      this.area = area;
      this.examples = examples;
    }

    @Override
    public Source source() {
      return Source.of("样例县试行规定", "Trial rules of Sample County", "第七条");
    }

    @Override
    public List<Deviation> examine(Site site, LocalDate day) {
      if (site.premises().area().isEmpty()) {
        return List.of(Deviation.unsaid(site, SiteFact.AREA));
      }
      return site.premises().area().get() < area
          ? List.of(Deviation.fault(site, new Bilingual("太小", "too small")))
          : List.of();
    }

    @Override
    public List<Example> examples() {
      return examples;
    }
  }
}
