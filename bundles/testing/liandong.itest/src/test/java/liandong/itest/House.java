package liandong.itest;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All bundles of ours that are deployed, room by room. */
final class House {
  static final List<String> ROOMS = List.of("domain", "services", "doors", "counties", "devices");

  private final List<OurBundle> bundles;

  private House(List<OurBundle> bundles) {
    this.bundles = List.copyOf(bundles);
  }

  /** The house as the build left it. */
  static House built() {
    Path bundles = root().resolve("bundles");
    return new House(
        ROOMS.stream().flatMap(room -> foldersIn(bundles.resolve(room), room).stream()).toList());
  }

  /** A house of these bundles alone. */
  static House of(OurBundle... bundles) {
    return new House(List.of(bundles));
  }

  private static List<OurBundle> foldersIn(Path room, String name) {
    if (!Files.isDirectory(room)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(room)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .sorted()
          .map(folder -> new OurBundle(name, folder, folder.resolve("target/classes")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the clone. */
  static Path root() {
    return Path.of(System.getProperty("liandong.root", "../../..")).toAbsolutePath().normalize();
  }

  /** The same house with one more bundle, to see whether somebody notices. */
  House with(OurBundle another) {
    return new House(Stream.concat(bundles.stream(), Stream.of(another)).toList());
  }

  List<OurBundle> bundles() {
    return bundles;
  }

  List<OurBundle> in(String room) {
    return bundles.stream().filter(bundle -> bundle.room().equals(room)).toList();
  }

  JavaClasses classes() {
    return new ClassFileImporter().importPaths(bundles.stream().map(OurBundle::classes).toList());
  }

  /** From each package that a bundle of ours exports to that bundle. */
  Map<String, OurBundle> exporters() {
    Map<String, OurBundle> exporters = new TreeMap<>();
    for (OurBundle bundle : bundles) {
      bundle.exports().forEach(exported -> exporters.put(exported, bundle));
    }
    return exporters;
  }

  /** The bundles of ours to which this one points. */
  SortedSet<String> pointsTo(OurBundle bundle) {
    Map<String, OurBundle> exporters = exporters();
    SortedSet<String> targets = new TreeSet<>();
    for (String imported : bundle.imports()) {
      OurBundle exporter = exporters.get(imported);
      if (exporter != null && !exporter.equals(bundle)) {
        targets.add(exporter.name());
      }
    }
    return targets;
  }

  /** One line for each bundle, as bundles/README.md shows them. */
  String arrows() {
    return bundles.stream()
        .map(
            bundle -> {
              SortedSet<String> targets = pointsTo(bundle);
              return bundle.name()
                  + " -> "
                  + (targets.isEmpty() ? "java only" : String.join(", ", targets));
            })
        .collect(joining("\n"));
  }
}
