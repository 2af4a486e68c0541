package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.HandedMaterial;
import liandong.cases.RulePin;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Material;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.Example;
import liandong.county.SelfCheck;
import liandong.county.SiteRule;
import liandong.county.SubmissionRule;
import liandong.county.files.CountyListDesk;
import liandong.county.files.WholeCountyReader;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.ServicePoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every county bundle keeps. A county's test extends it and hands over its rules; the tables
 * are found beside them:
 *
 * <pre>{@code
 * class CangxiTest extends CountyContract {
 *   CangxiTest() {
 *     super(new CangxiRules());
 *   }
 * }
 * }</pre>
 */
public abstract class CountyContract {
  /** Packages that a county bundle may import beside {@code java.*}: the domain's. */
  private static final List<String> DOMAIN =
      List.of(
          "liandong.evidence",
          "liandong.calendar",
          "liandong.places",
          "liandong.catalogue",
          "liandong.cases",
          "liandong.supervision",
          "liandong.county",
          "liandong.county.site");

  /** Days on which rules are asked: before, in and after the years of the five documents. */
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2008, 12, 31),
          LocalDate.of(2013, 2, 22),
          LocalDate.of(2018, 5, 14),
          LocalDate.of(2018, 12, 31),
          LocalDate.of(2026, 1, 5));

  private final CountyRules rules;
  private Optional<CountyData> data = Optional.empty();

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

  /** One service point of that level. */
  protected final ServicePoint point(Level level) {
    return county().places().points().stream()
        .filter(each -> each.level() == level)
        .findFirst()
        .orElseThrow();
  }

  /** An application for {@code item} with all its required papers, by nobody real. */
  protected static Application application(ServiceItem item) {
    ApplicantKind kind =
        item.access().applicants().contains(ApplicantKind.NATURAL)
            ? ApplicantKind.NATURAL
            : ApplicantKind.LEGAL;
    List<HandedMaterial> papers =
        item.materials().stream()
            .filter(Material::required)
            .map(each -> new HandedMaterial(each.id(), Math.max(1, each.copies())))
            .toList();
    return new Application(
        item.id(),
        new Applicant(kind, "测试甲", Applicant.IdKind.OTHER, "TEST-0001", Optional.empty()),
        papers,
        Map.of());
  }

  @Test
  void tablesAreReadWhole() {
    assertThat(county().catalogue().items()).isNotEmpty();
  }

  @Test
  @Tag("MY-01")
  void thereAreServicePointsOnAllThreeLevels() {
    assertThat(county().places().points()).extracting(ServicePoint::level).contains(Level.values());
  }

  @Test
  void everyRuleQuotesASentenceOfADocumentThatTheCountyNames() {
    for (Clause rule : rules.clauses()) {
      assertThat(county().profile().sources().values())
          .as("sources in county.yaml for " + rule.getClass().getSimpleName())
          .anyMatch(source -> quotes(rule.source(), source));
    }
  }

  /** Where it has a boundary, a clause brings an example for each side. */
  @Test
  void everyRuleHoldsByItsOwnExamples() {
    for (SelfCheck rule : rules.clauses(SelfCheck.class)) {
      assertThat(rule.complaint()).as(rule.getClass().getSimpleName()).isEmpty();
    }
  }

  /** Its service points, tasks and items as they are shipped, on the last of the days. */
  @Test
  void nothingThatTheCountyShipsIsAtFaultByItsOwnRules() {
    assertThat(inspected(DAYS.get(DAYS.size() - 1)))
        .filteredOn(CountyInspection.Found::isFault)
        .isEmpty();
  }

  @Test
  void deviationsAreSaidInBothLanguages() {
    for (LocalDate day : DAYS) {
      assertThat(inspected(day)).allMatch(each -> isInBothLanguages(each.deviation().sentence()));
    }
    for (SiteRule rule : rules.clauses(SiteRule.class)) {
      for (Example each : rule.examples()) {
        assertThat(rule.examine(each.site(), each.day()))
            .allMatch(found -> isInBothLanguages(found.sentence()));
      }
    }
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

  private static boolean quotes(Source rule, Source county) {
    return !rule.quotation().isBlank()
        && county.document().equals(rule.document())
        && county.quotation().zh().contains(rule.quotation().zh())
        && county.quotation().en().contains(rule.quotation().en());
  }

  @Test
  @Tag("CX-14")
  void noPublicFieldOfAnyItemIsBlank() {
    Bilingual supervision = county().profile().supervision();
    assertThat(county().catalogue().items())
        .allSatisfy(item -> assertThat(ServiceGuide.of(item, supervision).blankFields()).isEmpty());
  }

  /** Codes that agree, lists that fit the visits, samples, and no approval under another name. */
  @Test
  void nothingStandsAgainstThePublicationOfAnyVersion() {
    assertThat(county().catalogue().allVersions())
        .filteredOn(item -> item.term().isPublished())
        .allSatisfy(item -> assertThat(item.findings()).as(item.key()).isEmpty());
  }

  @Test
  @Tag("SF-04")
  void noItemPromisesMoreTimeThanTheLawAllowsOrItsStepsTake() {
    assertThat(county().catalogue().items())
        .extracting(ServiceItem::limits)
        .allSatisfy(
            limits -> {
              int promised = limits.promised().amount();
              limits
                  .statutory()
                  .ifPresent(law -> assertThat(promised).isLessThanOrEqualTo(law.amount()));
              assertThat(limits.steps().stream().mapToInt(Integer::intValue).sum())
                  .isLessThanOrEqualTo(promised);
            });
  }

  @Test
  void itemsAndDomainsAreNamedInBothLanguages() {
    assertThat(county().catalogue().items())
        .extracting(ServiceItem::name)
        .allMatch(CountyContract::isInBothLanguages);
    assertThat(county().domains())
        .allSatisfy(domain -> assertThat(isInBothLanguages(domain.name())).isTrue());
  }

  private static boolean isInBothLanguages(Bilingual text) {
    return !text.isBlank() && !text.en().equals(text.zh());
  }

  @Test
  void villagePointsHaveATownCentreAbove() {
    LocalDate last = DAYS.get(DAYS.size() - 1);
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.VILLAGE)
        .filteredOn(each -> county().places().isOpen(each, last))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(county().places().above(each, last)).isPresent());
  }

  @Test
  void sameQuestionHasTheSameAnswer() {
    for (ServiceItem item : county().catalogue().items()) {
      Application application = application(item);
      for (Level level : Level.values()) {
        ServicePoint at = point(level);
        for (LocalDate day : DAYS) {
          for (SubmissionRule rule : rules.clauses(SubmissionRule.class)) {
            assertThat(rule.objectionTo(application, item, at, day))
                .isEqualTo(rule.objectionTo(application, item, at, day));
          }
        }
      }
    }
  }

  @Test
  void objectionsSayInBothLanguagesWhatToDo() {
    ServiceItem item = county().catalogue().items().get(0);
    for (SubmissionRule rule : rules.clauses(SubmissionRule.class)) {
      for (Level level : Level.values()) {
        for (LocalDate day : DAYS) {
          rule.objectionTo(application(item), item, point(level), day)
              .ifPresent(
                  objection -> {
                    assertThat(isInBothLanguages(objection.sentence())).isTrue();
                    assertThat(isInBothLanguages(objection.remedy())).isTrue();
                    assertThat(objection.source()).isEqualTo(rule.source());
                  });
        }
      }
    }
  }

  @Test
  void bundleImportsTheDomainOnlyAndExportsNothing() throws IOException {
    Attributes manifest = manifest();
    assertThat(manifest.getValue("Export-Package")).isNull();
    // Versions in quotation marks have commas of their own.
    String imports = manifest.getValue("Import-Package").replaceAll("\"[^\"]*\"", "");
    assertThat(Arrays.stream(imports.split(",")).map(each -> each.split(";")[0]))
        .allMatch(each -> each.startsWith("java.") || DOMAIN.contains(each));
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

  /** Its version is pinned by the bytes of its bundle, and another bundle may change. */
  @Test
  void standardListFromWhichItAdoptsLiesInItsOwnBundle() throws IOException {
    if (rules.getClass().getResource("/COUNTY-INF/adopted.csv") != null) {
      for (String table : List.of("items.csv", "legal-bases.csv", "materials.csv")) {
        try (InputStream in = inBundle("COUNTY-INF/standard/" + table)) {
          assertThat(in.readAllBytes()).as(table).isNotEmpty();
        }
      }
    }
  }

  /** bnd writes it before the tests run. */
  private Attributes manifest() throws IOException {
    try (InputStream in = inBundle("META-INF/MANIFEST.MF")) {
      return new Manifest(in).getMainAttributes();
    }
  }

  private InputStream inBundle(String name) throws IOException {
    String classes =
        rules.getClass().getProtectionDomain().getCodeSource().getLocation().toString();
    String root = classes.endsWith(".jar") ? "jar:" + classes + "!/" : classes;
    return URI.create(root + name).toURL().openStream();
  }
}
