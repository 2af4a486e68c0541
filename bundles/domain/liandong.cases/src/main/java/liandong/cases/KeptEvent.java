package liandong.cases;

import java.util.ArrayList;
import java.util.List;
import liandong.evidence.CanonicalReader;
import liandong.evidence.Sha256;

/**
 * An event as a store keeps it.
 *
 * @param text the canonical text of the {@link CaseEvent}
 * @param hash the digest of {@code text}; the next event names it
 */
public record KeptEvent(String text, Sha256 hash) {
  /**
   * The events of one case, each checked against its digest and against the one before.
   *
   * @throws BrokenChain when a link was changed, dropped, added or moved
   */
  public static List<CaseEvent> open(List<KeptEvent> kept) {
    return open(kept, 0, Sha256.NONE);
  }

  /**
   * The same for what follows on the event with that number and digest.
   *
   * @throws BrokenChain as above, and when it follows on another one
   */
  static List<CaseEvent> open(List<KeptEvent> kept, int seq, Sha256 head) {
    List<CaseEvent> events = new ArrayList<>(kept.size());
    Sha256 previous = head;
    for (KeptEvent each : kept) {
      int next = seq + events.size() + 1;
      if (!Sha256.of(each.text()).equals(each.hash())) {
        throw new BrokenChain("event " + next + " does not match its digest");
      }
      CaseEvent event = CanonicalReader.read(each.text(), CaseEvent.class);
      if (event.seq() != next || !event.previous().equals(previous)) {
        throw new BrokenChain(
            "case "
                + event.number()
                + ": event "
                + event.seq()
                + " does not follow the one before");
      }
      if (!events.isEmpty() && !event.number().equals(events.get(0).number())) {
        throw new BrokenChain("event of case " + event.number() + " in another case's chain");
      }
      events.add(event);
      previous = each.hash();
    }
    return List.copyOf(events);
  }
}
