package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.environment;
import static org.ops4j.pax.exam.CoreOptions.mavenBundle;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureSecurity;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.inject.Inject;
import javax.sql.DataSource;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.BundleContext;

/**
 * A test inside the shipped Karaf. All of them share one, which starts from the built archive with
 * no network and no repository but its own; Pax Exam's bundles lie in a folder beside it.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public abstract class InKaraf {
  private static final int MILLIS = 120_000;
  private static final Duration PATIENCE = Duration.ofMillis(MILLIS);

  private static final String PARSER = "org.ops4j.pax.exam.raw.extender.intern.Parser";
  private static final String LOOKUP = "org.ops4j.pax.swissbox.tracker.ServiceLookup";
  private static final String INVOKER =
      "org.ops4j.pax.exam.invoker.junit.internal.JUnitProbeInvokerFactory";

  /** Before everything of ours. */
  private static final int FIRST = 40;

  /** One for the container that all classes share; each class is asked for its configuration. */
  private static final AtomicReference<Optional<String>> DATABASE = new AtomicReference<>();

  @Inject BundleContext context;

  @Inject
  @Filter(value = "(osgi.jndi.service.name=cases)", timeout = MILLIS)
  DataSource database;

  /** The archive, and what a test needs beside it. */
  @Configuration
  public Option[] distribution() {
    Path archive = Path.of(System.getProperty("liandong.distribution")).toAbsolutePath();
    Path exam = Path.of(System.getProperty("liandong.exam.repository")).toAbsolutePath();
    int port = FreePort.any();
    return new Option[] {
      composite(database()),
      karafDistributionConfiguration()
          .frameworkUrl(archive.normalize().toUri().toString())
          .karafVersion(System.getProperty("liandong.karaf.version"))
          .name("Liandong")
          .unpackDirectory(new File("target/exam"))
          .useDeployFolder(false),
      configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
      configureSecurity().disableKarafMBeanServerBuilder(),
      doNotModifyLogConfiguration(),
      environment("LIANDONG_HTTP_PORT=" + port),
      environment("LIANDONG_SSH_PORT=" + FreePort.any()),
      systemProperty("liandong.http.port").value(Integer.toString(port)),
      systemTimeout(PATIENCE.toMillis()),
      // The probe waits ten seconds for its parts and for ours; on a busy machine a start takes
      // more.
      vmOption("-Dpax.exam.service.timeout=" + PATIENCE.toMillis()),
      vmOption("-D" + PARSER + ".DEFAULT_TIMEOUT=" + PATIENCE.toMillis()),
      vmOption("-D" + INVOKER + ".DEFAULT_TIMEOUT=" + PATIENCE.toMillis()),
      vmOption("-D" + LOOKUP + ".DEFAULT_TIMEOUT=" + PATIENCE.toMillis()),
      exam("pax-exam-inject"),
      exam("pax-exam-invoker-junit"),
      vmOption("-Xmx512m"),
      vmOptions(TestJava.options().toArray(String[]::new)),
      editConfigurationFilePut(
          "etc/org.ops4j.pax.url.mvn.cfg",
          "org.ops4j.pax.url.mvn.defaultRepositories",
          "${karaf.home.uri}${karaf.default.repository}@id=system.repository@snapshots,"
              + exam.toUri()
              + "@id=exam"),
    };
  }

  private static Option exam(String bundle) {
    return mavenBundle("org.ops4j.pax.exam", bundle)
        .version(System.getProperty("liandong.exam.version"))
        .startLevel(FIRST);
  }

  /** The file that says where the cases are kept, where it is not the shipped one. */
  private static Option[] database() {
    return DATABASE
        .updateAndGet(made -> made == null ? Database.ofThisRun().settings() : made)
        .map(
            settings ->
                new Option[] {
                  replaceConfigurationFile("etc/" + Database.SETTINGS, written(settings)),
                  environment("LIANDONG_DB_PASSWORD=" + Postgres.PASSWORD),
                })
        .orElse(new Option[0]);
  }

  private static File written(String settings) {
    try {
      Path file = Files.createTempFile("liandong", ".cfg");
      file.toFile().deleteOnExit();
      return Files.writeString(file, settings).toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Before
  public final void waitUntilReady() {
    Until.so(
        () -> wire().status("/health/ready") == 200,
        PATIENCE,
        () -> "/health/ready answers " + wire().status("/health/ready"));
  }

  static Wire wire() {
    return new Wire(Integer.getInteger("liandong.http.port"));
  }

  /** The one number that a query gives. */
  final int number(String query, String... arguments) throws SQLException {
    return Integer.parseInt(text(query, arguments));
  }

  /** The one value that a query gives. */
  final String text(String query, String... arguments) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        assertEquals("a row", true, rows.next());
        String value = rows.getString(1);
        assertEquals("a second row", false, rows.next());
        return value;
      }
    }
  }
}
