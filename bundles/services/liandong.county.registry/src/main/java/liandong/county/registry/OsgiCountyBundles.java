package liandong.county.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** The framework in which we run. */
final class OsgiCountyBundles implements CountyBundles {
  /** By name, so that nothing of Karaf is imported. */
  private static final String BOOT_IS_OVER = "org.apache.karaf.features.BootFinished";

  private final BundleContext context;
  private final Set<Long> ours = ConcurrentHashMap.newKeySet();
  private final BundleListener listener;
  private volatile Consumer<Long> losses = id -> {};

  OsgiCountyBundles(BundleContext context) {
    // The system bundle's, which can install while the bundles of ours are being changed.
    this.context = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
    this.listener = (SynchronousBundleListener) this::changed;
    context.addBundleListener(listener);
  }

  private void changed(BundleEvent event) {
    boolean loss =
        event.getType() == BundleEvent.UNINSTALLED || event.getType() == BundleEvent.UPDATED;
    if (loss && !ours.contains(event.getBundle().getBundleId())) {
      losses.accept(event.getBundle().getBundleId());
    }
  }

  @Override
  public void tellLossesTo(Consumer<Long> hearing) {
    losses = hearing;
  }

  @Override
  public void close() {
    context.removeBundleListener(listener);
  }

  @Override
  public Installed install(String location, byte[] jar) throws NotInstalled {
    Bundle there = context.getBundle(location);
    if (there != null && !isOf(jar, there)) {
      // Somebody updated the bundle that came from there; it is no longer ours to touch.
      throw new NotInstalled(there + " has taken its place", new IllegalStateException(location));
    }
    try {
      return new InFramework(context.installBundle(location, new ByteArrayInputStream(jar)));
    } catch (BundleException e) {
      throw new NotInstalled(words(e), e);
    }
  }

  private static boolean isOf(byte[] jar, Bundle there) throws NotInstalled {
    try {
      JarBundle wanted = JarBundle.of(jar);
      return wanted.symbolicName().equals(there.getSymbolicName())
          && wanted.version().equals(there.getVersion().toString());
    } catch (IOException e) {
      throw new NotInstalled(e.getMessage(), e);
    }
  }

  @Override
  public Optional<Installed> find(long id) {
    return Optional.ofNullable(context.getBundle(id)).map(InFramework::new);
  }

  @Override
  public Optional<Installed> find(String symbolicName, String version) {
    return Arrays.stream(context.getBundles())
        .filter(each -> symbolicName.equals(each.getSymbolicName()))
        .filter(each -> each.getVersion().toString().equals(version))
        .findFirst()
        .map(InFramework::new);
  }

  @Override
  public List<String> dependents(long id) {
    Bundle bundle = context.getBundle(id);
    return context
        .getBundle()
        .adapt(FrameworkWiring.class)
        .getDependencyClosure(List.of(bundle))
        .stream()
        .filter(each -> each.getBundleId() != id)
        .map(each -> each.getSymbolicName() + " " + each.getVersion())
        .sorted()
        .toList();
  }

  @Override
  public List<String> missing(String importPackage) {
    FrameworkWiring wiring = context.getBundle().adapt(FrameworkWiring.class);
    return ImportedPackage.of(importPackage).stream()
        .filter(each -> !each.isOptional())
        .filter(each -> wiring.findProviders(each).isEmpty())
        .map(ImportedPackage::toString)
        .toList();
  }

  @Override
  public boolean isBootOver() {
    return context.getBundle().getState() == Bundle.ACTIVE
        && context.getServiceReference(BOOT_IS_OVER) != null;
  }

  private static String words(BundleException e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String last = deepest == e ? "" : " (" + deepest + ")";
    return e.getMessage() + last;
  }

  /** A bundle of the framework. */
  private final class InFramework implements Installed {
    private final Bundle bundle;

    InFramework(Bundle bundle) {
      this.bundle = bundle;
    }

    @Override
    public long id() {
      return bundle.getBundleId();
    }

    @Override
    public String named() {
      return bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    @Override
    public void start() throws NotInstalled {
      try {
        bundle.start();
      } catch (BundleException e) {
        throw new NotInstalled(words(e), e);
      }
    }

    /** Wired to nobody, so what is left of it goes with a refresh that touches nobody. */
    @Override
    public void uninstall() throws NotInstalled {
      if (bundle.getState() == Bundle.UNINSTALLED) {
        return;
      }
      ours.add(bundle.getBundleId());
      try {
        boolean alone =
            Optional.ofNullable(bundle.adapt(BundleWiring.class))
                .map(each -> each.getProvidedWires(null).isEmpty())
                .orElse(true);
        bundle.uninstall();
        if (alone) {
          context.getBundle().adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        }
      } catch (BundleException e) {
        throw new NotInstalled(words(e), e);
      }
    }
  }
}
