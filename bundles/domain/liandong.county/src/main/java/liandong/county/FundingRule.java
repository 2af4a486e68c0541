package liandong.county;

import java.util.Optional;
import java.util.OptionalInt;
import liandong.county.site.Served;
import liandong.county.site.Settlement;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on the money that a village-level centre gets for a year, by what it is and how many
 * people it serves. More people never bring less money.
 */
@ConsumerType
public interface FundingRule extends SelfCheck {
  /** In yuan; empty where it is not said whom the centre serves. */
  OptionalInt yearly(Served served);

  /** Up to so many people it is tried whether more of them bring less. */
  int MOST_PEOPLE = 20_000;

  @Override
  default Optional<String> complaint() {
    for (Settlement settlement : Settlement.values()) {
      int before = 0;
      for (int people = 0; people <= MOST_PEOPLE; people++) {
        int now = yearly(Served.people(settlement, people)).orElse(-1);
        if (now < before) {
          return Optional.of(
              "%d people (%s) get %d yuan, one less %d".formatted(people, settlement, now, before));
        }
        before = now;
      }
    }
    return Optional.empty();
  }
}
