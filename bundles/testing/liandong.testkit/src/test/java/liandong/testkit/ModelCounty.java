package liandong.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import liandong.county.CountyRules;
import liandong.trust.ZipContent;

/** The county that the archetype makes, with rules of a test in place of its own. */
final class ModelCounty {
  private static final Path TABLES =
      Path.of("../liandong.archetype/src/main/resources/archetype-resources")
          .resolve("src/main/resources/COUNTY-INF");

  private static final String RULES = "OSGI-INF/rules.xml";

  private final Map<String, byte[]> content = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  ModelCounty(Class<? extends CountyRules> rules) throws IOException {
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", "liandong.county.shifan");
    headers.put("Bundle-Version", "1.0.0");
    headers.put("Service-Component", RULES);
    importing(
        Stream.of("", ".calendar", ".cases", ".catalogue", ".evidence", ".places", ".supervision")
            .map(each -> "liandong" + (each.isEmpty() ? ".county" : each))
            .map(each -> each + ";version=\"[1.0,2)\"")
            .toList());
    text(
        RULES,
        "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\"><implementation class=\""
            + rules.getName()
            + "\"/></scr:component>");
    tables();
    code(rules);
  }

  private void tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path each : files.toList()) {
        text(
            "COUNTY-INF/" + each.getFileName(),
            Files.readString(each)
                .replace("${county}", "shifan")
                .replace("${countyZh}", "示范县")
                .replace("${countyEn}", "Model County")
                .replace("${region}", "999901"));
      }
    }
  }

  private void code(Class<?> rules) throws IOException {
    String folder = rules.getPackageName().replace('.', '/') + "/";
    for (String each : List.of("Sentence", "TwoReturnsAreEnough", rules.getSimpleName())) {
      compiled(folder + each + ".class");
    }
    for (Class<?> each : rules.getDeclaredClasses()) {
      compiled(each.getName().replace('.', '/') + ".class");
    }
  }

  private void compiled(String path) throws IOException {
    try (InputStream in = ModelCounty.class.getClassLoader().getResourceAsStream(path)) {
      content.put(path, in.readAllBytes());
    }
  }

  ModelCounty text(String path, String text) {
    content.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  ModelCounty replacing(String path, String from, String to) {
    String before = new String(content.get(path), StandardCharsets.UTF_8);
    if (!before.contains(from)) {
      throw new IllegalArgumentException(from + " is not in " + path);
    }
    return text(path, before.replace(from, to));
  }

  ModelCounty header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  ModelCounty importing(List<String> packages) {
    return header("Import-Package", String.join(",", packages));
  }

  byte[] jar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    manifest.write(written);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("META-INF/MANIFEST.MF", written.toByteArray());
    all.putAll(content);
    return ZipContent.written(all);
  }
}
