package liandong.itest.bad;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Does not start. */
public final class FailsAtStart implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    throw new IllegalStateException("this bundle does not start");
  }

  @Override
  public void stop(BundleContext context) {}
}
