package liandong.itest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Another version of a shipped county, as an integrator might deliver it. */
final class CountyJar {
  private final Map<String, byte[]> content = new LinkedHashMap<>();
  private final Manifest manifest;
  private final String version;

  /**
   * Cangxi as a copy has it, under another number.
   *
   * @param home the folder in which the copy's distribution runs
   */
  CountyJar(Path home, String version) throws IOException {
    Path shipped =
        home.resolve(
            "system/liandong/liandong.county.cangxi/1.0.0/liandong.county.cangxi-1.0.0.jar");
    this.version = version;
    try (JarInputStream in = new JarInputStream(Files.newInputStream(shipped))) {
      manifest = in.getManifest();
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        if (!entry.isDirectory()) {
          content.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    header("Bundle-Version", version);
  }

  CountyJar header(String name, String value) {
    manifest.getMainAttributes().putValue(name, value);
    return this;
  }

  CountyJar behaving(String badly) throws IOException {
    return ruledBy(liandong.itest.bad.BehavesBadly.class).header("Bad-Behaviour", badly);
  }

  CountyJar importing(String packages) {
    return header(
        "Import-Package", manifest.getMainAttributes().getValue("Import-Package") + "," + packages);
  }

  CountyJar replacing(String path, String from, String to) {
    String before = new String(content.get(path), StandardCharsets.UTF_8);
    if (!before.contains(from)) {
      throw new IllegalArgumentException(from + " is not in " + path);
    }
    content.put(path, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private CountyJar with(Class<?> code) throws IOException {
    String path = code.getName().replace('.', '/') + ".class";
    try (InputStream in = code.getClassLoader().getResourceAsStream(path)) {
      content.put(path, in.readAllBytes());
    }
    return this;
  }

  /** With other rules in place of its own. */
  CountyJar ruledBy(Class<?> rules) throws IOException {
    return with(rules)
        .replacing(
            "OSGI-INF/liandong.county.cangxi.CangxiRules.xml",
            "implementation class=\"liandong.county.cangxi.CangxiRules\"",
            "implementation class=\"" + rules.getName() + "\"");
  }

  CountyJar activatedBy(Class<?> activator) throws IOException {
    return with(activator)
        .header("Bundle-Activator", activator.getName())
        .importing("org.osgi.framework;version=\"[1.9,2)\"");
  }

  /** Writes it into a folder and gives its address. */
  String in(Path folder) throws IOException {
    return written(folder).toUri().toString();
  }

  /** The same, with its second half missing. */
  String cutOffIn(Path folder) throws IOException {
    Path file = written(folder);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    return file.toUri().toString();
  }

  private Path written(Path folder) throws IOException {
    Path file = folder.resolve("cangxi-" + version + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (Map.Entry<String, byte[]> each : content.entrySet()) {
        out.putNextEntry(new JarEntry(each.getKey()));
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return file;
  }
}
