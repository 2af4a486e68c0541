package liandong.county.bulkhead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantine;
import liandong.county.guard.QuarantineBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The quarantines as this node knows them: those of the book, and those it could not write yet. */
final class QuarantineList {
  private static final Logger LOG = LoggerFactory.getLogger(QuarantineList.class);

  private final QuarantineBook book;
  private final Consumer<RulePin> released;
  private final Map<RulePin, Quarantine> unwritten = new LinkedHashMap<>();
  private volatile Map<RulePin, Quarantine> current = Map.of();

  /**
   * @param released hears of each version that may be asked again
   */
  QuarantineList(QuarantineBook book, Consumer<RulePin> released) {
    this.book = book;
    this.released = released;
  }

  Optional<Quarantine> of(RulePin pin) {
    return Optional.ofNullable(current.get(pin));
  }

  List<Quarantine> all() {
    return List.copyOf(current.values());
  }

  /** In force here at once; written down by the next {@link #look}. */
  void enter(Quarantine quarantine) {
    synchronized (unwritten) {
      if (current.containsKey(quarantine.pin())) {
        return;
      }
      unwritten.put(quarantine.pin(), quarantine);
      Map<RulePin, Quarantine> more = new LinkedHashMap<>(current);
      more.put(quarantine.pin(), quarantine);
      current = Map.copyOf(more);
    }
    LOG.error(
        "county {} {} is in quarantine: {}; county:release {} {} lets it be asked again",
        quarantine.pin().county(),
        quarantine.pin().version(),
        quarantine.why().en(),
        quarantine.pin().county(),
        quarantine.pin().version());
  }

  /** Writes what is not written, and reads what other nodes wrote. */
  synchronized void look() {
    List<Quarantine> mine;
    synchronized (unwritten) {
      mine = List.copyOf(unwritten.values());
    }
    mine.forEach(book::enter);
    List<Quarantine> written = book.current();
    Map<RulePin, Quarantine> before = current;
    synchronized (unwritten) {
      mine.forEach(each -> unwritten.remove(each.pin()));
      Map<RulePin, Quarantine> now = new LinkedHashMap<>();
      written.forEach(each -> now.put(each.pin(), each));
      now.putAll(unwritten);
      current = Map.copyOf(now);
    }
    before.keySet().stream().filter(pin -> of(pin).isEmpty()).forEach(released);
  }

  synchronized boolean release(RulePin pin, String by, String reason) {
    if (of(pin).isEmpty()) {
      return false;
    }
    look();
    boolean lifted = book.lift(pin, by, reason);
    look();
    if (lifted) {
      LOG.info(
          "county {} {} was released from quarantine by {}: {}",
          pin.county(),
          pin.version(),
          by,
          reason);
    }
    return lifted;
  }
}
