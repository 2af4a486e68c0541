package liandong.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/**
 * An OSGi framework that lasts for one test and offers the domain as a node does: its packages,
 * under their versions, and nothing else of ours.
 */
final class TrialFramework implements AutoCloseable {
  private static final String COMPONENTS =
      "osgi.extender;osgi.extender=\"osgi.component\";version:Version=\"1.5\"";

  private final Path folder;
  private final Framework framework;

  private TrialFramework(Path folder, Framework framework) {
    this.folder = folder;
    this.framework = framework;
  }

  static TrialFramework started() {
    try {
      Path folder = Files.createTempDirectory("county-on-trial");
      Framework framework =
          new FrameworkFactory()
              .newFramework(
                  Map.of(
                      "org.osgi.framework.storage",
                      folder.toString(),
                      "org.osgi.framework.storage.clean",
                      "onFirstInit",
                      "org.osgi.framework.system.packages.extra",
                      domain(),
                      "org.osgi.framework.system.capabilities.extra",
                      COMPONENTS,
                      "felix.service.urlhandlers",
                      "false",
                      "felix.log.level",
                      "1"));
      framework.start();
      return new TrialFramework(folder, framework);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BundleException e) {
      throw new IllegalStateException("the framework does not start", e);
    }
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  /** What the domain's bundles on the class path export, as their manifests say it. */
  private static String domain() throws IOException {
    List<URL> manifests =
        Collections.list(
            TrialFramework.class.getClassLoader().getResources("META-INF/MANIFEST.MF"));
    return manifests.stream()
        .flatMap(each -> exports(each).stream())
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Optional<String> exports(URL manifest) {
    try (InputStream in = manifest.openStream()) {
      Manifest read = new Manifest(in);
      boolean ours =
          Optional.ofNullable(read.getMainAttributes().getValue("Bundle-SymbolicName"))
              .filter(each -> each.startsWith("liandong."))
              .isPresent();
      return ours
          ? Optional.ofNullable(read.getMainAttributes().getValue("Export-Package"))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(0);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    } catch (BundleException | IOException e) {
      throw new IllegalStateException("the framework does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
