package liandong.trust.hook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import liandong.evidence.Sha256;
import liandong.trust.Gate;
import liandong.trust.TrustMode;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Asked by the framework before any bundle is resolved; what is not resolved does not run. */
final class Doorkeeper implements Gate, ResolverHookFactory {
  private final BundleContext context;
  private final TrustMode mode;
  private final Admission admission;

  /** What never changes of a revision, read once; an update has another revision. */
  private final Map<BundleRevision, Optional<Sha256>> concerns =
      Collections.synchronizedMap(new WeakHashMap<>());

  Doorkeeper(BundleContext context, TrustMode mode, Admission admission) {
    this.context = context;
    this.mode = mode;
    this.admission = admission;
  }

  @Override
  public TrustMode mode() {
    return mode;
  }

  @Override
  public boolean admits(Sha256 content) {
    return mode == TrustMode.DEVELOPMENT || admission.admits(content);
  }

  @Override
  public void accept(Sha256 content) {
    admission.accept(content);
  }

  @Override
  public List<String> turnedAway() {
    return mode == TrustMode.DEVELOPMENT
        ? List.of()
        : Arrays.stream(context.getBundles())
            .filter(each -> each.getState() == Bundle.INSTALLED)
            .filter(each -> !mayRun(each.adapt(BundleRevision.class)))
            .map(each -> each.getSymbolicName() + " " + each.getVersion())
            .toList();
  }

  private boolean mayRun(BundleRevision revision) {
    if (revision == null || revision.getBundle().getBundleId() == 0) {
      return true;
    }
    return concerns
        .computeIfAbsent(revision, each -> Admission.concern(new BundleAtTheDoor(each.getBundle())))
        .map(this::admits)
        .orElse(true);
  }

  @Override
  public ResolverHook begin(Collection<BundleRevision> triggers) {
    return new OnlyThoseWhoMay();
  }

  /** Takes out who may not run, and has no opinion on anything else. */
  private final class OnlyThoseWhoMay implements ResolverHook {
    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
      if (mode == TrustMode.PRODUCTION) {
        candidates.removeIf(each -> !mayRun(each));
      }
    }

    @Override
    public void filterSingletonCollisions(
        BundleCapability singleton, Collection<BundleCapability> collisions) {}

    @Override
    public void filterMatches(
        BundleRequirement requirement, Collection<BundleCapability> candidates) {}

    @Override
    public void end() {}
  }
}
