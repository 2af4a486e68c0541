package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Application;
import liandong.cases.RulePin;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.certificate.Certificate;
import liandong.county.certificate.Certificate.Outcome;
import liandong.county.certificate.Certificate.Result;
import liandong.county.certificate.Check;
import liandong.county.certification.CertificationDesk;
import liandong.county.files.CountyListDesk;
import liandong.county.files.WholeCountyReader;
import liandong.county.law.ClauseSamples;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.CountyVersion;
import liandong.evidence.Sha256;
import liandong.places.Level;
import liandong.places.ServicePoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The certification of a county's bundle, as {@code county:certify} makes it on a node: each check
 * is a test. A county's test extends it and hands over its rules; the bundle is found around them:
 *
 * <pre>{@code
 * class CangxiTest extends CountyContract {
 *   CangxiTest() {
 *     super(new CangxiRules());
 *   }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CountyContract {
  /** What a node gives a call: {@code budget.millis} of liandong.county.bulkhead. */
  private static final Duration BUDGET = Duration.ofSeconds(2);

  private final CountyRules rules;
  private Optional<CountyData> data = Optional.empty();
  private Optional<Certificate> certificate = Optional.empty();

  protected CountyContract(CountyRules rules) {
    this.rules = rules;
  }

  /** The county's data; fails with every fault when they are not whole. */
  protected final CountyData county() {
    if (data.isEmpty()) {
      Reading reading = new WholeCountyReader().read(files());
      if (reading instanceof Reading.Faulty faulty) {
        assertThat(faulty.faults()).as("faults in the tables").isEmpty();
      }
      data = Optional.of(((Reading.Whole) reading).data());
    }
    return data.get();
  }

  private CountyFiles files() {
    return name -> Optional.ofNullable(rules.getClass().getResourceAsStream("/COUNTY-INF/" + name));
  }

  /** The county held against its own rules on that day. */
  protected final List<CountyInspection.Found> inspected(LocalDate day) {
    return CountyInspection.of(version(), day, WorkingCalendar.china());
  }

  /** The county with its rules, as a version that nobody has built. */
  protected final CountyVersion version() {
    return version(county());
  }

  /** The same with other data. */
  protected final CountyVersion version(CountyData data) {
    return new CountyVersion(
        new RulePin(data.profile().id(), "1.0.0", Sha256.of("a county in a test")), data, rules);
  }

  /** One service point of that level. */
  protected final ServicePoint point(Level level) {
    return county().places().points().stream()
        .filter(each -> each.level() == level)
        .findFirst()
        .orElseThrow();
  }

  /** An application for {@code item} with all its required papers, by nobody real. */
  protected static Application application(ServiceItem item) {
    return ClauseSamples.application(item);
  }

  /** What the certification came to; it is made once for all tests. */
  private Certificate certificate() throws IOException {
    if (certificate.isEmpty()) {
      certificate = Optional.of(certificateOf(BuiltBundle.of(rules.getClass())));
    }
    return certificate.get();
  }

  static Certificate certificateOf(byte[] file) {
    return certificateOf(file, BUDGET);
  }

  static Certificate certificateOf(byte[] file, Duration budget) {
    try (TrialFramework framework = TrialFramework.started()) {
      return CertificationDesk.in(
              framework.context(), new WholeCountyReader(), new TimedGuard(budget))
          .certify(file);
    }
  }

  private void passes(Check check) throws IOException {
    Result result = certificate().of(check);
    assertThat(result.findings()).as(check.title().toString()).isEmpty();
    assertThat(result.outcome()).as(result.note().toString()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void bundleIsWhole() throws IOException {
    passes(Check.FILE);
  }

  @Test
  void bundleImportsTheDomainOnlyWithinRangesAndExportsNothing() throws IOException {
    passes(Check.MANIFEST);
  }

  @Test
  void codeStaysWithinItsRules() throws IOException {
    passes(Check.CODE);
  }

  @Test
  void rulesAskNoClockThrowNoDiceAndRememberNothing() throws IOException {
    passes(Check.PURITY);
  }

  @Test
  void tablesAreReadWhole() throws IOException {
    passes(Check.TABLES);
  }

  @Test
  @Tag("CX-14")
  void noPublicFieldOfAnyItemIsBlank() throws IOException {
    passes(Check.COMPLETENESS);
  }

  /** Codes that agree, lists that fit the visits, samples, and no approval under another name. */
  @Test
  void nothingStandsAgainstThePublicationOfAnyVersion() throws IOException {
    passes(Check.PUBLICATION);
  }

  @Test
  @Tag("SF-04")
  void noItemPromisesMoreTimeThanTheLawAllowsOrItsStepsTake() throws IOException {
    passes(Check.LIMITS);
  }

  @Test
  void countyItemsAndDomainsAreNamedInBothLanguages() throws IOException {
    passes(Check.NAMES);
  }

  @Test
  @Tag("MY-01")
  void thereAreServicePointsOnAllThreeLevels() throws IOException {
    passes(Check.PLACES);
  }

  @Test
  void frameworkInstallsAndStartsItAndItOffersItsRules() throws IOException {
    passes(Check.INSTALLATION);
  }

  @Test
  void everyRuleQuotesASentenceOfADocumentThatTheCountyNames() throws IOException {
    passes(Check.SOURCES);
  }

  @Test
  void sameQuestionHasTheSameAnswer() throws IOException {
    passes(Check.ANSWERS);
  }

  @Test
  void objectionsSayInBothLanguagesWhatToDo() throws IOException {
    passes(Check.OBJECTIONS);
  }

  /** Its service points, tasks and items as they are shipped. */
  @Test
  void nothingThatTheCountyShipsIsAtFaultByItsOwnRules() throws IOException {
    passes(Check.OWN_RULES);
  }

  @Test
  void noRuleTakesLongerThanACallMayTake() throws IOException {
    passes(Check.TIME);
  }

  @Test
  void nothingIsLeftWhenItIsUninstalled() throws IOException {
    passes(Check.REMOVAL);
  }

  @Test
  void listsThatGoOutToStaffComeBackAsNothingNew() {
    CountyLists desk = new CountyListDesk();

    Proposal proposal =
        desk.proposal(county(), files(), desk.exported(files(), CountyLists.Form.EXCEL));

    assertThat(proposal).isInstanceOf(Proposal.Whole.class);
    assertThat(((Proposal.Whole) proposal).changes()).isEmpty();
    assertThat(((Proposal.Whole) proposal).files()).isEmpty();
  }
}
