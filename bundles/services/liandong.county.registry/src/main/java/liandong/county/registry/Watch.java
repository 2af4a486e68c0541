package liandong.county.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import liandong.cases.CaseStore.StoreAway;
import liandong.county.swap.CountyTraffic.Reading;
import liandong.county.swap.Swap;
import liandong.evidence.Bilingual;

/** Looks after a version that was switched to, until it stays or is given up. */
final class Watch {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);

  private final Means means;
  private final Swap swap;
  private final Reading before;
  private final Reading atSwitch;
  private final Instant end;
  private final AtomicReference<Optional<Bilingual>> askedToEnd =
      new AtomicReference<>(Optional.empty());
  private final CountDownLatch asked = new CountDownLatch(1);
  private Instant lastBeat;

  Watch(Means means, Swap swap, Duration time) {
    this.means = means;
    this.swap = swap;
    this.before = swap.from().map(means.traffic()::of).orElse(Reading.NONE);
    this.atSwitch = means.traffic().of(swap.to());
    this.lastBeat = means.clock().instant();
    this.end = lastBeat.plus(time);
  }

  /** Gives up, for that reason; heard at once. */
  void giveUp(Bilingual why) {
    askedToEnd.set(Optional.of(why));
    asked.countDown();
  }

  /** Returns when the time is over, or why it was given up before. */
  Optional<Bilingual> complaint() throws InterruptedException {
    while (true) {
      Optional<Bilingual> found = look();
      if (found.isPresent() || !means.clock().instant().isBefore(end)) {
        return found;
      }
      asked.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private Optional<Bilingual> look() {
    Optional<Bilingual> wish = askedToEnd.get();
    if (wish.isPresent()) {
      return wish;
    }
    if (means.shelf().pinned(swap.to()).isEmpty()) {
      return Optional.of(Trouble.say("watch.left", swap.county(), swap.to().version()));
    }
    Optional<Bilingual> quarantine =
        means
            .quarantines()
            .of(swap.to())
            .map(each -> Trouble.say("watch.quarantine", swap.to().version(), each.why()));
    if (quarantine.isPresent()) {
      return quarantine;
    }
    Instant now = means.clock().instant();
    beat(now);
    Reading young = means.traffic().of(swap.to()).since(atSwitch);
    return now.isBefore(end)
        ? WatchTable.complaint(young, before)
        : WatchTable.complaintAtTheEnd(young, before);
  }

  private void beat(Instant now) {
    if (now.isBefore(lastBeat.plus(BETWEEN_BEATS))) {
      return;
    }
    lastBeat = now;
    try {
      means.journal().beat(swap);
    } catch (StoreAway gone) {
      // Nobody else can reach it either, so nobody takes us for dead.
      return;
    }
  }

  /** What came under the new version while it was watched. */
  Reading seen() {
    return means.traffic().of(swap.to()).since(atSwitch);
  }
}
