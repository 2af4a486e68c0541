package liandong.itest;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.cm.ConfigurationAdmin;

/** The archive starts by itself. */
public class StartIT extends InKaraf {
  @Inject private ConfigurationAdmin configurations;

  @Test
  public void everyBundleIsActive() {
    assertEquals(
        List.of(),
        Arrays.stream(context.getBundles())
            .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
            .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
            .map(Bundle::toString)
            .toList());
  }

  @Test
  public void aliveAndReady() {
    assertEquals(200, wire().status("/health/live"));
    assertEquals(200, wire().status("/health/ready"));
  }

  @Test
  public void onlyTheArchiveWasRead() throws IOException {
    assertEquals(
        "",
        configurations
            .getConfiguration("org.ops4j.pax.url.mvn", null)
            .getProperties()
            .get("org.ops4j.pax.url.mvn.repositories"));
    assertEquals(
        List.of(), filesBelow(Path.of(System.getProperty("karaf.data"), "no-local-repository")));
    assertEquals(
        List.of(),
        Files.readAllLines(Path.of(System.getProperty("karaf.log"), "liandong.log")).stream()
            .filter(line -> line.contains("UnknownHost") || line.contains("Could not transfer"))
            .toList());
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
