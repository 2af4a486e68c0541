package liandong.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.site.Deviation;
import liandong.county.site.Site;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause on what a service point is to be like: its rooms, what stands in them, its name, its
 * building. Pure: it answers from its arguments alone.
 */
@ConsumerType
public interface SiteRule extends SelfCheck {
  /** What the clause has against this service point on that day; nothing where it is silent. */
  List<Deviation> examine(Site site, LocalDate day);

  /** What it lets pass and what it does not, at least one of each. */
  List<Example> examples();

  @Override
  default Optional<String> complaint() {
    if (examples().stream().map(each -> each.heaviest().isPresent()).distinct().count() < 2) {
      return Optional.of("it has no example on either side");
    }
    return examples().stream()
        .filter(each -> !each.holdsFor(examine(each.site(), each.day())))
        .findFirst()
        .map(each -> "its own example does not hold: " + each);
  }
}
