package liandong.cases.handling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.KeptEvent;
import liandong.cases.ServiceCase;
import liandong.places.CountyId;

/**
 * The cases that were worked on last, each as one of its events made it. Nothing is said from here:
 * the record is asked each time whether it still has that event, and for what followed, which may
 * have come from another node. So what is done on the spot, step after step, is not read anew from
 * its first event each time.
 */
final class CasesAtHand {
  /** As many as a county's windows have on their desks; some 10 kB each. */
  private static final int MOST = 500;

  private final CaseStore store;
  private final Map<Key, Known> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
              return size() > MOST;
            }
          });

  CasesAtHand(CaseStore store) {
    this.store = store;
  }

  private record Key(CountyId county, CaseNumber number) {}

  /**
   * A case, and the last event of its record.
   *
   * @param last by which the next one is kept
   */
  record Known(ServiceCase made, KeptEvent last) {
    private static Known after(Optional<Known> before, List<KeptEvent> following) {
      ServiceCase made =
          before
              .map(each -> each.made().replayOn(following))
              .orElseGet(() -> ServiceCase.replay(following));
      return new Known(made, following.get(following.size() - 1));
    }
  }

  /** The case as it is now; empty for an unknown number. */
  Optional<Known> read(CountyId county, CaseNumber number) {
    Optional<Known> before = Optional.ofNullable(known.get(new Key(county, number)));
    if (before.isPresent()) {
      Optional<List<KeptEvent>> following =
          store.following(county, number, before.get().made().seq(), before.get().last());
      if (following.isPresent()) {
        return following.get().isEmpty()
            ? before
            : Optional.of(Known.after(before, following.get()));
      }
    }
    List<KeptEvent> history = store.history(county, number);
    return history.isEmpty()
        ? Optional.empty()
        : Optional.of(Known.after(Optional.empty(), history));
  }

  /** A step was written. */
  void keep(Written step) {
    ServiceCase made = step.after();
    Key key = new Key(made.county(), made.number());
    if (made.state().isOpen()) {
      known.put(key, new Known(made, step.kept()));
    } else {
      known.remove(key);
    }
  }
}
