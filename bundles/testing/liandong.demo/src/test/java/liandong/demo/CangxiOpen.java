package liandong.demo;

import java.util.Optional;
import java.util.Set;
import liandong.calendar.CalendarBook;
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
import liandong.testkit.MonthBookInMemory;
import liandong.testkit.SampleCounty;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** Cangxi by its own tables and rules, behind the real SOAP door on a loopback port. */
final class CangxiOpen implements AutoCloseable {
  private static final CountyId CANGXI = new CountyId("cangxi");

  private final Server web = new Server();
  private final ServerConnector connector = new ServerConnector(web);
  private final CaseHandling desk;
  private final MonthBookInMemory book;

  CangxiOpen() {
    Counties counties = SampleCounty.counties(cangxi());
    CalendarBook calendars = CalendarBook.of(WorkingCalendar.china());
    CaseStoreInMemory store = new CaseStoreInMemory();
    book = new MonthBookInMemory(store);
    desk = new CaseDesk(store, counties, calendars);
    BusFactory.setDefaultBus(null);
    // Outside a container the door's bus becomes the default one, in which the servlet finds it.
    new SoapDoor(desk, book, counties, calendars);
    connector.setHost("127.0.0.1");
    web.addConnector(connector);
    CXFNonSpringServlet servlet = new CXFNonSpringServlet();
    servlet.setBus(BusFactory.getDefaultBus());
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(servlet), "/soap/*");
    web.setHandler(context);
    try {
      web.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static CountyVersion cangxi() {
    CountyReader.Reading reading =
        new WholeCountyReader()
            .read(
                name ->
                    Optional.ofNullable(
                        CangxiRules.class.getResourceAsStream("/COUNTY-INF/" + name)));
    return new CountyVersion(
        new RulePin(CANGXI, "1.0.0", Sha256.of("cangxi")),
        ((CountyReader.Reading.Whole) reading).data(),
        new CangxiRules());
  }

  String address() {
    return "http://127.0.0.1:" + connector.getLocalPort();
  }

  /** What happened so far goes into the months' figures. */
  void countAll() {
    book.countAll();
  }

  /** How many cases there are. */
  int cases() {
    int count = 0;
    Optional<CasePage.Key> after = Optional.empty();
    do {
      CasePage page = desk.list(new CaseQuery(CANGXI, Set.of(), Optional.empty(), after, 100));
      count += page.lines().size();
      after = page.next();
    } while (after.isPresent());
    return count;
  }

  @Override
  public void close() {
    try {
      web.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
