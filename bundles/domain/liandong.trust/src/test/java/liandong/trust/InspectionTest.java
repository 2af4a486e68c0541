package liandong.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import liandong.evidence.Sha256;
import liandong.trust.Inspection.Last;
import liandong.trust.Inspection.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final SigningKey.Made VENDOR = SigningKey.make("v", "vendor", Set.of("*"));
  private static final SigningKey.Made COUNTY = SigningKey.make("c", "county", Set.of("cangxi"));
  private static final SigningKey.Made STRANGER = SigningKey.make("s", "vendor", Set.of("*"));
  private static final String JSON = "META-INF/liandong/release.json";
  private static final String JAR = "repository/liandong/county.x/1.1.0/county.x-1.1.0.jar";

  @TempDir Path folder;

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private ReleaseDraft draft =
      new ReleaseDraft("an office", "[1.0,2)", NOW, Duration.ofDays(30), Optional.of(7L));

  InspectionTest() {
    headers.put("Bundle-SymbolicName", "county.x;singleton:=false");
    headers.put("Bundle-Version", "1.1.0");
    headers.put("Import-Package", "java.util,liandong.county;version=\"[1.0,2)\"");
    file("COUNTY-INF/county.yaml", "# comment\ncounty: cangxi\n");
    file("OSGI-INF/x.xml", "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\"/>");
    code(KeepsToItself.class);
    code(KeepsToItself.Kind.class);
    compiled("liandong/trust/KeepsToItself$1.class");
  }

  private void file(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void code(Class<?> code) {
    compiled(code.getName().replace('.', '/') + ".class");
  }

  private void compiled(String path) {
    try (InputStream in = InspectionTest.class.getClassLoader().getResourceAsStream(path)) {
      files.put(path, in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] jar() {
    StringBuilder manifest = new StringBuilder("Manifest-Version: 1.0\r\n");
    headers.forEach((name, value) -> manifest.append(name + ": " + value + "\r\n"));
    Map<String, byte[]> content = new LinkedHashMap<>();
    content.put("META-INF/MANIFEST.MF", (manifest + "\r\n").getBytes(StandardCharsets.UTF_8));
    content.putAll(files);
    return ZipContent.written(content);
  }

  private ReleaseKar signed(SigningKey.Made... keys) throws IOException {
    ReleaseKar kar = draft.of(jar());
    for (SigningKey.Made each : keys) {
      kar = kar.signedWith(SigningKey.of(each));
    }
    return kar;
  }

  private static Terms terms() {
    return new Terms(
        new TrustedKeys(List.of(VENDOR.trusted(), COUNTY.trusted()), List.of()),
        Set.of(),
        true,
        NOW,
        Optional.empty(),
        "[1.0,2)"::equals);
  }

  private static Terms after(long serial, String statement) {
    Terms terms = terms();
    return new Terms(
        terms.keys(),
        terms.roles(),
        true,
        NOW,
        Optional.of(new Last(serial, Sha256.of(statement))),
        terms.isThisCore());
  }

  private static Terms at(Instant now) {
    Terms terms = terms();
    return new Terms(terms.keys(), Set.of(), true, now, Optional.empty(), terms.isThisCore());
  }

  private static Verdict verdict(ReleaseKar kar, Terms terms) {
    return Inspection.of(kar.bytes(), "cangxi", terms);
  }

  private static void refused(Verdict verdict, String zh, String en) {
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    Verdict.Refused refused = (Verdict.Refused) verdict;
    assertThat(refused.sentence().zh()).contains(zh);
    assertThat(refused.sentence().en()).contains(en);
    assertThat(refused.remedy().zh()).isNotBlank().isNotEqualTo(refused.remedy().en());
  }

  /** The archive with one file changed, as somebody on the way might. */
  private static byte[] with(ReleaseKar kar, String path, String from, String to)
      throws IOException {
    SortedMap<String, byte[]> content = ZipContent.of(kar.bytes());
    String before =
        new String(content.getOrDefault(path, new byte[0]), StandardCharsets.ISO_8859_1);
    String after = from.isEmpty() ? before + to : before.replace(from, to);
    assertThat(after).isNotEqualTo(before);
    content.put(path, after.getBytes(StandardCharsets.ISO_8859_1));
    return ZipContent.written(content);
  }

  @Test
  void signedReleaseIsTakenInWithItsBundleToTheByte() throws IOException {
    Verdict verdict = verdict(signed(VENDOR), terms());

    assertThat(verdict).isInstanceOf(Verdict.Passed.class);
    Verdict.Passed passed = (Verdict.Passed) verdict;
    assertThat(passed.jar()).isEqualTo(jar());
    assertThat(passed.signedBy()).containsExactly("v");
    assertThat(passed.release().county()).isEqualTo("cangxi");
    assertThat(passed.release().serial()).isEqualTo(7);
    assertThat(passed.release().jar()).isEqualTo(JAR);
  }

  @Test
  void sameBundleMakesTheSameReleaseToTheByte() throws IOException {
    assertThat(signed(VENDOR).bytes()).isEqualTo(signed(VENDOR).bytes());
    assertThat(ReleaseKar.isOne(signed().bytes())).isTrue();
    assertThat(ReleaseKar.isOne(jar())).isFalse();
    assertThat(ReleaseKar.isOne(new byte[] {1, 2, 3})).isFalse();
  }

  @Test
  void unsignedReleaseIsRefusedAndInDevelopmentTakenIn() throws IOException {
    refused(verdict(signed(), terms()), "没有签名", "not signed");
    Terms development =
        new Terms(terms().keys(), Set.of(), false, NOW, Optional.empty(), core -> true);
    assertThat(verdict(signed(), development)).isInstanceOf(Verdict.Passed.class);
    refused(verdict(signed(STRANGER), development), "不在本节点信任之列", "does not trust");
  }

  @Test
  void alteredReleaseTextIsRefused() throws IOException {
    byte[] altered = with(signed(VENDOR), JSON, "\"serial\":7", "\"serial\":8");

    refused(Inspection.of(altered, "cangxi", terms()), "签名不符", "is not what 'v' signed");
  }

  @Test
  void signatureOfAnotherKeyUnderAKnownNameIsRefused() throws IOException {
    String known = "META-INF/liandong/" + VENDOR.trusted().id() + ".sig";
    SortedMap<String, byte[]> content = ZipContent.of(signed(STRANGER).bytes());
    content.put(known, content.remove("META-INF/liandong/" + STRANGER.trusted().id() + ".sig"));

    refused(Inspection.of(ZipContent.written(content), "cangxi", terms()), "签名不符", "forged");
  }

  @Test
  void alteredBundleIsRefused() throws IOException {
    byte[] altered = with(signed(VENDOR), JAR, "", "more");

    refused(Inspection.of(altered, "cangxi", terms()), "1 个文件", "1 files are not what");
  }

  @Test
  void oneFileMoreAndOneFileLessAreRefused() throws IOException {
    byte[] more = with(signed(VENDOR), "repository/other-1.0.0.jar", "", "x");
    SortedMap<String, byte[]> less = ZipContent.of(signed(VENDOR).bytes());
    less.remove("repository/liandong/county.x/1.1.0/county.x-1.1.0-features.xml");

    refused(Inspection.of(more, "cangxi", terms()), "other-1.0.0.jar", "other-1.0.0.jar");
    refused(
        Inspection.of(ZipContent.written(less), "cangxi", terms()), "features.xml", "features.xml");
  }

  @Test
  void fileThatIsNoReleaseIsRefused() throws IOException {
    refused(Inspection.of(jar(), "cangxi", terms()), "不是完整", "has no META-INF/liandong");
    refused(
        Inspection.of(with(signed(VENDOR), JSON, "}", ""), "cangxi", terms()),
        "不是完整",
        "release.json");
  }

  @Test
  void releaseIsValidBetweenItsTwoMomentsOnly() throws IOException {
    refused(verdict(signed(VENDOR), at(NOW.minusSeconds(1))), "方有效", "valid from");
    assertThat(verdict(signed(VENDOR), at(NOW.plus(Duration.ofDays(30)).minusSeconds(1))))
        .isInstanceOf(Verdict.Passed.class);
    refused(verdict(signed(VENDOR), at(NOW.plus(Duration.ofDays(30)))), "过期", "expired");
  }

  @Test
  void lowerSerialIsRefusedAndTheSameReleaseMayComeAgain() throws IOException {
    ReleaseKar kar = signed(VENDOR);
    String own = new String(kar.statement(), StandardCharsets.UTF_8);

    refused(verdict(kar, after(8, "a later one")), "低于", "was taken in before");
    refused(verdict(kar, after(7, "another one")), "另一发布包", "another release");
    assertThat(verdict(kar, after(7, own))).isInstanceOf(Verdict.Passed.class);
    assertThat(verdict(kar, after(6, "an earlier one"))).isInstanceOf(Verdict.Passed.class);
  }

  @Test
  void releaseOfAnotherCountyIsRefused() throws IOException {
    refused(
        Inspection.of(signed(VENDOR).bytes(), "shifang", terms()), "属于“cangxi”", "is for 'cangxi'");
  }

  @Test
  void keyThatIsUnknownOrOfOthersIsRefused() throws IOException {
    refused(verdict(signed(STRANGER), terms()), STRANGER.trusted().id(), "does not trust");
    file("COUNTY-INF/county.yaml", "county: shifang\n");
    refused(
        Inspection.of(signed(COUNTY).bytes(), "shifang", terms()),
        "无权为县（市）“shifang”签名",
        "may not sign for county 'shifang'");
  }

  @Test
  void everyRoleThatIsAskedForHasToSign() throws IOException {
    Terms both =
        new Terms(
            terms().keys(), Set.of("vendor", "county"), true, NOW, Optional.empty(), core -> true);

    refused(verdict(signed(VENDOR), both), "缺少 county", "nobody signed it as county");
    assertThat(((Verdict.Passed) verdict(signed(VENDOR, COUNTY), both)).signedBy())
        .containsExactly("c", "v");
  }

  @Test
  void releaseForAnotherCoreIsRefused() throws IOException {
    draft = new ReleaseDraft("an office", "[2.0,3)", NOW, Duration.ofDays(1), Optional.of(7L));

    refused(verdict(signed(VENDOR), terms()), "[2.0,3)", "made for Liandong [2.0,3)");
  }

  @Test
  void headersThatWireItToOthersAreRefused() throws IOException {
    for (String each :
        List.of(
            "Fragment-Host", "DynamicImport-Package", "Bundle-NativeCode", "Bundle-Activator")) {
      headers.put(each, "liandong.cases");
      refused(verdict(signed(VENDOR), terms()), "清单含 " + each, "its manifest has " + each);
      headers.remove(each);
    }
    headers.put("Import-Package", "java.util,java.net");
    refused(verdict(signed(VENDOR), terms()), "java.net", "imports java.net");
  }

  @Test
  void codeThatReachesOutIsRefused() throws IOException {
    code(LeavesTheOffice.class);
    refused(verdict(signed(VENDOR), terms()), "java.lang.System.exit", "java.lang.System.exit");
    files.remove("liandong/trust/LeavesTheOffice.class");
    code(Reflects.class);
    refused(verdict(signed(VENDOR), terms()), "java.lang.reflect.Field", "java.lang.reflect.Field");
  }

  @Test
  void codeThatAsksWhenOrThrowsDiceIsRefused() throws IOException {
    code(AsksTheDay.class);

    refused(verdict(signed(VENDOR), terms()), "AsksTheDay.class 使用了", "AsksTheDay.class uses");
    assertThat(CountyCode.of(jar()).objections())
        .extracting(CountyCode.Objection::used)
        .containsExactlyInAnyOrder("java/time/LocalDate.now", "java/lang/Math.random");
    assertThat(CountyCode.of(jar()).objections())
        .extracting(CountyCode.Objection::kind)
        .containsOnly(CountyCode.Kind.NOT_PURE);
  }

  @Test
  void codeThatCannotBeReadIsRefused() throws IOException {
    file("lib/inner.jar", "x");
    refused(verdict(signed(VENDOR), terms()), "lib/inner.jar", "lib/inner.jar");
    files.remove("lib/inner.jar");
    file("a/B.class", "not a class at all");
    refused(verdict(signed(VENDOR), terms()), "not a class", "not a class");
  }

  @Test
  void componentThatAsksForServicesOrIsNoneIsRefused() throws IOException {
    file(
        "OSGI-INF/y.xml",
        "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\">"
            + "<reference interface=\"liandong.cases.CaseStore\"/></scr:component>");
    refused(verdict(signed(VENDOR), terms()), "OSGI-INF/y.xml", "more than a component");
    files.remove("OSGI-INF/y.xml");
    file("OSGI-INF/blueprint/z.xml", "<blueprint/>");
    refused(verdict(signed(VENDOR), terms()), "blueprint/z.xml", "more than a component");
  }

  @Test
  void keysAreReadAsTheyWereWrittenAndThePrivateOneIsItsOwnersAlone() throws IOException {
    Path secret = folder.resolve("v.key");
    Path shown = folder.resolve("v.pub");
    VENDOR.write(secret, shown);
    Files.writeString(folder.resolve("bad.pub"), "name: x\n");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
    TrustedKeys keys = TrustedKeys.in(folder);
    assertThat(keys.keys()).containsExactly(VENDOR.trusted());
    assertThat(keys.faults()).hasSize(1).allMatch(each -> each.startsWith("bad.pub"));
    byte[] kar = draft.of(jar()).signedWith(SigningKey.read(secret)).bytes();
    assertThat(Inspection.of(kar, "cangxi", terms())).isInstanceOf(Verdict.Passed.class);
    assertThatThrownBy(() -> STRANGER.write(secret, shown))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(SigningKey.read(secret) + "" + VENDOR).doesNotContain("PRIVATE");
  }

  @Test
  void folderWithoutKeysTrustsNobody() throws IOException {
    Terms none =
        new Terms(
            TrustedKeys.in(folder.resolve("none")),
            Set.of(),
            true,
            NOW,
            Optional.empty(),
            core -> true);

    refused(verdict(signed(VENDOR), none), "不在本节点信任之列", "does not trust");
  }
}
