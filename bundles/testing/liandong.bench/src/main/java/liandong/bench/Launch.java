package liandong.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Starts contenders, each in a Java of its own with the heap that {@code ./run} gives the product.
 *
 * @param recorded those beside whom a flight recorder runs
 */
record Launch(Path folder, List<String> recorded) {
  /** Where the clone lies; the script says it. */
  private static final Path CLONE = Path.of(System.getProperty("liandong.root", "../../.."));

  private static final String CONFIG = "config/org.ops4j.datasource-cases.cfg";

  WorkerProcess start(String name, Server server) throws IOException, SQLException {
    boolean embedded = name.equals("derby");
    Path settings = CLONE.resolve(embedded ? CONFIG : CONFIG + ".postgresql");
    Map<String, String> where =
        embedded
            ? Map.of("databaseName", folder.resolve("derby").toString())
            : server.database(name);
    Path log = Path.of(System.getProperty("java.io.tmpdir"), "liandong-bench-" + name + ".log");
    return new WorkerProcess(name, classPath(name), options(name), settings, where, log);
  }

  /** Connections to that database with the settings that the product ships for PostgreSQL. */
  static Pool postgres(Map<String, String> where) {
    return new Pool(CLONE.resolve(CONFIG + ".postgresql"), where);
  }

  /** Engines have their own libraries before those of the bench, and nobody else has them. */
  private static String classPath(String name) {
    String own = System.getProperty("java.class.path");
    if (!name.equals("flowable") && !name.equals("camunda")) {
      return own;
    }
    return System.getProperty("liandong.bench.peers", "") + File.pathSeparator + own;
  }

  private List<String> options(String name) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
    if (name.equals("ours") || name.equals("derby")) {
      options.add("-javaagent:" + jar("org.eclipse.persistence.jpa-"));
    }
    if (recorded.contains(name)) {
      options.add(
          "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
              + Path.of(System.getProperty("java.io.tmpdir"), "liandong-bench-" + name + ".jfr"));
    }
    return options;
  }

  private static String jar(String beginning) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> Path.of(path).getFileName().toString().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + beginning + "….jar"));
  }
}
