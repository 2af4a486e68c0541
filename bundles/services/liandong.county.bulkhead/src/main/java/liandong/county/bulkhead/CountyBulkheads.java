package liandong.county.bulkhead;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.guard.Quarantine;
import liandong.county.guard.QuarantineBook;
import liandong.county.guard.Quarantines;
import liandong.evidence.Bilingual;
import liandong.rounds.Rounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bulkhead and a breaker for each version of each county, and the quarantine of all. */
@Component(
    immediate = true,
    configurationPid = "liandong.county.bulkhead",
    service = {CountyGuard.class, Quarantines.class})
@Designate(ocd = Settings.class)
public final class CountyBulkheads implements CountyGuard, Quarantines {
  private static final Logger LOG = LoggerFactory.getLogger(CountyBulkheads.class);
  private static final Duration LATER = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration BETWEEN_READINGS = Duration.ofSeconds(1);

  /** A rehearsal asks one case after the other, so that a few threads do. */
  private static final int REHEARSING = 4;

  private final Limits limits;
  private final Clock clock;
  private final String node;
  private final QuarantineList quarantines;
  private final Marks marks;
  private final CallsInProgress inProgress;
  private final Lookout lookout;
  private final Map<RulePin, Bulkhead> working = new ConcurrentHashMap<>();
  private final Map<RulePin, Bulkhead> rehearsing = new ConcurrentHashMap<>();
  private final Map<RulePin, Breaker> breakers = new ConcurrentHashMap<>();
  private volatile List<Rounds> rounds = List.of();

  @Activate
  public CountyBulkheads(Settings settings, @Reference QuarantineBook book) throws IOException {
    this(
        Limits.of(settings),
        book,
        Clock.systemUTC(),
        node(settings),
        Gauge.ofThisProcess(),
        Marks.in(Path.of(settings.marks())),
        CountyBulkheads::exit);
    begin();
  }

  /**
   * With the limits of the distribution, for who puts its parts together without a container.
   *
   * @param marks the file for what runs at the moment
   */
  public static CountyBulkheads asShipped(QuarantineBook book, Path marks, Clock clock)
      throws IOException {
    CountyBulkheads made =
        new CountyBulkheads(
            Limits.SHIPPED,
            book,
            clock,
            "",
            Gauge.ofThisProcess(),
            Marks.in(marks),
            CountyBulkheads::exit);
    made.begin();
    return made;
  }

  private void begin() {
    blame(System.getProperty("liandong.ended", ""));
    readBook();
    rounds =
        List.of(
            Rounds.beginFirstOfAll(
                "liandong-lookout", () -> look(System.nanoTime()), Duration.ZERO, BETWEEN_LOOKS),
            Rounds.beginFirstOfAll(
                "liandong-quarantine", this::readBook, BETWEEN_READINGS, BETWEEN_READINGS));
  }

  /** Bulkheads that look when they are told to. */
  CountyBulkheads(
      Limits limits,
      QuarantineBook book,
      Clock clock,
      String node,
      Gauge gauge,
      Marks marks,
      IntConsumer exit) {
    this.limits = limits;
    this.clock = clock;
    this.node = node;
    this.marks = marks;
    this.quarantines = new QuarantineList(book, this::released);
    this.inProgress = new CallsInProgress(gauge, marks, limits.bytes());
    this.lookout =
        new Lookout(
            limits,
            inProgress,
            this::bulkheads,
            this::quarantine,
            new LastResort(quarantines, exit));
  }

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

  /**
   * In order, if that is possible, so that what is being answered is answered. On a thread of its
   * own, for the end of this bundle waits for who calls here.
   */
  private static void exit(int status) {
    Thread inTime =
        new Thread(
            () -> {
              try {
                TimeUnit.SECONDS.sleep(8);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(status);
            },
            "liandong-halt");
    inTime.setDaemon(true);
    inTime.start();
    new Thread(() -> System.exit(status), "liandong-exit").start();
  }

  @Deactivate
  public void stop() {
    rounds.forEach(Rounds::close);
    bulkheads().forEach(Bulkhead::close);
  }

  // ---- asking -----------------------------------------------------------------------------

  @Override
  public <T> Asked<T> ask(RulePin pin, Supplier<T> question) {
    Optional<Quarantine> quarantine = quarantines.of(pin);
    if (quarantine.isPresent()) {
      return inQuarantine(quarantine.get());
    }
    Breaker breaker = breakers.computeIfAbsent(pin, each -> new Breaker());
    if (!breaker.lets()) {
      return new Asked.NotAsked<>(
          Words.BOOK.say("paused", pin.county(), pin.version()), breaker.remaining());
    }
    Asked<T> asked =
        working
            .computeIfAbsent(pin, each -> bulkhead("liandong-county-", each, limits))
            .ask(question);
    breaker.heard(asked);
    if (breaker.openings() >= limits.openings()) {
      quarantine(pin, Words.BOOK.say("quarantine.failing", breaker.openings()));
    }
    return asked;
  }

  @Override
  public <T> Asked<T> rehearse(RulePin pin, Supplier<T> question) {
    Optional<Quarantine> quarantine = quarantines.of(pin);
    return quarantine.isPresent()
        ? inQuarantine(quarantine.get())
        : rehearsing
            .computeIfAbsent(
                pin,
                each ->
                    bulkhead("liandong-county-rehearsing-", each, limits.withThreads(REHEARSING)))
            .ask(question);
  }

  private Bulkhead bulkhead(String lane, RulePin pin, Limits within) {
    return new Bulkhead(lane, pin, within, inProgress);
  }

  private static <T> Asked<T> inQuarantine(Quarantine quarantine) {
    RulePin pin = quarantine.pin();
    return new Asked.NotAsked<>(Words.BOOK.say("quarantined", pin.county(), pin.version()), LATER);
  }

  // ---- looking ----------------------------------------------------------------------------

  private Collection<Bulkhead> bulkheads() {
    return Stream.concat(working.values().stream(), rehearsing.values().stream()).toList();
  }

  void look(long now) {
    lookout.look(now);
  }

  /** The book as it is now; what could not be written is tried again. */
  void readBook() {
    try {
      quarantines.look();
    } catch (StoreAway gone) {
      LOG.debug("the quarantines wait for the database");
    }
  }

  /**
   * After an end for memory or for a call that did not end: what had run longest is to blame, as
   * far as can be told. What is in quarantine already was told before.
   *
   * @param status with which the process before this one ended; blank where nobody knows
   */
  void blame(String status) {
    if (!status.equals("3") && !status.equals(Integer.toString(LastResort.STATUS))) {
      return;
    }
    readBook();
    boolean told = marks.found().stream().anyMatch(pin -> quarantines.of(pin).isPresent());
    marks.found().stream()
        .filter(pin -> !told)
        .findFirst()
        .ifPresent(pin -> quarantine(pin, Words.BOOK.say("quarantine.ended", status)));
  }

  private void quarantine(RulePin pin, Bilingual why) {
    if (quarantines.of(pin).isEmpty()) {
      quarantines.enter(
          new Quarantine(pin, clock.instant().truncatedTo(ChronoUnit.MILLIS), why, node));
    }
  }

  /** It begins anew, behind another wall: what it did before does not count any more. */
  private void released(RulePin pin) {
    breakers.remove(pin);
    Stream.of(working, rehearsing)
        .flatMap(lane -> Optional.ofNullable(lane.remove(pin)).stream())
        .forEach(Bulkhead::close);
    inProgress.all().stream().filter(each -> each.pin().equals(pin)).forEach(Call::forgive);
  }

  @Override
  public Optional<Quarantine> of(RulePin pin) {
    return quarantines.of(pin);
  }

  @Override
  public List<Quarantine> all() {
    return quarantines.all();
  }

  @Override
  public boolean release(RulePin pin, String by, String reason) {
    return quarantines.release(pin, by, reason);
  }
}
