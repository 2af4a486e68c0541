package liandong.county.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import liandong.cases.RulePin;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SelfCheck;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader;
import liandong.county.law.CountyVersion;
import liandong.county.law.Fault;
import liandong.county.swap.CountySwaps.Candidate;
import liandong.county.swap.CountySwaps.Order;
import liandong.county.swap.CountySwaps.Outcome;
import liandong.county.swap.CountySwaps.PlanOutcome;
import liandong.county.swap.CountySwaps.Standing;
import liandong.county.swap.CountySwaps.StandingKind;
import liandong.county.swap.CountyTraffic;
import liandong.county.swap.ReleaseArchive;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapPlan;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.testkit.AcceptedReleasesInMemory;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import liandong.testkit.SwapJournalInMemory;
import liandong.trust.ReleaseDraft;
import liandong.trust.SigningKey;
import liandong.trust.TrustMode;
import liandong.trust.TrustedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** The desk with everything around it in memory; bundles are jars that carry nothing to run. */
class SwapDeskTest {
  private static final CountyId COUNTY = SampleCounty.ID;
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final SigningKey.Made VENDOR = SigningKey.make("v", "vendor", Set.of("*"));

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-12-31T04:00:00Z"));
  private final Framework framework = new Framework();
  private final SwapJournalInMemory journal = new SwapJournalInMemory(clock);
  private final Archive archive = new Archive();
  private final Map<RulePin, Long> open = new HashMap<>();
  private final Map<RulePin, CountyTraffic.Reading> traffic = new HashMap<>();
  private final QuarantinesByHand quarantines = new QuarantinesByHand();
  private final GateInMemory gate = new GateInMemory();
  private final ReleaseDoor door =
      new ReleaseDoor(
          gate,
          new AcceptedReleasesInMemory(),
          () -> new TrustedKeys(List.of(VENDOR.trusted()), List.of()),
          Set.of(),
          new Version("1.0.0"),
          clock);
  private CountyShelf shelf = shelf();
  private SwapDesk desk = desk();

  @Test
  void countyThatIsMetForTheFirstTimeIsInForceAndHigherOneThatComesIsACandidate() {
    framework.arrives("1.0.0");
    desk.look();
    framework.arrives("1.1.0");
    desk.look();

    assertThat(active()).contains("1.0.0");
    assertThat(desk.versions(COUNTY))
        .extracting(Standing::kind)
        .containsExactly(StandingKind.CANDIDATE, StandingKind.ACTIVE);
    assertThat(archive.kept(COUNTY)).hasSize(2);
  }

  @Test
  void versionIsAppliedAndTheOneBeforeRetiresWhenItsLastCaseHasClosed() {
    framework.arrives("1.0.0");
    desk.look();
    RulePin old = pin("1.0.0");
    open.put(old, 1L);

    Swap done = entered(desk.apply(order(jar("1.1.0"))));
    assertThat(done.state()).isEqualTo(SwapState.COMMITTED);
    assertThat(active()).contains("1.1.0");
    lookTwice();
    assertThat(shelf.pinned(old)).isPresent();

    open.clear();
    lookTwice();
    assertThat(shelf.pinned(old)).isEmpty();
    assertThat(desk.history(COUNTY, 1).get(0).kind()).isEqualTo(SwapKind.RETIRE);
  }

  @Test
  void candidateThatWasNeverInForceDoesNotRetire() {
    framework.arrives("1.0.0");
    desk.look();
    framework.arrives("1.1.0");

    lookTwice();
    lookTwice();

    assertThat(shelf.pinned(pin("1.1.0"))).isPresent();
  }

  @Test
  void rollBackBringsTheVersionBeforeFromTheArchive() {
    framework.arrives("1.0.0");
    desk.look();
    RulePin old = pin("1.0.0");
    entered(desk.apply(order(jar("1.1.0"))));
    lookTwice();
    assertThat(shelf.pinned(old)).isEmpty();

    Swap back = entered(desk.rollBack(COUNTY, "a person", "a complaint"));

    assertThat(back.kind()).isEqualTo(SwapKind.ROLL_BACK);
    assertThat(active()).contains("1.0.0");
    assertThat(shelf.pinned(old)).isPresent();
    assertThat(desk.rollBack(COUNTY, "a person", "again")).isInstanceOf(Outcome.Entered.class);
    assertThat(active()).contains("1.1.0");
  }

  @Test
  void bundleThatDoesNotStartIsTakenAwayAndNothingChanged() {
    framework.arrives("1.0.0");
    desk.look();
    framework.failing = true;

    Swap refused = entered(desk.apply(order(jar("1.1.0"))));

    assertThat(refused.state()).isEqualTo(SwapState.REFUSED);
    assertThat(refused.sentence().en()).contains("does not start");
    assertThat(active()).contains("1.0.0");
    assertThat(framework.installed).hasSize(1);
    assertThat(desk.history(COUNTY, 10)).hasSize(2);
  }

  @Test
  void versionThatSaysNoOfItselfIsRefused() {
    framework.arrives("1.0.0");
    desk.look();

    framework.complaint = Optional.of("no paper");
    Swap refused = entered(desk.apply(order(jar("1.1.0"))));

    assertThat(refused.state()).isEqualTo(SwapState.REFUSED);
    assertThat(refused.sentence().en()).contains("no paper");
    assertThat(active()).contains("1.0.0");
  }

  @Test
  void whoDoesNotSayWhyThereIsNoRehearsalIsRefused() {
    framework.arrives("1.0.0");
    desk.look();
    Order bare =
        new Order(
            COUNTY,
            jar("1.1.0"),
            "a person",
            "",
            Optional.empty(),
            Optional.of(Duration.ZERO),
            Optional.empty());

    assertThat(desk.apply(bare)).isInstanceOf(Outcome.No.class);
    assertThat(active()).contains("1.0.0");
    assertThat(desk.history(COUNTY, 10)).hasSize(1);
  }

  @Test
  void watchThatSeesRulesFailRollsBackAndWarns() {
    framework.arrives("1.0.0");
    desk.look();

    Swap switched = entered(desk.apply(watched(jar("1.1.0"))));
    RulePin young = switched.to();
    assertThat(active()).contains("1.1.0");
    traffic.put(young, new CountyTraffic.Reading(5, 5, Duration.ofMillis(5)));
    Swap over = desk.await(switched);

    assertThat(over.state()).isEqualTo(SwapState.ROLLED_BACK);
    assertThat(active()).contains("1.0.0");
    desk.look();
    assertThat(active()).contains("1.0.0");
    assertThat(desk.warnings())
        .singleElement()
        .satisfies(each -> assertThat(each.en()).contains("5 of 5"));
  }

  @Test
  void watchedVersionThatComesIntoQuarantineIsRolledBackAndNotAppliedAgain() {
    framework.arrives("1.0.0");
    desk.look();
    Swap switched = entered(desk.apply(watched(jar("1.1.0"))));
    open.put(switched.to(), 1L);

    quarantines.enter(switched.to(), "4 calls do not end");
    Swap over = desk.await(switched);

    assertThat(over.state()).isEqualTo(SwapState.ROLLED_BACK);
    assertThat(over.sentence().en()).contains("quarantine", "4 calls do not end");
    assertThat(active()).contains("1.0.0");
    Swap again = entered(desk.apply(order(new Candidate.Version("1.1.0"))));
    assertThat(again.state()).isEqualTo(SwapState.REFUSED);
    assertThat(active()).contains("1.0.0");
    desk.look();
    assertThat(desk.warnings())
        .anySatisfy(each -> assertThat(each.en()).contains("1.1.0 is in quarantine since"));
  }

  @Test
  void quarantineEndsWhenTheVersionRetires() {
    framework.arrives("1.0.0");
    desk.look();
    RulePin bad = pin("1.0.0");
    open.put(bad, 1L);
    quarantines.enter(bad, "it started 100 threads");
    entered(desk.apply(order(jar("1.1.0"))));
    lookTwice();
    assertThat(quarantines.of(bad)).isPresent();

    open.clear();
    lookTwice();

    assertThat(quarantines.of(bad)).isEmpty();
  }

  @Test
  void whoAsksEndsTheWatch() {
    framework.arrives("1.0.0");
    desk.look();
    entered(desk.apply(watched(jar("1.1.0"))));

    Swap over = entered(desk.rollBack(COUNTY, "a person", "a doubt"));

    assertThat(over.state()).isEqualTo(SwapState.ROLLED_BACK);
    assertThat(active()).contains("1.0.0");
  }

  @Test
  void whatWasCutOffInTheMidstEndsOnTheSideBefore() {
    framework.arrives("1.0.0");
    desk.look();
    RulePin two = new RulePin(COUNTY, "2.0.0", pin("1.0.0").bundle());
    Swap prepared = journal.begin(draft(two), 1);
    afterACrash();
    desk.look();
    assertThat(journal.history(COUNTY, 1).get(0).state()).isEqualTo(SwapState.REFUSED);
    assertThat(active()).contains("1.0.0");

    journal.advance(journal.begin(draft(two), 1), SwapState.SWITCHED, Bilingual.same("switched"));
    afterACrash();
    desk.look();

    assertThat(journal.history(COUNTY, 1).get(0).state()).isEqualTo(SwapState.ROLLED_BACK);
    assertThat(active()).contains("1.0.0");
    assertThat(prepared.no()).isEqualTo(2);
  }

  @Test
  void nodeWithoutAnyBundleComesUpWithTheVersionsOfTheJournal() {
    framework.arrives("1.0.0");
    desk.look();
    RulePin old = pin("1.0.0");
    open.put(old, 3L);
    entered(desk.apply(order(jar("1.1.0"))));
    desk.look();

    framework.forgetAll();
    afterACrash();
    desk.look();

    assertThat(active()).contains("1.1.0");
    assertThat(shelf.pinned(old)).isPresent();
    assertThat(desk.isSettled()).isTrue();
  }

  @Test
  void versionThatCannotBeBroughtBackAtOnceIsTriedAgainAndTheNodeIsNotReadyBefore() {
    framework.arrives("1.0.0");
    desk.look();
    framework.forgetAll();
    framework.failing = true;
    afterACrash();
    desk.look();
    assertThat(active()).isEmpty();
    assertThat(desk.isSettled()).isFalse();

    framework.failing = false;
    desk.look();
    assertThat(active()).as("not again and again without a pause").isEmpty();
    clock.set(clock.instant().plusSeconds(5));
    desk.look();

    assertThat(active()).contains("1.0.0");
    assertThat(desk.isSettled()).isTrue();
  }

  @Test
  void versionThatNeverComesBackDoesNotKeepTheNodeFromServingTheOthers() {
    framework.arrives("1.0.0");
    desk.look();
    framework.forgetAll();
    framework.failing = true;
    afterACrash();
    desk.look();

    clock.set(clock.instant().plusSeconds(61));
    desk.look();

    assertThat(desk.isSettled()).isTrue();
    assertThat(desk.warnings()).anyMatch(each -> each.en().contains("1.0.0"));
  }

  @Test
  void activeBundleThatIsReplacedByHandIsFollowedByWhatCameAfterIt() {
    framework.arrives("1.0.0");
    desk.look();
    framework.arrives("0.9.0");
    desk.look();

    framework.uninstalledByHand("1.0.0");
    desk.look();
    assertThat(active()).as("what was there before is no replacement").isEmpty();
    framework.arrives("1.2.0");
    desk.look();

    assertThat(active()).contains("1.2.0");
    assertThat(desk.history(COUNTY, 1).get(0).kind()).isEqualTo(SwapKind.BY_HAND);
  }

  @Test
  void bundleThatIsUpdatedByHandIsFollowedByItsNewContentWhicheverIsHeardOfFirst() {
    framework.arrives("1.0.0");
    desk.look();

    framework.updatedByHand("1.0.0", "1.1.0");
    desk.look();

    assertThat(active()).contains("1.1.0");
    assertThat(desk.history(COUNTY, 1).get(0).kind()).isEqualTo(SwapKind.BY_HAND);
  }

  @Test
  void bundleThatLeftWhileItIsUpdatedIsNotInstalledBesideItself() {
    framework.arrives("1.0.0");
    desk.look();

    framework.stopped("1.0.0");
    desk.look();

    assertThat(framework.last).as("bundles that were ever installed").isEqualTo(1);
    framework.uninstalledByHand("1.0.0");
    framework.arrives("1.1.0");
    desk.look();
    assertThat(active()).contains("1.1.0");
  }

  @Test
  void versionThatRetiredIsBroughtBackWhenAnotherNodeGoesBackToIt() {
    framework.arrives("1.0.0");
    desk.look();
    RulePin old = pin("1.0.0");
    Swap done = entered(desk.apply(order(jar("1.1.0"))));
    lookTwice();
    assertThat(shelf.pinned(old)).isEmpty();

    journal.begin(
        new Swap.Draft(
            SwapKind.ROLL_BACK,
            old,
            SwapState.COMMITTED,
            "a person",
            "",
            "",
            Optional.empty(),
            "another node",
            Bilingual.same("back")),
        2);
    desk.look();

    assertThat(done.state()).isEqualTo(SwapState.COMMITTED);
    assertThat(active()).contains("1.0.0");
  }

  @Test
  void versionThatWasTakenAwayByHandIsBroughtBackWhenSomebodyAsks() {
    framework.arrives("1.0.0");
    desk.look();
    framework.uninstalledByHand("1.0.0");
    desk.look();
    desk.look();
    assertThat(active()).isEmpty();

    entered(desk.bringBack(COUNTY, "1.0.0", "a person", ""));

    assertThat(active()).contains("1.0.0");
  }

  @Test
  void versionWithOpenCasesIsNotUninstalledByMistake() {
    framework.arrives("1.0.0");
    desk.look();
    open.put(pin("1.0.0"), 7L);
    entered(desk.apply(order(jar("1.1.0"))));

    Outcome.No no = (Outcome.No) desk.uninstall(COUNTY, "1.0.0", "a person", "", false);
    assertThat(no.sentence().en()).contains("7 open cases");
    assertThat(desk.uninstall(COUNTY, "1.1.0", "a person", "", false))
        .isInstanceOf(Outcome.No.class);
    entered(desk.uninstall(COUNTY, "1.0.0", "a person", "", true));
    assertThat(desk.versions(COUNTY))
        .filteredOn(each -> each.pin().version().equals("1.0.0"))
        .extracting(Standing::kind)
        .containsExactly(StandingKind.AWAY);
  }

  @Test
  void scheduledVersionIsSwitchedWhenItsDayBegins() {
    framework.arrives("1.0.0");
    desk.look();
    LocalDate day = LocalDate.of(2027, 1, 1);
    Swap waiting = entered(desk.apply(scheduled(jar("1.1.0"), day)));
    assertThat(waiting.state()).isEqualTo(SwapState.SCHEDULED);
    entered(desk.apply(scheduled(jar("1.2.0"), day)));
    assertThat(desk.calendar()).allMatch(each -> !each.conflicts().isEmpty());
    entered(desk.cancel(COUNTY, 3, "a person", "twice"));
    assertThat(desk.calendar())
        .singleElement()
        .satisfies(each -> assertThat(each.conflicts()).isEmpty());

    clock.set(Instant.parse("2026-12-31T15:59:59Z"));
    desk.look();
    assertThat(active()).contains("1.0.0");
    clock.set(Instant.parse("2026-12-31T16:00:00Z"));
    desk.look();

    assertThat(active()).contains("1.1.0");
    assertThat(desk.activeOn(COUNTY, day.minusDays(1)).map(RulePin::version)).contains("1.0.0");
    assertThat(desk.activeOn(COUNTY, day).map(RulePin::version)).contains("1.1.0");
    assertThat(desk.activeOn(COUNTY, LocalDate.of(2026, 1, 1))).isEmpty();
    desk.rollBack(COUNTY, "a person", "ends the watch");
  }

  @Test
  void planTouchesNothingAndSaysWhatStandsAgainstIt() {
    framework.arrives("1.0.0");
    desk.look();
    open.put(pin("1.0.0"), 2L);

    SwapPlan plan = ((PlanOutcome.Made) desk.plan(COUNTY, jar("1.1.0"))).plan();
    assertThat(plan.installed()).containsExactly("liandong.county.sample 1.1.0");
    assertThat(plan.openCases()).containsEntry(pin("1.0.0"), 2L);
    assertThat(plan.items().isEmpty()).isTrue();
    assertThat(plan.objections()).isEmpty();
    SwapPlan exporting =
        ((PlanOutcome.Made) desk.plan(COUNTY, jar("1.2.0", "Export-Package: a\n"))).plan();
    assertThat(exporting.objections())
        .singleElement()
        .satisfies(each -> assertThat(each.en()).contains("Export-Package"));
    assertThat(framework.installed).hasSize(1);
    assertThat(desk.history(COUNTY, 10)).hasSize(1);
  }

  @Test
  void unsignedBundleIsRefusedInProductionAndTheJournalSaysThatSomebodyTried() {
    framework.arrives("1.0.0");
    desk.look();
    gate.mode = TrustMode.PRODUCTION;

    Swap refused = entered(desk.apply(order(jar("1.1.0"))));

    assertThat(refused.state()).isEqualTo(SwapState.REFUSED);
    assertThat(refused.sentence().en()).contains("without a signature");
    assertThat(active()).contains("1.0.0");
    assertThat(framework.installed).hasSize(1);
    assertThat(desk.plan(COUNTY, jar("1.1.0"))).isInstanceOf(PlanOutcome.No.class);
  }

  @Test
  void archivedVersionThatNobodySignedDoesNotComeBackInProduction() {
    framework.arrives("1.0.0");
    desk.look();
    entered(desk.apply(order(jar("1.1.0"))));
    lookTwice();
    gate.mode = TrustMode.PRODUCTION;

    Swap refused = entered(desk.rollBack(COUNTY, "a person", "a complaint"));

    assertThat(refused.state()).isEqualTo(SwapState.REFUSED);
    assertThat(refused.sentence().en()).contains("never taken in as a signed release");
    assertThat(active()).contains("1.1.0");
  }

  @Test
  void signatureOfTheVersionInForceIsPutOnRecordSoThatItRunsInProductionToo() throws IOException {
    framework.arrives("1.0.0");
    desk.look();
    VENDOR.write(folder.resolve("v.key"), folder.resolve("v.pub"));
    Path kar =
        Files.write(
            folder.resolve("1.0.0.kar"),
            new ReleaseDraft("an office", "[1.0,2)", clock.instant(), AT_ONCE, Optional.of(7L))
                .of(bytes("1.0.0", ""))
                .signedWith(SigningKey.read(folder.resolve("v.key")))
                .bytes());

    Outcome told = desk.apply(order(new Candidate.Jar(kar.toUri())));

    assertThat(((Outcome.No) told).sentence().en()).contains("its signature is on record now");
    assertThat(gate.accepted).containsExactly(pin("1.0.0").bundle());
    assertThat(desk.history(COUNTY, 9)).hasSize(1);
  }

  @Test
  void bundleThatWasTurnedAwayIsAWarning() {
    gate.turnedAway.add("county.x 9.9.9");

    desk.look();

    assertThat(desk.warnings()).hasSize(1);
    assertThat(desk.warnings().get(0).zh()).contains("county.x 9.9.9", "没有签名");
    assertThat(desk.trust().en()).startsWith("development mode");
  }

  // ---- what is around it ------------------------------------------------------------------

  private CountyShelf shelf() {
    return new CountyShelf(new SampleReader(), clock, new Patience(Duration.ZERO, 1));
  }

  private SwapDesk desk() {
    return new SwapDesk(
        new Means(
            shelf,
            framework,
            new SampleReader(),
            door,
            journal,
            archive,
            county -> Map.copyOf(open),
            pin -> traffic.getOrDefault(pin, CountyTraffic.Reading.NONE),
            quarantines,
            Optional::empty,
            clock,
            new TimeLimit(Duration.ofSeconds(30)),
            Duration.ofHours(1),
            "this node"),
        AT_ONCE);
  }

  /** Another process on the same journal and archive, with the same bundles. */
  private void afterACrash() {
    shelf = shelf();
    desk = desk();
    framework.allArriveAgain();
  }

  private void lookTwice() {
    for (int i = 0; i < 2; i++) {
      clock.forward(AT_ONCE);
      desk.look();
    }
  }

  private Optional<String> active() {
    return shelf.active(COUNTY).map(each -> each.pin().version());
  }

  private RulePin pin(String version) {
    return shelf.present().stream()
        .map(CountyVersion::pin)
        .filter(each -> each.version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private static Swap entered(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Entered.class);
    return ((Outcome.Entered) outcome).swap();
  }

  private static Swap.Draft draft(RulePin to) {
    return new Swap.Draft(
        SwapKind.APPLY,
        to,
        SwapState.PREPARED,
        "a person",
        "",
        "",
        Optional.empty(),
        "this node",
        Bilingual.same("preparing"));
  }

  private static Order order(Candidate candidate) {
    return order(candidate, Optional.of(Duration.ZERO), Optional.empty());
  }

  private static Order watched(Candidate candidate) {
    return order(candidate, Optional.of(Duration.ofHours(1)), Optional.empty());
  }

  private static Order scheduled(Candidate candidate, LocalDate day) {
    return order(candidate, Optional.empty(), Optional.of(day));
  }

  private static Order order(
      Candidate candidate, Optional<Duration> watch, Optional<LocalDate> effective) {
    return new Order(
        COUNTY, candidate, "a person", "a reason", Optional.of("a test"), watch, effective);
  }

  private Candidate jar(String version) {
    return jar(version, "");
  }

  private Candidate jar(String version, String moreHeaders) {
    try {
      Path file = folder.resolve(version + ".jar");
      Files.write(file, bytes(version, moreHeaders));
      return new Candidate.Jar(file.toUri());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String version, String moreHeaders) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      put(
          out,
          "META-INF/MANIFEST.MF",
          "Manifest-Version: 1.0\nBundle-SymbolicName: liandong.county.sample\nBundle-Version: "
              + version
              + "\n"
              + moreHeaders);
      put(out, "COUNTY-INF/county.yaml", "county: sample\n");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  /** Says that the file is the sample county. */
  private static final class SampleReader implements CountyReader {
    @Override
    public Reading read(CountyFiles files) {
      try {
        return files.open("county.yaml").isPresent()
            ? new Reading.Whole(SampleCounty.version("1.0.0").data())
            : new Reading.Faulty(
                List.of(
                    new Fault(
                        "county.yaml", 0, Bilingual.same("missing"), Bilingual.same("write one"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Archive implements ReleaseArchive {
    private final Map<RulePin, byte[]> jars = new LinkedHashMap<>();

    @Override
    public void keep(RulePin pin, byte[] jar) {
      jars.putIfAbsent(pin, jar);
    }

    @Override
    public Optional<byte[]> jar(RulePin pin) {
      return Optional.ofNullable(jars.get(pin));
    }

    @Override
    public List<RulePin> kept(CountyId county) {
      return List.copyOf(jars.keySet());
    }
  }

  /** Bundles that arrive at the shelf as soon as they are started. */
  private final class Framework implements CountyBundles {
    private final Map<Long, Jar> installed = new LinkedHashMap<>();
    private Consumer<Long> losses = id -> {};
    private long last;
    private boolean failing;
    private Optional<String> complaint = Optional.empty();

    @Override
    public Installed install(String location, byte[] bytes) throws NotInstalled {
      try {
        Jar jar = new Jar(++last, JarBundle.of(bytes));
        installed.put(jar.id(), jar);
        return jar;
      } catch (IOException e) {
        throw new NotInstalled("no bundle", e);
      }
    }

    void arrives(String version) {
      try {
        install(version, bytes(version, "")).start();
      } catch (NotInstalled | IOException e) {
        throw new AssertionError(e);
      }
    }

    void uninstalledByHand(String version) {
      Jar jar = (Jar) find("liandong.county.sample", version).orElseThrow();
      jar.uninstall();
      losses.accept(jar.id());
    }

    /** The bundle keeps its number, and nobody hears of it before the new content is there. */
    void updatedByHand(String from, String to) {
      Jar before = (Jar) find("liandong.county.sample", from).orElseThrow();
      before.uninstall();
      try {
        Jar after = new Jar(before.id(), JarBundle.of(bytes(to, "")));
        installed.put(after.id(), after);
        after.arrive();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      losses.accept(before.id());
    }

    void stopped(String version) {
      shelf.leave((Jar) find("liandong.county.sample", version).orElseThrow());
    }

    void forgetAll() {
      installed.clear();
    }

    void allArriveAgain() {
      new ArrayList<>(installed.values()).forEach(Jar::arrive);
    }

    @Override
    public Optional<Installed> find(long id) {
      return Optional.ofNullable(installed.get(id));
    }

    @Override
    public Optional<Installed> find(String symbolicName, String version) {
      return installed.values().stream()
          .filter(each -> each.named().equals(symbolicName + " " + version))
          .findFirst()
          .map(each -> each);
    }

    @Override
    public List<String> dependents(long id) {
      return List.of();
    }

    @Override
    public List<String> missing(String importPackage) {
      return List.of();
    }

    @Override
    public boolean isBootOver() {
      return true;
    }

    @Override
    public void tellLossesTo(Consumer<Long> hearing) {
      losses = hearing;
    }

    @Override
    public void close() {}

    private final class Jar implements Installed, CountyBundle {
      private final long id;
      private final JarBundle content;

      Jar(long id, JarBundle content) {
        this.id = id;
        this.content = content;
      }

      @Override
      public long id() {
        return id;
      }

      @Override
      public String named() {
        return symbolicName() + " " + version();
      }

      @Override
      public void start() throws NotInstalled {
        if (failing) {
          throw new NotInstalled("it fails", new IllegalStateException());
        }
        arrive();
      }

      void arrive() {
        Optional<String> says = complaint;
        shelf.arrive(
            this,
            new CountyRules() {
              @Override
              public List<Clause> clauses() {
                return List.of(new Says(says));
              }
            });
      }

      @Override
      public void uninstall() {
        installed.remove(id);
        shelf.leave(this);
      }

      @Override
      public String symbolicName() {
        return content.symbolicName();
      }

      @Override
      public String version() {
        return content.version();
      }

      @Override
      public List<Entry> entries() {
        return content.entries();
      }

      @Override
      public CountyFiles files() {
        return content.files();
      }
    }
  }

  private record Says(Optional<String> complaint) implements SelfCheck {
    @Override
    public Source source() {
      return new Source(Bilingual.same("规定"), "", Bilingual.same("规定"));
    }
  }
}
