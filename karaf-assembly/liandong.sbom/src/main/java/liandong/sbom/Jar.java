package liandong.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Property;

/**
 * One jar of the distribution and the jars nested in it.
 *
 * @param place where it lies, relative to the distribution, or the path inside its outer jar
 */
record Jar(
    String place,
    Coordinates coordinates,
    String sha256,
    Optional<String> licence,
    List<Jar> nested) {

  static List<Jar> allIn(Path distribution) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(distribution)) {
      files = walk.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    List<Jar> jars = new ArrayList<>();
    for (Path file : files) {
      String place = distribution.relativize(file).toString().replace('\\', '/');
      jars.add(read(place, Files.readAllBytes(file), Optional.empty()));
    }
    jars.sort(Comparator.comparing(Jar::place));
    return List.copyOf(jars);
  }

  private static Jar read(String place, byte[] bytes, Optional<Jar> outer) throws IOException {
    List<Jar> nested = new ArrayList<>();
    TreeMap<String, byte[]> poms = new TreeMap<>();
    TreeMap<String, byte[]> names = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".jar")) {
          nested.add(read(name, zip.readAllBytes(), Optional.empty()));
        } else if (name.startsWith("META-INF/maven/") && name.endsWith("/pom.xml")) {
          poms.put(name, zip.readAllBytes());
        } else if (name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties")) {
          names.put(name, zip.readAllBytes());
        }
      }
    }
    nested.sort(Comparator.comparing(Jar::place));
    Coordinates coordinates = Coordinates.ofPath(place).orElse(null);
    if (coordinates == null) {
      coordinates = coordinatesWithin(place, names);
    }
    Manifest manifest;
    try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
      manifest = jar.getManifest();
    }
    return new Jar(
        place,
        coordinates,
        Fingerprint.of(bytes),
        Licence.of(coordinates, manifest, poms),
        List.copyOf(nested));
  }

  /** A jar that holds one Maven artifact says its name itself; otherwise the file name must do. */
  private static Coordinates coordinatesWithin(String place, TreeMap<String, byte[]> names)
      throws IOException {
    Coordinates byFile = Coordinates.ofFile(place);
    for (byte[] file : names.values()) {
      Properties said = new Properties();
      said.load(new ByteArrayInputStream(file));
      Coordinates own =
          new Coordinates(
              said.getProperty("groupId"),
              said.getProperty("artifactId"),
              said.getProperty("version"));
      if (names.size() == 1 || own.artifact().equals(byFile.artifact())) {
        return own;
      }
    }
    return byFile;
  }

  Component asComponent() {
    Component component = new Component();
    component.setType(Component.Type.LIBRARY);
    component.setGroup(coordinates.group().isEmpty() ? null : coordinates.group());
    component.setName(coordinates.artifact());
    component.setVersion(coordinates.version());
    component.setPurl(coordinates.purl());
    component.setBomRef(
        Fingerprint.of((place + sha256).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    component.addHash(new Hash(Hash.Algorithm.SHA_256, sha256));
    licence.ifPresent(name -> component.setLicenses(Licence.asChoice(name)));
    component.addProperty(new Property("liandong:place", place));
    if (!nested.isEmpty()) {
      component.setComponents(nested.stream().map(Jar::asComponent).toList());
    }
    return component;
  }
}
