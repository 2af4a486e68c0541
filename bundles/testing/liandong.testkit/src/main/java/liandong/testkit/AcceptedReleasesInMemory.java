package liandong.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.county.swap.AcceptedReleases;
import liandong.places.CountyId;

/** Accepted releases that are forgotten with the process. */
public final class AcceptedReleasesInMemory implements AcceptedReleases {
  private final List<Accepted> releases = new ArrayList<>();

  @Override
  public synchronized Optional<Accepted> latest(CountyId county) {
    return releases.stream()
        .filter(each -> each.pin().county().equals(county))
        .max(Comparator.comparing(Accepted::serial));
  }

  @Override
  public synchronized boolean knows(RulePin pin) {
    return releases.stream().anyMatch(each -> each.pin().equals(pin));
  }

  @Override
  public synchronized boolean keep(Accepted release) {
    if (releases.contains(release)) {
      return true;
    }
    return latest(release.pin().county())
            .filter(each -> each.serial() >= release.serial())
            .isEmpty()
        && releases.add(release);
  }
}
