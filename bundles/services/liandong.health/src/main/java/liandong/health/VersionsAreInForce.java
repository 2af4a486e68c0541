package liandong.health;

import java.util.List;
import java.util.Optional;
import liandong.county.guard.Quarantines;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.county.swap.CountySwaps;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Ready means too: the counties' versions are those of the journal. What went wrong with a swap is
 * a warning, for the version before it serves.
 */
@Component(
    property = {"hc.name=Versions are in force", "hc.tags=ready", "hc.resultCacheTtlInMs:Long=500"})
public final class VersionsAreInForce implements HealthCheck {
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile CountySwaps swaps;

  @Reference private Counties counties;
  @Reference private Quarantines quarantines;

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    Optional.ofNullable(swaps)
        .ifPresentOrElse(present -> look(present, log), () -> log.critical("no desk for versions"));
    if (nobodyServes()) {
      log.critical("the version in force of every county is in quarantine");
    }
    return new Result(log);
  }

  /** One county in quarantine is no reason to take a node out of service; all of them are. */
  private boolean nobodyServes() {
    List<CountyVersion> inForce =
        counties.present().stream()
            .filter(each -> counties.active(each.pin().county()).equals(Optional.of(each)))
            .toList();
    return !inForce.isEmpty()
        && inForce.stream().allMatch(each -> quarantines.of(each.pin()).isPresent());
  }

  private static void look(CountySwaps swaps, FormattingResultLog log) {
    if (!swaps.isSettled()) {
      log.temporarilyUnavailable("the versions of the journal are being brought in");
    }
    swaps.warnings().forEach(each -> log.warn("{}", each.en()));
    log.info("{}", swaps.trust().en());
    log.info("the active versions are those of the journal");
  }
}
