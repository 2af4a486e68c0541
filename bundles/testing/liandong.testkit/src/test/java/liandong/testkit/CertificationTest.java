package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.county.certificate.Certificate;
import liandong.county.certificate.Certificate.Outcome;
import liandong.county.certificate.CertificateReport;
import liandong.county.certificate.Check;
import liandong.county.certificate.Finding;
import liandong.testkit.county.BadRules;
import liandong.testkit.county.GoodRules;
import liandong.testkit.county.HangingRules;
import liandong.testkit.county.SlowRules;
import liandong.trust.ReleaseDraft;
import liandong.trust.ReleaseKar;
import liandong.trust.ZipContent;
import org.junit.jupiter.api.Test;

/** What the certification says of counties that are in order, and of others. */
class CertificationTest {
  private static final Path SOURCES = Path.of("src/test/java/liandong/testkit/county");

  private static ModelCounty good() throws IOException {
    return new ModelCounty(GoodRules.class);
  }

  private static Certificate certificateOf(ModelCounty county) throws IOException {
    return CountyContract.certificateOf(county.jar());
  }

  private static void finds(Certificate certificate, Check check, String where, String wrong) {
    assertThat(certificate.of(check).findings())
        .as(certificate.findings().toString())
        .anySatisfy(
            each -> {
              assertThat(each.where()).isEqualTo(where);
              assertThat(each.wrong().en()).contains(wrong);
              assertThat(each.wrong().zh()).isNotEqualTo(each.wrong().en());
              assertThat(each.right().zh()).isNotBlank().isNotEqualTo(each.right().en());
            });
  }

  /** The place of a rule's fault as a finding names it. */
  private static String marked(String file, String mark) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith("// mark: " + mark)) {
        return file + ":" + (i + 1);
      }
    }
    throw new IllegalArgumentException(mark);
  }

  @Test
  void countyOfTheArchetypeIsCertified() throws IOException {
    Certificate certificate = certificateOf(good());

    assertThat(certificate.findings()).isEmpty();
    assertThat(certificate.isPassed()).isTrue();
    assertThat(certificate.bundle()).startsWith("liandong.county.shifan 1.0.0 (");
    assertThat(CertificateReport.of(certificate))
        .contains("认证通过", "certified: all 17 checks passed", "| 通过 / passed |");
  }

  @Test
  void releaseIsCertifiedLikeItsBundleAndAnAlteredOneIsNot() throws IOException {
    ReleaseKar kar =
        new ReleaseDraft("an office", "[1.0,2)", Instant.EPOCH, Duration.ofDays(1), Optional.of(1L))
            .of(good().jar());
    Map<String, byte[]> altered = ZipContent.of(kar.bytes());
    altered.put("repository/more.jar", new byte[] {1});

    assertThat(CountyContract.certificateOf(kar.bytes()).isPassed()).isTrue();
    finds(
        CountyContract.certificateOf(ZipContent.written(altered)),
        Check.FILE,
        "",
        "not what release.json says: repository/more.jar");
  }

  @Test
  void archiveOfKarafsToolIsCertifiedToo() throws IOException {
    byte[] kar = ZipContent.written(Map.of("repository/a/b/1/b-1.jar", good().jar()));

    assertThat(CountyContract.certificateOf(kar).isPassed()).isTrue();
  }

  @Test
  void fileThatIsNoCountyFailsAtOnce() {
    Certificate certificate = CountyContract.certificateOf(new byte[] {1, 2, 3});

    finds(certificate, Check.FILE, "", "the file cannot be read");
    assertThat(certificate.count(Outcome.NOT_MADE)).isEqualTo(Check.values().length - 1);
  }

  @Test
  void manifestThatWiresMoreOrWithoutRangesIsReported() throws IOException {
    Certificate certificate =
        certificateOf(
            good()
                .header("Export-Package", "liandong.testkit.county")
                .header("Bundle-SymbolicName", "liandong.county.shifan;singleton:=true")
                .header("Import-Package", "liandong.county,liandong.store.jpa;version=\"[1,2)\""));

    finds(certificate, Check.MANIFEST, "MANIFEST.MF", "Export-Package");
    finds(certificate, Check.MANIFEST, "MANIFEST.MF", "singleton");
    finds(certificate, Check.MANIFEST, "MANIFEST.MF", "imports liandong.county without a range");
    finds(certificate, Check.MANIFEST, "MANIFEST.MF", "imports liandong.store.jpa");
    assertThat(certificate.of(Check.INSTALLATION).outcome()).isEqualTo(Outcome.NOT_MADE);
  }

  @Test
  void everyFaultOfTheRulesIsReportedAtOnceWithItsLine() throws IOException {
    Certificate certificate = certificateOf(new ModelCounty(BadRules.class));

    finds(
        certificate,
        Check.PURITY,
        marked("BadRules.java", "clock"),
        "it uses java.time.LocalDate.now");
    finds(certificate, Check.PURITY, marked("BadRules.java", "remembers"), "the field yes is set");
    finds(certificate, Check.ANSWERS, marked("BadRules.java", "throws"), "Throws.daysFor fails");
    finds(
        certificate,
        Check.ANSWERS,
        marked("BadRules.java", "remembers"),
        "Remembers.appliesTo answers the same question differently");
    finds(
        certificate,
        Check.SOURCES,
        marked("BadRules.java", "unfounded"),
        "do not have this sentence");
    finds(certificate, Check.OBJECTIONS, marked("BadRules.java", "objection"), "has no English");
    finds(certificate, Check.OBJECTIONS, marked("BadRules.java", "objection"), "is not the rule's");
    assertThat(certificate.of(Check.REMOVAL).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(CertificateReport.of(certificate))
        .contains("认证未通过", "`" + marked("BadRules.java", "clock") + "` 使用了");
  }

  @Test
  void codeThatLeavesItsRulesIsNeverRun() throws IOException {
    Certificate certificate = certificateOf(new ModelCounty(HangingRules.class));

    finds(
        certificate,
        Check.CODE,
        marked("HangingRules.java", "sleeps"),
        "it uses java.util.concurrent.locks.LockSupport");
    assertThat(certificate.of(Check.ANSWERS).outcome()).isEqualTo(Outcome.NOT_MADE);
    assertThat(certificate.of(Check.ANSWERS).note().en()).contains("the code stays within");
  }

  @Test
  void tablesAreReportedByFileAndLineAndNothingRunsWithoutThem() throws IOException {
    Certificate certificate =
        certificateOf(
            good()
                .replacing("COUNTY-INF/items.csv", ",1|5|2|2,", ",1|5|2|9,")
                .replacing("COUNTY-INF/domains.csv", "market,", "Market,"));

    finds(certificate, Check.LIMITS, "items.csv:2", "");
    assertThat(certificate.of(Check.TABLES).findings())
        .extracting(Finding::where)
        .contains("domains.csv:3");
    assertThat(certificate.of(Check.ANSWERS).outcome()).isEqualTo(Outcome.NOT_MADE);
  }

  @Test
  void nameInOneLanguageAndLevelWithoutAPlaceAreReported() throws IOException {
    Certificate certificate =
        certificateOf(
            good()
                .replacing("COUNTY-INF/items.csv", ",临时救助,Temporary assistance,", ",临时救助,,")
                .replacing(
                    "COUNTY-INF/service-points.csv",
                    "999901100201,999901100201,village,示例村便民服务站,Example Village Station\n",
                    ""));

    finds(certificate, Check.NAMES, "items.csv civil-affairs-001 v1", "no English");
    finds(certificate, Check.PLACES, "service-points.csv", "no place on the level village");
  }

  @Test
  void bundleWithoutRulesIsNotInstalledByAnybody() throws IOException {
    finds(
        certificateOf(good().header("Service-Component", "")),
        Check.INSTALLATION,
        "",
        "it has 0 components");
  }

  @Test
  void ruleThatDoesNotComeToItsEndIsReported() throws IOException {
    Certificate certificate =
        CountyContract.certificateOf(new ModelCounty(SlowRules.class).jar(), Duration.ofMillis(20));

    finds(certificate, Check.TIME, marked("SlowRules.java", "slow"), "no answer within");
  }
}
