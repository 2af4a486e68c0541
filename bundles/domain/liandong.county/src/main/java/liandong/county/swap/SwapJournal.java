package liandong.county.swap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was done with the versions of the counties, and which one is active. Each writing method is
 * one transaction, in which the active version changes together with the state of its swap; so a
 * crash at any point leaves both or neither. Several nodes may share one journal.
 *
 * <p>Every journal passes {@code SwapJournalContract} of {@code liandong.testkit}.
 */
@ProviderType
public interface SwapJournal {
  /**
   * The version that new cases of a county take.
   *
   * @param pin empty where the county was taken away
   * @param revision grows with every change, so that a late reader knows what is older
   */
  record Active(Optional<RulePin> pin, int revision) {}

  /** Of every county that was ever met. */
  Map<CountyId, Active> active();

  /**
   * Writes a new entry.
   *
   * @param base the revision of the county's active version for which it was meant; 0 where the
   *     county was never met
   * @throws Stale when the active version is another one meanwhile, or another swap of the county
   *     is under way
   */
  Swap begin(Swap.Draft draft, int base);

  /**
   * Goes on with an entry.
   *
   * @param from as it was read
   * @throws Stale when it is no longer as it was read, or another swap of the county is under way
   */
  Swap advance(Swap from, SwapState to, Bilingual sentence);

  /** Says that its node is at work on it still. */
  void beat(Swap underWay);

  /** All entries that are not over, by county and number. */
  List<Swap> open();

  /** Those under way of which nobody has said anything for so long, by the database's time. */
  List<Swap> silent(Duration since);

  /** The entries of a county, the latest first. */
  List<Swap> history(CountyId county, int most);

  /** Somebody else was faster. Read again. */
  final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stale(String what) {
      super(what);
    }
  }
}
