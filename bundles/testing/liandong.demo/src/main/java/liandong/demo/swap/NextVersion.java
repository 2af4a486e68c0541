package liandong.demo.swap;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A bundle of Cangxi under the next number, with other rules, as an integrator would deliver it.
 */
final class NextVersion {
  private static final String COMPONENT = "OSGI-INF/liandong.county.cangxi.CangxiRules.xml";
  private static final String IMPLEMENTATION = "implementation class=\"";

  private final Map<String, byte[]> content = new LinkedHashMap<>();
  private final Manifest manifest;

  private NextVersion(Path shipped) throws IOException {
    try (JarInputStream in = new JarInputStream(Files.newInputStream(shipped))) {
      manifest = in.getManifest();
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        if (!entry.isDirectory()) {
          content.put(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  /**
   * Writes it.
   *
   * @param shipped the bundle of version 1.0.0
   * @param rules the class that stands in place of its rules, and those nested in it, by their
   *     names: they are for the server, and nothing that they need is here
   * @return its address
   */
  static URI of(Path shipped, String version, List<String> rules, Path folder) throws IOException {
    NextVersion next = new NextVersion(shipped);
    next.manifest.getMainAttributes().putValue("Bundle-Version", version);
    next.ruledBy(rules);
    return next.write(folder.resolve("cangxi-" + version + ".jar"));
  }

  private void ruledBy(List<String> rules) throws IOException {
    for (String each : rules) {
      String path = each.replace('.', '/') + ".class";
      try (InputStream in = NextVersion.class.getClassLoader().getResourceAsStream(path)) {
        content.put(path, in.readAllBytes());
      }
    }
    String component = new String(content.get(COMPONENT), StandardCharsets.UTF_8);
    content.put(
        COMPONENT,
        component
            .replace(
                IMPLEMENTATION + "liandong.county.cangxi.CangxiRules\"",
                IMPLEMENTATION + rules.get(0) + "\"")
            .getBytes(StandardCharsets.UTF_8));
  }

  private URI write(Path file) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (Map.Entry<String, byte[]> each : content.entrySet()) {
        out.putNextEntry(new JarEntry(each.getKey()));
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return file.toUri();
  }
}
