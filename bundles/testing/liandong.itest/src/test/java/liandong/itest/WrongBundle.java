package liandong.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Builds a bundle that breaks a rule, in a folder of its own. */
final class WrongBundle {
  private final Path folder;
  private final Path classes;
  private final String room;
  private final Manifest manifest = new Manifest();

  private WrongBundle(Path folder, String room) throws IOException {
    this.folder = folder;
    this.room = room;
    this.classes = Files.createDirectories(folder.resolve("target/classes"));
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
  }

  /** A bundle in which everything is still right. */
  static WrongBundle in(Path parent, String room, String name) throws IOException {
    WrongBundle bundle = new WrongBundle(parent.resolve(name), room);
    bundle.header("Bundle-SymbolicName", name);
    return bundle.artifactId(name);
  }

  WrongBundle artifactId(String artifactId) throws IOException {
    Files.writeString(
        folder.resolve("pom.xml"),
        "<project><parent><artifactId>liandong</artifactId></parent>\n<artifactId>"
            + artifactId
            + "</artifactId></project>");
    return this;
  }

  WrongBundle header(String name, String value) {
    manifest.getMainAttributes().putValue(name, value);
    return this;
  }

  WrongBundle component(Class<?> made) throws IOException {
    String file = "OSGI-INF/" + made.getName() + ".xml";
    Files.createDirectories(classes.resolve("OSGI-INF"));
    Files.writeString(
        classes.resolve(file),
        "<scr:component><implementation class=\"" + made.getName() + "\"/></scr:component>");
    header("Service-Component", file);
    return having(made);
  }

  WrongBundle having(Class<?> contained) throws IOException {
    String file = contained.getName().replace('.', '/') + ".class";
    Files.createDirectories(classes.resolve(file).getParent());
    try (InputStream code = contained.getClassLoader().getResourceAsStream(file)) {
      Files.write(classes.resolve(file), code.readAllBytes());
    }
    return this;
  }

  WrongBundle packageInfo(String exported, String text) throws IOException {
    Path file =
        folder
            .resolve("src/main/java")
            .resolve(exported.replace('.', '/'))
            .resolve("package-info.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  OurBundle built() throws IOException {
    Files.createDirectories(classes.resolve("META-INF"));
    try (OutputStream out = Files.newOutputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
      manifest.write(out);
    }
    return new OurBundle(room, folder, classes);
  }
}
