package liandong.county.registry;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.RulePin;
import liandong.county.law.CountyVersion;
import liandong.county.registry.Candidates.Found;
import liandong.county.registry.Candidates.Unreadable;
import liandong.county.swap.CountySwaps.Candidate;
import liandong.county.swap.CountySwaps.Order;
import liandong.county.swap.CountySwaps.Outcome;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal.Active;
import liandong.county.swap.SwapJournal.Stale;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The swap as a transaction: prepare, switch, watch, commit or roll back, each in the journal
 * before it shows. Whatever fails until the end leaves the version that was active before.
 */
final class Changeover {
  private static final Logger LOG = LoggerFactory.getLogger(Changeover.class);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Means means;
  private final Candidates candidates;
  private final Preparation preparation;

  /** The counties at which this node works; whoever else is under way in its name was cut off. */
  private final Map<CountyId, CompletableFuture<Swap>> busy = new ConcurrentHashMap<>();

  private final Map<CountyId, Watch> watches = new ConcurrentHashMap<>();

  Changeover(Means means) {
    this.means = means;
    this.candidates = new Candidates(means);
    this.preparation = new Preparation(means);
  }

  boolean isBusy(CountyId county) {
    return busy.containsKey(county);
  }

  // ---- what is asked for ------------------------------------------------------------------

  Outcome apply(Order order) {
    CountyId county = order.county();
    Active active = means.active(county);
    try {
      Found found = candidates.find(county, order.candidate());
      boolean vouchedFor = found.isPresent() && found.release().isPresent();
      if (vouchedFor) {
        means.door().admit(found);
      }
      if (active.pin().equals(Optional.of(found.pin()))) {
        throw new Trouble(
            vouchedFor ? "is-vouched-for" : "is-active", county, found.pin().version());
      }
      String rehearsal = rehearsal(found.pin(), order);
      return order.effective().isPresent()
          ? schedule(order, found, rehearsal, active)
          : begin(SwapKind.APPLY, order, found, rehearsal, active);
    } catch (Trouble e) {
      return no(e);
    } catch (Unreadable e) {
      return noted(e, order, active);
    } catch (Stale e) {
      return no(new Trouble("stale", county, e.getMessage()));
    }
  }

  /** Back to where the last swap that stayed came from. */
  Outcome rollBack(CountyId county, String by, String reason) {
    Watch watch = watches.get(county);
    CompletableFuture<Swap> end = busy.get(county);
    if (watch != null && end != null) {
      watch.giveUp(Trouble.say("asked-to-roll-back", by, reason));
      return new Outcome.Entered(end.join());
    }
    Active active = means.active(county);
    try {
      RulePin before =
          means.journal().history(county, 1000).stream()
              .filter(each -> each.state() == SwapState.COMMITTED && each.kind().makesActive())
              .findFirst()
              .flatMap(Swap::from)
              .filter(each -> !active.pin().equals(Optional.of(each)))
              .orElseThrow(() -> new Trouble("nothing-before", county));
      Order order =
          new Order(
              county,
              new Candidate.Version(before.version()),
              by,
              reason,
              Optional.empty(),
              Optional.of(Duration.ZERO),
              Optional.empty());
      return begin(SwapKind.ROLL_BACK, order, candidates.ofPin(before), "", active);
    } catch (Trouble e) {
      return no(e);
    } catch (Stale e) {
      return no(new Trouble("stale", county, e.getMessage()));
    }
  }

  private String rehearsal(RulePin pin, Order order) throws Trouble {
    Optional<Rehearsal> latest = means.rehearsals().get().flatMap(each -> each.latest(pin));
    if (latest.filter(each -> each.failed().isEmpty()).isPresent()) {
      Rehearsal done = latest.get();
      return "%s: %d cases, %d differ".formatted(done.at(), done.cases(), done.differing());
    }
    if (latest.isPresent() && order.withoutRehearsal().isEmpty()) {
      throw new Trouble(
          "rehearsal-failed", pin.county(), pin.version(), latest.get().failed().size());
    }
    return order
        .withoutRehearsal()
        .map(why -> "waived by " + order.by() + ": " + why)
        .orElseThrow(() -> new Trouble("no-rehearsal", pin.county(), pin.version()));
  }

  /** Prepared and checked now, so that what is wrong shows now and not on the day. */
  private Outcome schedule(Order order, Found found, String rehearsal, Active active)
      throws Trouble {
    if (!order.effective().orElseThrow().isAfter(means.today())) {
      throw new Trouble("day-is-over", order.effective().orElseThrow());
    }
    preparation.ready(found);
    Bilingual sentence = Trouble.say("scheduled", order.effective().orElseThrow());
    return entered(
        means
            .journal()
            .begin(
                draft(SwapKind.APPLY, order, found.pin(), SwapState.SCHEDULED, rehearsal, sentence),
                active.revision()));
  }

  private Outcome begin(SwapKind kind, Order order, Found found, String rehearsal, Active active)
      throws Trouble {
    CompletableFuture<Swap> end = occupy(order.county());
    boolean goesOn = false;
    try {
      Swap prepared =
          means
              .journal()
              .begin(
                  draft(
                      kind,
                      order,
                      found.pin(),
                      SwapState.PREPARED,
                      rehearsal,
                      Trouble.say("preparing")),
                  active.revision());
      tell(prepared);
      Swap after = carryOut(prepared, found, order.watch().orElse(means.watch()), end);
      goesOn = !after.state().isOver();
      return new Outcome.Entered(after);
    } finally {
      if (!goesOn) {
        busy.remove(order.county(), end);
      }
    }
  }

  /** A swap whose day has come. */
  void due(Swap scheduled) {
    CompletableFuture<Swap> end;
    try {
      end = occupy(scheduled.county());
    } catch (Trouble another) {
      return;
    }
    boolean goesOn = false;
    try {
      Swap prepared =
          means.journal().advance(scheduled, SwapState.PREPARED, Trouble.say("preparing"));
      tell(prepared);
      goesOn = !dueNow(prepared, end).state().isOver();
    } catch (Stale anotherNode) {
      LOG.debug("{} is carried out by another node", scheduled);
    } finally {
      if (!goesOn) {
        busy.remove(scheduled.county(), end);
      }
    }
  }

  private Swap dueNow(Swap prepared, CompletableFuture<Swap> end) {
    try {
      return carryOut(prepared, candidates.ofPin(prepared.to()), means.watch(), end);
    } catch (Trouble e) {
      return over(means.journal().advance(prepared, SwapState.REFUSED, e.sentence()), end);
    }
  }

  private CompletableFuture<Swap> occupy(CountyId county) throws Trouble {
    CompletableFuture<Swap> end = new CompletableFuture<>();
    if (busy.putIfAbsent(county, end) != null) {
      throw new Trouble("busy", county);
    }
    return end;
  }

  // ---- how it goes ------------------------------------------------------------------------

  private Swap carryOut(Swap prepared, Found found, Duration time, CompletableFuture<Swap> end) {
    Swap switched;
    try {
      CountyVersion version = preparation.ready(found);
      switched =
          means
              .journal()
              .advance(
                  prepared,
                  SwapState.SWITCHED,
                  Trouble.say("switched", version.pin().version(), time.toSeconds()));
    } catch (Trouble e) {
      return over(means.journal().advance(prepared, SwapState.REFUSED, e.sentence()), end);
    }
    Watch watch = new Watch(means, switched, time);
    means.appoint(prepared.county());
    tell(switched);
    if (time.isZero()) {
      return over(commit(switched, watch), end);
    }
    watches.put(switched.county(), watch);
    Thread thread =
        new Thread(() -> look(switched, watch, end), "liandong-watch-" + prepared.county());
    thread.setDaemon(true);
    thread.start();
    return switched;
  }

  private void look(Swap switched, Watch watch, CompletableFuture<Swap> end) {
    try {
      Optional<Bilingual> complaint = watch.complaint();
      over(
          complaint.isPresent() ? rolledBack(switched, complaint.get()) : commit(switched, watch),
          end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      watches.remove(switched.county(), watch);
      busy.remove(switched.county(), end);
      end.complete(switched);
    }
  }

  private Swap commit(Swap switched, Watch watch) {
    return written(
        switched,
        SwapState.COMMITTED,
        Trouble.say("committed", switched.to().version(), watch.seen().commands()));
  }

  /** New cases take the old version first; that it is so is written as soon as it can be. */
  Swap rolledBack(Swap switched, Bilingual why) {
    int later = means.shelf().now().appointed().get(switched.county()).revision() + 1;
    means.shelf().appoint(Map.of(switched.county(), new Active(switched.from(), later)));
    return written(switched, SwapState.ROLLED_BACK, why);
  }

  private Swap written(Swap switched, SwapState end, Bilingual sentence) {
    while (true) {
      try {
        Swap over = means.journal().advance(switched, end, sentence);
        means.appoint(over.county());
        return over;
      } catch (StoreAway gone) {
        LOG.warn("the journal waits for the database: {} {}", switched, end);
        pause();
      } catch (Stale anotherNode) {
        means.appoint(switched.county());
        return means.journal().history(switched.county(), 1000).stream()
            .filter(each -> each.no() == switched.no())
            .findFirst()
            .orElse(switched);
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the journal could not be written", e);
    }
  }

  /** The county is free before anybody hears of it, for who waited may ask for the next at once. */
  private Swap over(Swap swap, CompletableFuture<Swap> end) {
    tell(swap);
    watches.remove(swap.county());
    busy.remove(swap.county(), end);
    end.complete(swap);
    return swap;
  }

  /** The end of a swap of this node; any other is as the journal has it. */
  Swap await(Swap swap) {
    CompletableFuture<Swap> end = busy.get(swap.county());
    if (end != null && !swap.state().isOver()) {
      end.join();
    }
    return means.journal().history(swap.county(), 1000).stream()
        .filter(each -> each.no() == swap.no())
        .findFirst()
        .orElse(swap);
  }

  /** Ends what nobody works on any more: the node was killed in the middle of it. */
  void recover(Swap cutOff) {
    try {
      Swap over =
          means
              .journal()
              .advance(
                  cutOff,
                  cutOff.state() == SwapState.PREPARED ? SwapState.REFUSED : SwapState.ROLLED_BACK,
                  Trouble.say("cut-off." + cutOff.state().name().toLowerCase(Locale.ROOT)));
      tell(over);
    } catch (Stale anotherNode) {
      LOG.debug("{} was ended by another node", cutOff);
    }
  }

  /** When this node stops, a watch that is going on is given up by whoever comes next. */
  void close() {
    watches.values().forEach(each -> each.giveUp(Trouble.say("stopping")));
    for (CompletableFuture<Swap> each : busy.values()) {
      try {
        each.get(5, TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        LOG.warn("a swap was cut off; it ends with the next start");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  // ---- the journal ------------------------------------------------------------------------

  private Swap.Draft draft(
      SwapKind kind,
      Order order,
      RulePin to,
      SwapState state,
      String rehearsal,
      Bilingual sentence) {
    return new Swap.Draft(
        kind,
        to,
        state,
        order.by(),
        order.reason(),
        rehearsal,
        order.effective(),
        means.node(),
        sentence);
  }

  /** A file that cannot be used is refused, and the journal says that somebody tried. */
  private Outcome noted(Unreadable file, Order order, Active active) {
    return entered(
        means
            .journal()
            .begin(
                draft(
                    SwapKind.APPLY,
                    order,
                    file.pin(),
                    SwapState.REFUSED,
                    "",
                    file.why().sentence()),
                active.revision()));
  }

  private static Outcome entered(Swap swap) {
    tell(swap);
    return new Outcome.Entered(swap);
  }

  static Outcome no(Trouble trouble) {
    return new Outcome.No(trouble.sentence(), trouble.remedy());
  }

  /** What an operator reads in the log. */
  static void tell(Swap swap) {
    boolean wrong = swap.state() == SwapState.ROLLED_BACK || swap.state() == SwapState.REFUSED;
    String line =
        "county %s swap #%d: %s to %s, %s; by %s; %s"
            .formatted(
                swap.county(),
                swap.no(),
                swap.kind().text().en(),
                swap.to().version(),
                swap.standing().en(),
                swap.by(),
                swap.sentence().en());
    if (wrong) {
      LOG.warn(line);
    } else {
      LOG.info(line);
    }
  }
}
