package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.inject.Inject;
import liandong.county.law.Counties;
import liandong.county.law.Fault;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A county bundle with faults is refused whole, and nobody else notices. */
public class RefusedCountyIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject private Counties counties;
  @Inject private SessionFactory shells;

  @Test
  public void countyWithAFaultIsRefusedAndDisturbsNobody() throws IOException, BundleException {
    String before = wire().cases(Wire.submit("before-refused", Wire.TOWN)).done().first("version");
    assertEquals("1", before);
    int present = counties.present().size();

    Bundle faulty =
        context.installBundle("test:cangxi-1.0.1", new ByteArrayInputStream(cangxiWithAFault()));
    try {
      faulty.start();
      Until.so(() -> !counties.refused().isEmpty(), PATIENCE, () -> "the county was not refused");

      Counties.Refused refused = counties.refused().get(0);
      assertEquals("liandong.county.cangxi 1.0.1", refused.bundle());
      assertEquals(List.of("items.csv"), refused.faults().stream().map(Fault::file).toList());
      assertTrue(refused.toString(), refused.faults().get(0).line() > 1);
      String listed = new OperatorShell(shells).run("county:list");
      assertTrue(listed, listed.contains("1.0.1") && listed.contains("items.csv"));

      assertEquals(200, wire().status("/health/ready"));
      assertEquals("1.0.0", counties.active(new CountyId("cangxi")).orElseThrow().pin().version());
      assertEquals(
          1,
          wire().cases(Wire.submit("while-refused", Wire.TOWN)).done().all("pin").stream()
              .filter(pin -> pin.contains("1.0.0"))
              .count());
    } finally {
      faulty.uninstall();
    }
    Until.so(() -> counties.refused().isEmpty(), PATIENCE, () -> "it is still listed as refused");
    assertEquals(present, counties.present().size());
  }

  /** The county that is shipped, one version later and with one word that no table knows. */
  private static byte[] cangxiWithAFault() throws IOException {
    Path shipped =
        Path.of(
            System.getProperty("karaf.home"),
            "system/liandong/liandong.county.cangxi/1.0.0/liandong.county.cangxi-1.0.0.jar");
    ByteArrayOutputStream faulty = new ByteArrayOutputStream();
    try (JarInputStream in = new JarInputStream(Files.newInputStream(shipped))) {
      Manifest manifest = in.getManifest();
      manifest.getMainAttributes().putValue("Bundle-Version", "1.0.1");
      try (JarOutputStream out = new JarOutputStream(faulty, manifest)) {
        for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
          out.putNextEntry(new JarEntry(entry.getName()));
          byte[] content = in.readAllBytes();
          out.write(entry.getName().endsWith("/items.csv") ? withAFault(content) : content);
          out.closeEntry();
        }
      }
    }
    return faulty.toByteArray();
  }

  private static byte[] withAFault(byte[] items) {
    return new String(items, StandardCharsets.UTF_8)
        .replaceFirst(",four_steps,", ",seven_steps,")
        .getBytes(StandardCharsets.UTF_8);
  }
}
