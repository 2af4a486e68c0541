package liandong.health;

import java.util.List;
import java.util.Optional;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.StoreAway;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Ready means: a case could be written now. The store takes a row and gives it back, a county is
 * there, and no component of ours waits for anything, so that the doors are open.
 *
 * <p>What it asks may come and go, the check itself is always there: an address without a check
 * would answer that all is well.
 */
@Component(
    property = {
      "hc.name=Cases can be written",
      "hc.tags=ready",
      // Fresh enough for a proxy, and many callers still ask the store only twice a second.
      "hc.resultCacheTtlInMs:Long=500"
    })
public final class CasesCanBeWritten implements HealthCheck {
  private final Waiting waiting;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile CaseStore store;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Counties counties;

  @Activate
  public CasesCanBeWritten(BundleContext context, @Reference ServiceComponentRuntime components) {
    this(new WaitingComponents(context, components));
  }

  CasesCanBeWritten(Waiting waiting) {
    this.waiting = waiting;
  }

  /** The store and the counties of a test. */
  CasesCanBeWritten with(CaseStore testStore, Counties testCounties) {
    store = testStore;
    counties = testCounties;
    return this;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    Optional.ofNullable(store)
        .ifPresentOrElse(
            present -> probe(present, log), () -> log.critical("the store is not there"));
    Optional.ofNullable(counties)
        .ifPresentOrElse(
            present -> counties(present, log), () -> log.critical("no registry of counties"));
    for (String component : waiting.components()) {
      log.temporarilyUnavailable("waiting: {}", component);
    }
    return new Result(log);
  }

  private static void probe(CaseStore store, FormattingResultLog log) {
    try {
      store.probe();
      log.info("a row was written and taken back");
    } catch (StoreAway e) {
      log.critical("the store takes nothing: {}", e.getMessage());
    }
  }

  private static void counties(Counties counties, FormattingResultLog log) {
    List<CountyVersion> present = counties.present();
    if (present.isEmpty()) {
      log.temporarilyUnavailable(
          "no county is present; install one: feature:install liandong-county-…");
    }
    for (CountyVersion version : present) {
      log.info("county {}", version.pin());
    }
    for (Counties.Refused refused : counties.refused()) {
      log.warn(
          "county bundle {} was refused with {} faults; see county:list",
          refused.bundle(),
          refused.faults().size());
    }
  }

  /** The components of ours that are not at work. */
  interface Waiting {
    List<String> components();
  }
}
