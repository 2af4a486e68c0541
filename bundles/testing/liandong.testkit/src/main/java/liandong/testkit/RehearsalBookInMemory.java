package liandong.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.RehearsalBook;

/** Rehearsals that nobody has to keep. */
public final class RehearsalBookInMemory implements RehearsalBook {
  private final List<Rehearsal> kept = new ArrayList<>();

  @Override
  public synchronized void keep(Rehearsal rehearsal) {
    kept.add(rehearsal);
  }

  @Override
  public synchronized Optional<Rehearsal> latest(RulePin candidate) {
    return kept.stream()
        .filter(each -> each.candidate().equals(candidate))
        .reduce((one, later) -> later);
  }
}
