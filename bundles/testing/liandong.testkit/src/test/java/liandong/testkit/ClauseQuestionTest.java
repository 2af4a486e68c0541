package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liandong.county.Clause;
import liandong.county.law.ClauseQuestion;
import liandong.county.law.ClauseSamples;
import org.junit.jupiter.api.Test;

class ClauseQuestionTest {
  @Test
  void everyKindOfClauseThatThereIsCanBeAsked() throws IOException {
    List<Class<?>> kinds = kinds();

    assertThat(kinds).hasSizeGreaterThan(9);
    for (Class<?> kind : kinds) {
      Clause clause =
          (Clause)
              Proxy.newProxyInstance(
                  kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> kind);
      assertThat(ClauseQuestion.of(clause, new ClauseSamples(SampleCounty.data())))
          .as(kind.getName())
          .isNotEmpty();
    }
  }

  private static List<Class<?>> kinds() throws IOException {
    URI place =
        URI.create(
            Clause.class.getProtectionDomain().getCodeSource().getLocation().toExternalForm());
    if (!place.getPath().endsWith(".jar")) {
      return kindsIn(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
      return kindsIn(jar.getPath("/"));
    }
  }

  private static List<Class<?>> kindsIn(Path root) throws IOException {
    List<Class<?>> kinds = new ArrayList<>();
    try (Stream<Path> files = Files.list(root.resolve("liandong/county"))) {
      for (Path each : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        Class<?> type = typed(each.getFileName().toString());
        if (type.isInterface() && type != Clause.class && Clause.class.isAssignableFrom(type)) {
          kinds.add(type);
        }
      }
    }
    return kinds;
  }

  private static Class<?> typed(String file) {
    try {
      return Class.forName("liandong.county." + file.substring(0, file.length() - 6));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
