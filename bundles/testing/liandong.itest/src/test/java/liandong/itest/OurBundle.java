package liandong.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;

/**
 * A bundle of the house as the build made it.
 *
 * @param room the folder above it: domain, services, doors, counties, devices
 * @param folder where its sources stand; the folder's name is the bundle's
 * @param classes what goes into its jar
 */
record OurBundle(String room, Path folder, Path classes) {
  String name() {
    return folder.getFileName().toString();
  }

  String artifactId() {
    String pom = read(folder.resolve("pom.xml"));
    String own = pom.substring(pom.indexOf("</parent>"));
    return own.replaceAll("(?s).*?<artifactId>([^<]*)</artifactId>.*", "$1");
  }

  /** The value of a header without its attributes. */
  String symbolicName() {
    return names("Bundle-SymbolicName").stream().findFirst().orElse("");
  }

  List<String> imports() {
    return Stream.of("Import-Package", "DynamicImport-Package")
        .flatMap(header -> names(header).stream())
        .toList();
  }

  List<String> exports() {
    return names("Export-Package");
  }

  Optional<String> exportedVersion(String exported) {
    return clauses("Export-Package").stream()
        .filter(clause -> clause.getName().equals(exported))
        .findFirst()
        .map(clause -> clause.getAttribute("version"));
  }

  /** The classes that Declarative Services makes. */
  List<String> components() {
    return names("Service-Component").stream()
        .map(file -> read(classes.resolve(file)))
        .map(xml -> xml.replaceAll("(?s).*<implementation class=\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** The packages that have a class of ours. */
  List<String> packages() {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> classes.relativize(file.getParent()).toString().replace('/', '.'))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> names(String header) {
    return clauses(header).stream().map(Clause::getName).toList();
  }

  private List<Clause> clauses(String header) {
    String value = manifest().getMainAttributes().getValue(header);
    return value == null ? List.of() : Arrays.asList(Parser.parseHeader(value));
  }

  private Manifest manifest() {
    Path file = classes.resolve("META-INF/MANIFEST.MF");
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          file + " is missing; build the whole house first: mvn verify");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new Manifest(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
