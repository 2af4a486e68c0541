package liandong.county.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantine;
import liandong.county.guard.Quarantines;
import liandong.evidence.Bilingual;

/** Quarantines as a test says. */
final class QuarantinesByHand implements Quarantines {
  private final Map<RulePin, Quarantine> entered = new ConcurrentHashMap<>();

  void enter(RulePin pin, String why) {
    entered.put(
        pin,
        new Quarantine(
            pin, Instant.parse("2018-05-14T04:00:00Z"), Bilingual.same(why), "this node"));
  }

  @Override
  public Optional<Quarantine> of(RulePin pin) {
    return Optional.ofNullable(entered.get(pin));
  }

  @Override
  public List<Quarantine> all() {
    return List.copyOf(entered.values());
  }

  @Override
  public boolean release(RulePin pin, String by, String reason) {
    return entered.remove(pin) != null;
  }
}
