package liandong.itest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The addresses of a running copy, over HTTP and with XML by hand. */
final class Wire {
  /** A town centre of Cangxi, and an item that it receives and decides itself, in four steps. */
  static final String TOWN = "510824102000";

  static final String ITEM = "family-planning-006";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String base;

  Wire(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  /** The status of GET, or 0 while nobody listens. */
  int status(String path) {
    try {
      return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends what stands inside the body of a SOAP message to the case service. */
  Reply cases(String body) throws IOException {
    return soap("/soap/case/v1", body);
  }

  /** Sends a question to the catalogue. */
  Reply catalogue(String body) throws IOException {
    return soap("/soap/catalogue/v1", body);
  }

  /** Sends a question to supervision. */
  Reply supervision(String body) throws IOException {
    return soap("/soap/supervision/v1", body);
  }

  private Reply soap(String path, String body) throws IOException {
    HttpRequest request =
        request(path)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    """
                    <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\
                    <soap:Body>%s</soap:Body></soap:Envelope>"""
                        .formatted(body)))
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
  }

  /** An application that is complete, handed in at a town. */
  static String submit(String key, String town) {
    return """
        <submit xmlns="urn:liandong:case:v1">%s<application><item>%s</item><applicant>\
        <kind>NATURAL</kind><name>测试甲</name><idKind>ID_CARD</idKind>\
        <idNumber>11010519491231002X</idNumber></applicant><materials>\
        <material><id>m1</id></material><material><id>m2</id></material>\
        <material><id>m3</id></material><material><id>m4</id></material>\
        </materials></application></submit>"""
        .formatted(head(key, town), ITEM);
  }

  /** A step that needs no more than a head. */
  static String step(String operation, String key, String town, String number) {
    return "<%1$s xmlns=\"urn:liandong:case:v1\">%2$s<number>%3$s</number></%1$s>"
        .formatted(operation, head(key, town), number);
  }

  static String question(String operation, String number) {
    return """
        <%1$s xmlns="urn:liandong:case:v1"><county>cangxi</county><number>%2$s</number></%1$s>"""
        .formatted(operation, number);
  }

  private static String head(String key, String town) {
    return """
        <head><client>itest</client><key>%s</key><county>cangxi</county><actor>\
        <person>clerk-1</person><role>CLERK</role><place>%s</place></actor></head>"""
        .formatted(key, town);
  }

  /** What came back. */
  record Reply(int status, String body) {
    /** The first element of that name, in whatever namespace. */
    String first(String element) {
      List<String> all = all(element);
      if (all.isEmpty()) {
        throw new AssertionError("no " + element + " in " + body);
      }
      return all.get(0);
    }

    List<String> all(String element) {
      NodeList found = xml().getElementsByTagNameNS("*", element);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        texts.add(found.item(i).getTextContent());
      }
      return texts;
    }

    /** The one value at that path, which speaks of names without their namespaces. */
    String value(String path) {
      List<String> values = values(path);
      if (values.size() != 1) {
        throw new AssertionError(values.size() + " of " + path + " in " + body);
      }
      return values.get(0);
    }

    /** All values at that path, in their order. */
    List<String> values(String path) {
      try {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document plain =
            factory
                .newDocumentBuilder()
                .parse(
                    new ByteArrayInputStream(withoutPrefixes().getBytes(StandardCharsets.UTF_8)));
        NodeList found =
            (NodeList)
                XPathFactory.newInstance().newXPath().evaluate(path, plain, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
            .mapToObj(i -> found.item(i).getTextContent())
            .toList();
      } catch (XPathExpressionException
          | ParserConfigurationException
          | SAXException
          | IOException e) {
        throw new AssertionError(path + " in " + body, e);
      }
    }

    /** What a service sends has no character {@code <} but those of its elements. */
    private String withoutPrefixes() {
      return body.replaceAll("(</?)\\w+:", "$1");
    }

    private Document xml() {
      try {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
      } catch (ParserConfigurationException | SAXException | IOException e) {
        throw new AssertionError("not XML: " + body, e);
      }
    }

    /** The reply, which must be a yes. */
    Reply done() {
      if (status != 200) {
        throw new AssertionError("HTTP " + status + ": " + body);
      }
      return this;
    }

    /** The reply, which must be a no of that code. */
    Reply refused(String code) {
      if (!values("//refusedFault/code").equals(List.of(code))) {
        throw new AssertionError("not refused as " + code + ", HTTP " + status + ": " + body);
      }
      return this;
    }
  }
}
