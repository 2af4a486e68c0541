package liandong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseHandling;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.RulePin;
import liandong.cases.handling.CaseDesk;
import liandong.county.cangxi.CangxiRules;
import liandong.county.files.WholeCountyReader;
import liandong.county.law.Counties;
import liandong.county.law.CountyReader;
import liandong.county.law.CountyVersion;
import liandong.door.soap.SoapDoor;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of Cangxi, played against its own tables and the real door. */
class DemoTest {
  private static final CountyId CANGXI = new CountyId("cangxi");
  private static final Server WEB = new Server();
  private static CaseHandling desk;
  private static String address;

  /** What came of a run. */
  private record Ran(int exit, String out, String err) {
    String last() {
      String[] lines = out.strip().split("\n");
      return lines[lines.length - 1];
    }

    List<String> lines() {
      return Arrays.asList(out.strip().split("\n"));
    }
  }

  @BeforeAll
  static void open() throws Exception {
    Counties counties = SampleCounty.counties(cangxi());
    desk = new CaseDesk(new CaseStoreInMemory(), counties);
    // Outside a container the door's bus is the default one, in which the servlet finds it.
    new SoapDoor(desk, counties);
    ServerConnector connector = new ServerConnector(WEB);
    connector.setHost("127.0.0.1");
    WEB.addConnector(connector);
    CXFNonSpringServlet servlet = new CXFNonSpringServlet();
    servlet.setBus(BusFactory.getDefaultBus());
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(servlet), "/soap/*");
    WEB.setHandler(context);
    WEB.start();
    address = "http://127.0.0.1:" + connector.getLocalPort();
  }

  @AfterAll
  static void close() throws Exception {
    WEB.stop();
  }

  private static CountyVersion cangxi() {
    CountyReader.Reading reading =
        new WholeCountyReader()
            .read(
                name -> {
                  InputStream file = CangxiRules.class.getResourceAsStream("/COUNTY-INF/" + name);
                  return Optional.ofNullable(file);
                });
    return new CountyVersion(
        new RulePin(CANGXI, "1.0.0", Sha256.of("cangxi")),
        ((CountyReader.Reading.Whole) reading).data(),
        new CangxiRules(),
        WorkingCalendar.china());
  }

  private static Ran run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Demo.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static int casesThere() {
    int count = 0;
    Optional<CasePage.Key> after = Optional.empty();
    do {
      CasePage page = desk.list(new CaseQuery(CANGXI, Set.of(), Optional.empty(), after, 100));
      count += page.lines().size();
      after = page.next();
    } while (after.isPresent());
    return count;
  }

  @Test
  void dayIsPlayedAndPlayedAgainWithTheSameCases(@TempDir Path folder) throws Exception {
    Path journal = folder.resolve("journal");
    int before = casesThere();

    Ran first = run(address, "--journal", journal.toString());
    int opened = casesThere() - before;
    List<String> answered = Files.readAllLines(journal);
    Ran second = run(address, "--journal", journal.toString());

    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).isZero();
    assertThat(opened).isBetween(40, 60);
    assertThat(first.last()).startsWith("demo: " + opened + " cases, ").doesNotContain(" 0 ");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(casesThere() - before).isEqualTo(opened);
    List<String> twice = new ArrayList<>(answered);
    twice.addAll(answered);
    assertThat(Files.readAllLines(journal)).isEqualTo(twice);
    // To be read by people, too.
    System.out.println(first.out());
  }

  @Test
  void anyDayCanBePlayed() {
    for (String day : List.of("2024-02-29", "2025-10-01", "2026-02-13", "2026-11-22")) {
      if (LocalDate.parse(day).isBefore(LocalDate.now(Day.CHINA))) {
        Ran ran = run(address, "--day", day);

        assertThat(ran.exit()).as(day + ": " + ran.err()).isZero();
      }
    }
  }

  @Test
  void promisedDatesOfPaperCasesCrossTheHolidays() {
    Ran ran = run(address, "--day", "2026-10-09");

    assertThat(ran.lines()).anyMatch(line -> line.contains("2026-02-13 受理"));
    assertThat(ran.lines()).anyMatch(line -> line.contains("2025-09-30 受理"));
  }

  @Test
  void absentServerIsToldAfterPatienceEnded() {
    Ran ran = run("http://127.0.0.1:1", "--patience", "1");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("the server is away for 1 s");
  }

  @Test
  void absentCountyIsToldAfterPatienceEnded() {
    Ran ran = run(address, "--county", "nowhere", "--patience", "1");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("away");
  }

  @Test
  void wrongWordsAreAnsweredWithUsage() {
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("nonsense").err()).contains("not a server").contains("usage:");
    assertThat(run(address, "--day", "2999-01-01").err()).contains("has not come yet");
    assertThat(run(address, "--what").err()).contains("not understood");
  }
}
