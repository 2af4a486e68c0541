package liandong.county.certification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liandong.county.CountyRules;
import liandong.trust.CountyCode;
import liandong.trust.ZipContent;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A county's bundle in a framework, on trial: resolved and started as it will be, under another
 * name and without its component, so that no registry hears of it and nobody is served by it.
 */
final class Trial {
  private static final String COMPONENTS = "Service-Component";
  private static final String SUFFIX = ".on.trial";
  private static final Pattern MADE_BY = Pattern.compile("<implementation class=\"([^\"]+)\"");
  private static final int PATIENCE_SECONDS = 10;

  private final BundleContext framework;
  private final Bundle bundle;
  private final List<String> components;

  private Trial(BundleContext framework, Bundle bundle, List<String> components) {
    this.framework = framework;
    this.bundle = bundle;
    this.components = components;
  }

  /** The framework would not have it, in its words. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /** What of it is still there when it should be gone. */
  record Leftovers(boolean installed, List<String> threads, boolean classes) {
    boolean none() {
      return !installed && threads.isEmpty() && !classes;
    }
  }

  /** Installs and starts it. */
  static Trial of(BundleContext framework, Parcel parcel) throws Failed {
    String location = "liandong.trial:" + parcel.code().digest().value();
    try {
      Bundle bundle = framework.installBundle(location, new ByteArrayInputStream(renamed(parcel)));
      Trial trial = new Trial(framework, bundle, componentsOf(parcel.code()));
      try {
        bundle.start();
      } catch (BundleException e) {
        trial.uninstall();
        throw e;
      }
      return trial;
    } catch (BundleException | IOException e) {
      throw new Failed(e.getMessage(), e);
    }
  }

  private static byte[] renamed(Parcel parcel) throws IOException {
    Map<String, byte[]> content = new LinkedHashMap<>(ZipContent.of(parcel.jar()));
    Manifest manifest =
        new Manifest(new ByteArrayInputStream(content.remove(JarFile.MANIFEST_NAME)));
    manifest
        .getMainAttributes()
        .putValue(Constants.BUNDLE_SYMBOLICNAME, parcel.code().symbolicName() + SUFFIX);
    manifest.getMainAttributes().keySet().removeIf(each -> each.toString().equals(COMPONENTS));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    manifest.write(written);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(JarFile.MANIFEST_NAME, written.toByteArray());
    all.putAll(content);
    return ZipContent.written(all);
  }

  private static List<String> componentsOf(CountyCode code) {
    return code.clauses(COMPONENTS).stream()
        .flatMap(each -> code.file(each).stream())
        .map(each -> MADE_BY.matcher(new String(each, java.nio.charset.StandardCharsets.UTF_8)))
        .filter(Matcher::find)
        .map(each -> each.group(1))
        .toList();
  }

  /**
   * Its rules, made as Declarative Services would make them.
   *
   * @throws Failed when there is not exactly one such component
   */
  CountyRules rules() throws Failed {
    if (components.size() != 1) {
      throw new Failed(Words.say("trial.components", components.size()).toString(), null);
    }
    try {
      Object made = bundle.loadClass(components.get(0)).getConstructor().newInstance();
      if (made instanceof CountyRules rules) {
        return rules;
      }
      throw new Failed(Words.say("trial.no-rules", components.get(0)).toString(), null);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new Failed(e.toString(), e);
    }
  }

  /** Takes it away and looks for what is left. Nothing of it may be held any more by who asks. */
  Leftovers end() throws Failed {
    ReferenceQueue<ClassLoader> gone = new ReferenceQueue<>();
    Optional<WeakReference<ClassLoader>> loader =
        Optional.ofNullable(bundle.adapt(BundleWiring.class))
            .map(each -> new WeakReference<>(each.getClassLoader(), gone));
    long id = bundle.getBundleId();
    uninstall();
    List<String> threads = loader.map(WeakReference::get).map(Trial::threadsOf).orElseGet(List::of);
    return new Leftovers(
        framework.getBundle(id) != null,
        threads,
        loader.isPresent() && threads.isEmpty() && !isCollected(gone));
  }

  private void uninstall() throws Failed {
    CountDownLatch refreshed = new CountDownLatch(1);
    try {
      bundle.uninstall();
      framework
          .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
          .adapt(FrameworkWiring.class)
          .refreshBundles(List.of(bundle), event -> refreshed.countDown());
      if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Failed(Words.say("trial.not-refreshed", PATIENCE_SECONDS).toString(), null);
      }
    } catch (BundleException e) {
      throw new Failed(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed(e.toString(), e);
    }
  }

  private static List<String> threadsOf(ClassLoader loader) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            each ->
                Stream.of(each.getClass().getClassLoader(), each.getContextClassLoader())
                    .anyMatch(loader::equals))
        .map(Thread::getName)
        .sorted()
        .toList();
  }

  /** Who holds an object of the bundle holds all its classes; without one they are collected. */
  private static boolean isCollected(ReferenceQueue<ClassLoader> gone) {
    try {
      for (int round = 0; round < PATIENCE_SECONDS; round++) {
        System.gc();
        if (gone.remove(TimeUnit.SECONDS.toMillis(1)) != null) {
          return true;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }
}
