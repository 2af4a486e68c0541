package liandong.door.soap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseHandling;
import liandong.cases.MonthStatistics;
import liandong.cases.PostCover;
import liandong.county.law.Counties;
import liandong.supervision.Supervision;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The door on a loopback port, below {@code /soap} as in Karaf, and a client that writes raw XML.
 */
final class OpenDoor implements AutoCloseable {
  static final CalendarBook CHINA = CalendarBook.of(WorkingCalendar.china());

  /** For doors of which nobody asks what was counted. */
  static final MonthStatistics NOTHING_COUNTED =
      (county, from, to) -> new MonthStatistics.Report(Map.of(), Map.of());

  private final Bus bus = BusFactory.newInstance().createBus();
  private final Server web = new Server();
  private final ServerConnector connector = new ServerConnector(web);
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Endpoints> endpoints = new ArrayList<>();

  OpenDoor(CaseHandling handling, Counties counties) {
    this(handling, counties, CHINA);
  }

  OpenDoor(CaseHandling handling, Counties counties, CalendarBook calendars) {
    this(handling, NOTHING_COUNTED, counties, calendars);
  }

  OpenDoor(
      CaseHandling handling,
      MonthStatistics statistics,
      Counties counties,
      CalendarBook calendars) {
    connector.setHost("127.0.0.1");
    web.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    CXFNonSpringServlet servlet = new CXFNonSpringServlet();
    servlet.setBus(bus);
    ServletHolder holder = new ServletHolder(servlet);
    holder.setInitParameter("hide-service-list-page", "true");
    context.addServlet(holder, "/soap/*");
    web.setHandler(context);
    try {
      web.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    endpoints.add(Endpoints.ofCases(bus, handling, statistics, counties, calendars));
  }

  /** Opens the supervision service beside the others. */
  OpenDoor with(
      Supervision supervision, PostCover posts, MonthStatistics statistics, Counties counties) {
    endpoints.add(Endpoints.ofSupervision(bus, supervision, posts, statistics, counties));
    return this;
  }

  String address(String host) {
    return "http://" + host + ":" + connector.getLocalPort() + "/soap";
  }

  /** Asks the case service. */
  Reply cases(String body) {
    return post("/case/v1", envelope("urn:liandong:case:v1", body));
  }

  Reply catalogue(String body) {
    return post("/catalogue/v1", envelope("urn:liandong:catalogue:v1", body));
  }

  Reply calendar(String body) {
    return post("/calendar/v1", envelope("urn:liandong:calendar:v1", body));
  }

  Reply supervision(String body) {
    return post("/supervision/v1", envelope("urn:liandong:supervision:v1", body));
  }

  static String envelope(String namespace, String body) {
    return """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
          <s:Body xmlns="%s">%s</s:Body>
        </s:Envelope>"""
        .formatted(namespace, body);
  }

  Reply post(String path, String envelope) {
    return post(path, envelope, "text/xml; charset=utf-8");
  }

  Reply post(String path, String envelope, String contentType) {
    return post(path, envelope.getBytes(StandardCharsets.UTF_8), contentType);
  }

  Reply post(String path, byte[] envelope, String contentType) {
    return send(
        HttpRequest.newBuilder(URI.create(address("127.0.0.1") + path))
            .header("Content-Type", contentType)
            .header("SOAPAction", "\"\"")
            .POST(HttpRequest.BodyPublishers.ofByteArray(envelope))
            .build());
  }

  Reply get(String host, String path) {
    return send(HttpRequest.newBuilder(URI.create(address(host) + path)).build());
  }

  private Reply send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void closeEndpoints() {
    endpoints.forEach(Endpoints::close);
  }

  @Override
  public void close() {
    try {
      endpoints.forEach(Endpoints::close);
      bus.shutdown(false);
      web.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  record Reply(int status, String body) {
    /**
     * The text at a path of local names, such as {@code answer/state}; empty where there is none.
     */
    String at(String path) {
      return evaluate("string(" + local(path) + ")");
    }

    int count(String path) {
      return (int) Double.parseDouble(evaluate("count(" + local(path) + ")"));
    }

    /** All texts at a path. */
    List<String> all(String path) {
      return IntStream.rangeClosed(1, count(path))
          .mapToObj(i -> evaluate("string((" + local(path) + ")[" + i + "])"))
          .toList();
    }

    private static String local(String path) {
      StringBuilder xpath = new StringBuilder("/");
      for (String step : path.split("/")) {
        xpath.append("/*[local-name()='").append(step).append("']");
      }
      return xpath.toString();
    }

    private String evaluate(String xpath) {
      try {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        return XPathFactory.newInstance().newXPath().evaluate(xpath, document);
      } catch (XPathExpressionException e) {
        throw new IllegalArgumentException(xpath, e);
      } catch (Exception e) {
        throw new IllegalStateException("not XML: " + body, e);
      }
    }
  }
}
