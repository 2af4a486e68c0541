package liandong.door.soap;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseHandling;
import liandong.cases.MonthStatistics;
import liandong.cases.PostCover;
import liandong.county.law.Counties;
import liandong.supervision.Supervision;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services as long as they are open. The WSDLs are published as they are written. */
final class Endpoints implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);

  /** How long closing waits for calls that are still inside. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Gate gate;
  private final List<Server> servers;

  private Endpoints(Bus bus, Gate gate, Map<String, Object> services) {
    PlainFaults faults = new PlainFaults(() -> UUID.randomUUID().toString().substring(0, 8));
    this.gate = gate;
    this.servers =
        services.entrySet().stream()
            .map(each -> open(bus, each.getValue(), each.getKey(), faults))
            .toList();
  }

  static Endpoints ofCases(
      Bus bus,
      CaseHandling handling,
      MonthStatistics statistics,
      Counties counties,
      CalendarBook calendars) {
    Gate gate = new Gate();
    return new Endpoints(
        bus,
        gate,
        Map.of(
            "case", new CaseEndpoint(handling, statistics, counties, calendars, gate),
            "catalogue", new CatalogueEndpoint(counties, gate),
            "calendar", new CalendarEndpoint(calendars, gate)));
  }

  static Endpoints ofSupervision(
      Bus bus,
      Supervision supervision,
      PostCover posts,
      MonthStatistics statistics,
      Counties counties) {
    Gate gate = new Gate();
    return new Endpoints(
        bus,
        gate,
        Map.of(
            "supervision",
            new SupervisionEndpoint(supervision, posts, statistics, counties, gate)));
  }

  private static Server open(Bus bus, Object service, String name, PlainFaults faults) {
    JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
    factory.setBus(bus);
    factory.setServiceBean(service);
    factory.setAddress("/" + name + "/v1");
    factory.setWsdlURL(Endpoints.class.getResource("/wsdl/" + name + "-v1.wsdl").toString());
    factory.setProperties(properties(faults));
    factory.getInInterceptors().add(new OnlySoap());
    factory.getInInterceptors().add(new StrictReading());
    factory.getOutFaultInterceptors().add(faults);
    return factory.create();
  }

  private static Map<String, Object> properties(PlainFaults faults) {
    Map<String, Object> properties = new HashMap<>();
    // The WSDL names the host and port under which it was asked for.
    properties.put("autoRewriteSoapAddress", true);
    properties.put(FaultListener.class.getName(), faults);
    // A request of the contract has some dozens of elements; a form at most 100 fields of 2,000
    // characters. What goes far beyond is not one.
    properties.put("org.apache.cxf.stax.maxChildElements", "2000");
    properties.put("org.apache.cxf.stax.maxElementDepth", "40");
    properties.put("org.apache.cxf.stax.maxAttributeCount", "50");
    properties.put("org.apache.cxf.stax.maxTextLength", "65536");
    properties.put("org.apache.cxf.stax.maxElementCount", "5000");
    properties.put("org.apache.cxf.stax.maxXMLCharacters", "2000000");
    properties.put("attachment-max-count", "0");
    properties.put("attachment-max-size", "0");
    properties.put("schema-validation-enabled", "none");
    return properties;
  }

  /** Lets the calls inside finish, then takes the addresses away. */
  @Override
  public void close() {
    if (!gate.close(PATIENCE)) {
      LOG.warn("closed while calls were still running after {} s", PATIENCE.toSeconds());
    }
    servers.forEach(Server::destroy);
  }
}
