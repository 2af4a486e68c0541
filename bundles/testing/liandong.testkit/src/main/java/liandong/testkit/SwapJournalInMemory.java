package liandong.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import liandong.cases.RulePin;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;

/** A journal of swaps for tests. */
public final class SwapJournalInMemory implements SwapJournal {
  private final Clock clock;
  private final Map<CountyId, Active> active = new HashMap<>();
  private final Map<CountyId, List<Swap>> entries = new LinkedHashMap<>();
  private final Map<String, Instant> alive = new HashMap<>();

  public SwapJournalInMemory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Map<CountyId, Active> active() {
    return Map.copyOf(active);
  }

  @Override
  public synchronized Swap begin(Swap.Draft draft, int base) {
    CountyId county = draft.to().county();
    Active now = active.getOrDefault(county, new Active(Optional.empty(), 0));
    List<Swap> all = entries.computeIfAbsent(county, each -> new ArrayList<>());
    Instant at = clock.instant();
    Swap swap =
        new Swap(
            county,
            all.size() + 1,
            draft.kind(),
            now.pin(),
            draft.to(),
            draft.state(),
            draft.by(),
            draft.reason(),
            draft.rehearsal(),
            draft.effective(),
            draft.node(),
            at,
            at,
            draft.sentence());
    if (now.revision() != base) {
      throw new Stale(county + " has another active version than was meant");
    }
    if (swap.state().isUnderWay() || swap.makesActive().isPresent()) {
      noneUnderWay(county);
    }
    all.add(swap);
    alive.put(key(swap), at);
    activate(swap);
    return swap;
  }

  private void noneUnderWay(CountyId county) {
    OptionalInt other =
        entries.get(county).stream()
            .filter(each -> each.state().isUnderWay())
            .mapToInt(Swap::no)
            .findFirst();
    if (other.isPresent()) {
      throw new Stale("swap #" + other.getAsInt() + " of " + county + " is under way");
    }
  }

  private void activate(Swap swap) {
    Active now = active.getOrDefault(swap.county(), new Active(Optional.empty(), 0));
    Optional<RulePin> next = swap.makesActive().or(now::pin);
    if (swap.kind().makesActive() && swap.state() == SwapState.ROLLED_BACK) {
      next = swap.from();
    }
    if (swap.kind() == SwapKind.REMOVE && now.pin().equals(Optional.of(swap.to()))) {
      next = Optional.empty();
    }
    if (now.revision() == 0 || !next.equals(now.pin())) {
      active.put(swap.county(), new Active(next, now.revision() + 1));
    }
  }

  @Override
  public synchronized Swap advance(Swap from, SwapState to, Bilingual sentence) {
    if (!from.state().mayBecome(to)) {
      throw new IllegalArgumentException(from + " cannot become " + to);
    }
    Swap there = entries.get(from.county()).get(from.no() - 1);
    if (there.state() != from.state()) {
      throw new Stale(from + " is no longer as it was read");
    }
    boolean begins = from.state() == SwapState.SCHEDULED && to == SwapState.PREPARED;
    if (begins) {
      noneUnderWay(from.county());
    }
    Swap after =
        new Swap(
            there.county(),
            there.no(),
            there.kind(),
            begins ? active.get(there.county()).pin() : there.from(),
            there.to(),
            to,
            there.by(),
            there.reason(),
            there.rehearsal(),
            there.effective(),
            there.node(),
            there.begunAt(),
            clock.instant(),
            sentence);
    entries.get(from.county()).set(from.no() - 1, after);
    alive.put(key(after), after.changedAt());
    activate(after);
    return after;
  }

  @Override
  public synchronized void beat(Swap underWay) {
    alive.put(key(underWay), clock.instant());
  }

  @Override
  public synchronized List<Swap> open() {
    return all().filter(each -> !each.state().isOver()).toList();
  }

  @Override
  public synchronized List<Swap> silent(Duration since) {
    Instant limit = clock.instant().minus(since);
    return all()
        .filter(each -> each.state().isUnderWay() && alive.get(key(each)).isBefore(limit))
        .toList();
  }

  private Stream<Swap> all() {
    return entries.values().stream().flatMap(List::stream);
  }

  @Override
  public synchronized List<Swap> history(CountyId county, int most) {
    List<Swap> latestFirst = new ArrayList<>(entries.getOrDefault(county, List.of()));
    Collections.reverse(latestFirst);
    return latestFirst.stream().limit(most).toList();
  }

  private static String key(Swap swap) {
    return swap.county() + "#" + swap.no();
  }
}
