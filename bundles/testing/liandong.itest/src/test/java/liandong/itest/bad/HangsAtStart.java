package liandong.itest.bad;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Takes a minute to start. */
public final class HangsAtStart implements BundleActivator {
  @Override
  public void start(BundleContext context) throws InterruptedException {
    new CountDownLatch(1).await(60, TimeUnit.SECONDS);
  }

  @Override
  public void stop(BundleContext context) {}
}
