package liandong.county.registry;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantines;
import liandong.county.law.CountyReader;
import liandong.county.swap.AcceptedReleases;
import liandong.county.swap.CountySwaps;
import liandong.county.swap.CountyTraffic;
import liandong.county.swap.PinnedCases;
import liandong.county.swap.Rehearsals;
import liandong.county.swap.ReleaseArchive;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal;
import liandong.county.swap.VersionDifference;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import liandong.rounds.Rounds;
import liandong.trust.Gate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where versions are changed: hands what is asked for to who does it, and keeps looking. */
@Component(
    immediate = true,
    configurationPid = {"liandong.county.registry", "liandong.trust"},
    service = CountySwaps.class)
public final class SwapDesk implements CountySwaps {
  private static final Logger LOG = LoggerFactory.getLogger(SwapDesk.class);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Means means;
  private final Changeover changeover;
  private final Upkeep upkeep;
  private final Warnings warnings;
  private final Planning planning;
  private final Records records;
  private final Optional<Rounds> rounds;
  private final AtomicBoolean lossIsNew = new AtomicBoolean();
  private volatile boolean wasAway;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Rehearsals rehearsals;

  @Activate
  public SwapDesk(
      BundleContext context,
      Settings settings,
      @Reference CountyRegistry registry,
      @Reference CountyReader reader,
      @Reference Gate gate,
      @Reference AcceptedReleases accepted,
      @Reference SwapJournal journal,
      @Reference ReleaseArchive archive,
      @Reference PinnedCases cases,
      @Reference CountyTraffic traffic,
      @Reference Quarantines quarantines) {
    this.means =
        new Means(
            registry.shelf(),
            new OsgiCountyBundles(context),
            reader,
            ReleaseDoor.of(
                settings, gate, accepted, context.getBundle().getVersion(), Clock.systemUTC()),
            journal,
            archive,
            cases,
            traffic,
            quarantines,
            () -> Optional.ofNullable(rehearsals),
            Clock.systemUTC(),
            new TimeLimit(
                Settings.Bounds.seconds("start.seconds", settings.start_seconds(), 1, 600)),
            Settings.Bounds.seconds("watch.seconds", settings.watch_seconds(), 0, 86_400),
            node(settings));
    this.changeover = new Changeover(means);
    this.upkeep =
        new Upkeep(
            means,
            changeover,
            Settings.Bounds.seconds("retire.seconds", settings.retire_seconds(), 1, 86_400));
    this.warnings = new Warnings(means);
    this.planning = new Planning(means);
    this.records = new Records(means, changeover, upkeep);
    LOG.info(means.door().sentence().en());
    Rounds begun = Rounds.begin("liandong-counties", this::look, Duration.ZERO, BETWEEN_LOOKS);
    this.rounds = Optional.of(begun);
    means.bundles().tellLossesTo(this::lost);
    means.shelf().tellChangesTo(begun::soon);
  }

  /** A desk that looks when it is told to. */
  SwapDesk(Means means, Duration betweenRetirements) {
    this.means = means;
    this.changeover = new Changeover(means);
    this.upkeep = new Upkeep(means, changeover, betweenRetirements);
    this.warnings = new Warnings(means);
    this.planning = new Planning(means);
    this.records = new Records(means, changeover, upkeep);
    this.rounds = Optional.empty();
    means.bundles().tellLossesTo(upkeep::lost);
  }

  /** The same on one machine and folder over all starts, so that it knows what it left undone. */
  private static String node(Settings settings) {
    if (!settings.node().isBlank()) {
      return settings.node();
    }
    String folder = Path.of("").toAbsolutePath().toString();
    try {
      return InetAddress.getLocalHost().getHostName() + ":" + folder;
    } catch (UnknownHostException e) {
      return folder;
    }
  }

  @Deactivate
  public void stop() {
    means.shelf().tellChangesTo(() -> {});
    means.bundles().close();
    changeover.close();
    rounds.ifPresent(Rounds::close);
  }

  private void lost(long bundle) {
    upkeep.lost(bundle);
    lossIsNew.set(true);
    rounds.ifPresent(Rounds::soon);
  }

  void look() {
    try {
      upkeep.look();
      warnings.look();
      if (lossIsNew.getAndSet(false)) {
        upkeep.warnOfLosses();
      }
      if (wasAway) {
        LOG.info("the counties' journal can be read again");
        wasAway = false;
      }
    } catch (StoreAway gone) {
      if (!wasAway) {
        LOG.debug("the counties' journal waits for the database");
        wasAway = true;
      }
    }
  }

  /** A database that is away is no fault of who asks; what was begun ends by itself. */
  private static Outcome reaching(Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (StoreAway gone) {
      return Changeover.no(new Trouble("store-away"));
    }
  }

  @Override
  public PlanOutcome plan(CountyId county, Candidate candidate) {
    return planning.plan(county, candidate);
  }

  @Override
  public Outcome apply(Order order) {
    return reaching(() -> changeover.apply(order));
  }

  @Override
  public Swap await(Swap swap) {
    return changeover.await(swap);
  }

  @Override
  public Outcome rollBack(CountyId county, String by, String reason) {
    return reaching(() -> changeover.rollBack(county, by, reason));
  }

  @Override
  public Outcome cancel(CountyId county, int no, String by, String reason) {
    return reaching(() -> records.cancel(county, no, by, reason));
  }

  @Override
  public List<Swap> history(CountyId county, int most) {
    return means.journal().history(county, most);
  }

  @Override
  public Optional<RulePin> activeOn(CountyId county, LocalDate day) {
    return records.activeOn(county, day);
  }

  @Override
  public List<Standing> versions(CountyId county) {
    return records.versions(county);
  }

  @Override
  public Optional<VersionDifference> difference(CountyId county, String from, String to) {
    return planning.difference(county, from, to);
  }

  @Override
  public List<Scheduled> calendar() {
    return records.calendar();
  }

  @Override
  public Outcome uninstall(
      CountyId county, String version, String by, String reason, boolean force) {
    return reaching(() -> records.uninstall(county, version, by, reason, force));
  }

  @Override
  public Outcome bringBack(CountyId county, String version, String by, String reason) {
    return reaching(() -> records.bringBack(county, version, by, reason));
  }

  @Override
  public Bilingual trust() {
    return means.door().sentence();
  }

  @Override
  public boolean isSettled() {
    return upkeep.isSettled();
  }

  @Override
  public List<Bilingual> warnings() {
    return warnings.found();
  }
}
