package liandong.trust.hook;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Properties;
import liandong.trust.Gate;
import liandong.trust.TrustMode;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;

/**
 * Posts the doorkeeper at the first start levels, where there are neither components nor
 * configurations yet: hence an activator, and a file that is read here. The mode holds until the
 * next start, so that nobody opens the door for a moment unseen.
 */
@Capability(
    namespace = "osgi.service",
    attribute = "objectClass:List<String>=\"liandong.trust.Gate\"",
    uses = Gate.class)
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class Posting implements BundleActivator {
  static final String SETTINGS = "liandong.trust.cfg";

  @Override
  public void start(BundleContext context) {
    Doorkeeper keeper =
        new Doorkeeper(
            context,
            mode(folder(context, "karaf.etc").resolve(SETTINGS)),
            new Admission(
                folder(context, "karaf.home").resolve("system/liandong/shipped.sha256"),
                folder(context, "karaf.data").resolve("trust/accepted.sha256")));
    context.registerService(ResolverHookFactory.class, keeper, new Hashtable<>());
    context.registerService(Gate.class, keeper, new Hashtable<>());
  }

  /** Karaf's folders; what is not told is the folder in which it was started. */
  private static Path folder(BundleContext context, String property) {
    String path = context.getProperty(property);
    return Path.of(path == null ? "" : path).toAbsolutePath();
  }

  /** Without a file, or with one that cannot be read, the door is closed. */
  static TrustMode mode(Path file) {
    Properties settings = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      settings.load(in);
      return TrustMode.of(settings.getProperty("mode", ""));
    } catch (IOException | IllegalArgumentException e) {
      return TrustMode.PRODUCTION;
    }
  }

  @Override
  public void stop(BundleContext context) {
    // The framework takes the services of a bundle that stops.
  }
}
