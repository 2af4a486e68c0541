package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import liandong.trust.ReleaseDraft;
import liandong.trust.ReleaseKar;
import liandong.trust.SigningKey;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * The distribution in production mode: a signed release comes in, whatever else is tried stays out,
 * by every way that Karaf has. Restarts of one copy, since a start is what takes time.
 */
@Category(Shipped.class)
public class TrustIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SETTINGS = "liandong.trust.cfg";
  private static final String LINES = "roles =\nkeys = ${karaf.etc}/liandong/keys\n";
  private static Copy copy;
  private static Path work;
  private static CangxiVersions versions;

  @BeforeClass
  public static void startInProduction() throws IOException {
    Assume.assumeTrue(
        "what differs by database is tested there", Database.ofThisRun() == Database.DERBY);
    copy = Copy.unpacked(FOLDER.newFolder("copy").toPath());
    work = FOLDER.newFolder("work").toPath();
    versions = new CangxiVersions(copy, work);
    copy.configure(SETTINGS, "mode = production\n" + LINES);
    // A drop folder, which the distribution does not have.
    copy.configure(
        "org.apache.felix.fileinstall-deploy.cfg",
        "felix.fileinstall.dir = ${karaf.base}/deploy\nfelix.fileinstall.poll = 500\n"
            + "felix.fileinstall.tmpdir = ${karaf.data}/generated-bundles\n");
    copy.start();
    assertThat(copy.said()).contains("production mode: signed releases only");
    copy.run("--release", "keygen", "vendor", "--into", work.toString()).done();
    copy.run("--release", "keygen", "stranger", "--into", work.toString()).done();
    Path keys = Files.createDirectories(copy.data().resolve("etc/liandong/keys"));
    Files.copy(work.resolve("vendor.pub"), keys.resolve("vendor.pub"));
  }

  @AfterClass
  public static void end() {
    if (copy != null) {
      copy.close();
    }
  }

  @Test
  public void onlyWhatIsSignedRunsHoweverItCame() throws IOException {
    signedReleaseIsTakenIn();
    whatIsNotAGoodReleaseIsRefusedInWords();
    otherDoorsStayWithoutEffectAndTheListSaysWhy();
    inDevelopmentTheSameBundlesAreTakenIn();
    signedReleaseComesUpAgainWithACleanedCache();
  }

  private static void signedReleaseIsTakenIn() throws IOException {
    String jar = path(versions.jar("1.1.0").in(work));
    Path kar = work.resolve("cangxi-1.1.0.kar");
    copy.run(
            "--release",
            "make",
            jar,
            "--by",
            "an office",
            "--serial",
            "11",
            "--out",
            kar.toString())
        .done();
    copy.run("--release", "sign", kar.toString(), work.resolve("vendor.key").toString()).done();
    assertThat(copy.run("--release", "verify", kar.toString()).done().out())
        .contains("signed by vendor");

    copy.exec("county:plan --county cangxi " + kar.toUri()).done();
    versions.apply("--watch 0", kar.toUri().toString()).done();

    assertThat(versions.active()).isEqualTo("1.1.0");
  }

  private static void whatIsNotAGoodReleaseIsRefusedInWords() throws IOException {
    byte[] jar = Files.readAllBytes(Path.of(path(versions.jar("1.2.0").in(work))));
    Instant now = Instant.now();
    ReleaseKar good = made(jar, now, 12);

    refused(jar, "没有签名的规则包", "a bundle without a signature");
    refused(good.bytes(), "没有签名", "not signed");
    refused(signed(good, "stranger"), "不在本节点信任之列", "does not trust");
    byte[] whole = signed(good, "vendor");
    refused(
        changed(whole, "META-INF/liandong/release.json", "\"serial\":12", "\"serial\":13"),
        "签名不符",
        "is not what 'vendor' signed");
    refused(
        changed(whole, good.release().jar(), "COUNTY-INF/items.csv", "COUNTY-INF/itemz.csv"),
        "与 release.json 不符",
        "are not what release.json says");
    refused(changed(whole, "repository/more-1.0.jar", "", "more"), "more-1.0.jar", "more-1.0.jar");
    refused(
        signed(made(jar, now.minus(Duration.ofDays(9)), 12), "vendor"),
        "已于",
        "the release expired");
    refused(signed(made(jar, now, 10), "vendor"), "低于", "serial is 10, and 11");
    byte[] fragment =
        Files.readAllBytes(
            Path.of(
                path(versions.jar("1.2.0").header("Fragment-Host", "liandong.cases").in(work))));
    refused(signed(made(fragment, now, 12), "vendor"), "Fragment-Host", "Fragment-Host");
    Path kar = Files.write(work.resolve("other.kar"), whole);
    assertThat(
            copy.exec("county:apply --county jiyuan --without-rehearsal test " + kar.toUri())
                .refused()
                .all())
        .contains("release is for 'cangxi'");

    assertThat(versions.active()).isEqualTo("1.1.0");
    assertThat(copy.exec("bundle:list -s").done().out())
        .doesNotContainPattern("1\\.2\\.0 *. liandong.county");
  }

  private static void otherDoorsStayWithoutEffectAndTheListSaysWhy() throws IOException {
    copy.exec("bundle:install -s " + versions.jar("1.5.0").in(work));
    Path features =
        Files.writeString(
            work.resolve("features.xml"),
            """
            <features name="f" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
              <feature name="unsigned" version="1"><bundle>%s</bundle></feature>
            </features>
            """
                .formatted(versions.jar("1.6.0").in(work)));
    copy.exec("feature:repo-add " + features.toUri()).done();
    copy.exec("feature:install unsigned");
    Path dropped = Path.of(path(versions.jar("1.7.0").in(work)));
    Files.copy(
        dropped,
        Files.createDirectories(copy.data().resolve("deploy")).resolve(dropped.getFileName()));

    for (String version : new String[] {"1.5.0", "1.6.0", "1.7.0"}) {
      Until.so(
          () -> list().contains("liandong.county.cangxi " + version + " is kept from running"),
          PATIENCE,
          TrustIT::list);
      assertThat(copy.exec("county:list --no-format").done().out()).doesNotContain("\t" + version);
      assertThat(copy.log().filter(each -> each.contains(version + " is kept from running")))
          .hasSize(1);
    }
    assertThat(copy.health()).contains("1.5.0 is kept from running");
    assertThat(versions.active()).isEqualTo("1.1.0");
  }

  /** The same bundles, the same cache, only the word in the file is another. */
  private static void inDevelopmentTheSameBundlesAreTakenIn() throws IOException {
    copy.terminate();
    Files.writeString(copy.data().resolve("etc").resolve(SETTINGS), "mode = development\n" + LINES);
    copy.start();

    assertThat(copy.said()).contains("development mode");
    Until.so(
        () -> list().contains("\t1.5.0\t") && list().contains("\t1.7.0\t"),
        PATIENCE,
        TrustIT::list);
    // So one goes to production: what runs already gets its signature first.
    byte[] jar = Files.readAllBytes(Path.of(path(versions.jar("1.7.0").in(work))));
    Path kar =
        Files.write(work.resolve("later.kar"), signed(made(jar, Instant.now(), 20), "vendor"));
    versions.apply("--watch 0", kar.toUri().toString()).done();
    assertThat(versions.active()).isEqualTo("1.7.0");
  }

  /** Nothing is left but the database; the list of what may run is gone too. */
  private static void signedReleaseComesUpAgainWithACleanedCache() throws IOException {
    copy.terminate();
    Files.writeString(copy.data().resolve("etc").resolve(SETTINGS), "mode = production\n" + LINES);
    delete(copy.data().resolve("deploy"));
    delete(copy.data().resolve("karaf"));
    copy.start();

    assertThat(versions.active()).as(list()).isEqualTo("1.7.0");
    assertThat(list()).contains("\t1.7.0\t").doesNotContain("1.5.0");
    copy.exec("county:roll-back --county cangxi --yes").done();
    assertThat(versions.active()).isEqualTo("1.1.0");
    assertThat(versions.apply("--watch 0", "1.5.0").refused().all())
        .contains("never taken in as a signed release");
    assertThat(versions.active()).isEqualTo("1.1.0");
  }

  // ---- with what ------------------------------------------------------------------------------

  private static String path(String address) {
    return Path.of(URI.create(address)).toString();
  }

  private static ReleaseKar made(byte[] jar, Instant from, long serial) throws IOException {
    return new ReleaseDraft("an office", "[1.0,2)", from, Duration.ofDays(5), Optional.of(serial))
        .of(jar);
  }

  private static byte[] signed(ReleaseKar kar, String key) throws IOException {
    return kar.signedWith(SigningKey.read(work.resolve(key + ".key"))).bytes();
  }

  /** The archive with one file changed, or with one more. */
  private static byte[] changed(byte[] kar, String path, String from, String to)
      throws IOException {
    Map<String, byte[]> content = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(kar))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        content.put(each.getName(), in.readAllBytes());
      }
    }
    String before =
        new String(content.getOrDefault(path, new byte[0]), StandardCharsets.ISO_8859_1);
    String after = from.isEmpty() ? to : before.replace(from, to);
    assertThat(after).isNotEqualTo(before);
    content.put(path, after.getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : content.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void refused(byte[] file, String zh, String en) throws IOException {
    Path kar = Files.write(work.resolve("bad.kar"), file);
    assertThat(versions.apply("--watch 0", kar.toUri().toString()).refused().all())
        .contains(zh, en);
  }

  /** The list as a script reads it. */
  private static String list() {
    try {
      return copy.exec("county:list --no-format").out();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
