package liandong.door.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.wsdl.Definition;
import javax.wsdl.factory.WSDLFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import liandong.cases.handling.CaseDesk;
import liandong.cases.handling.PostDesk;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.door.soap.OpenDoor.Reply;
import liandong.supervision.desk.SupervisionDesk;
import liandong.testkit.AbsencesInMemory;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import liandong.testkit.SupervisionStoreInMemory;
import org.apache.cxf.tools.common.ToolConstants;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.validator.internal.WSDL11Validator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ContractTest {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  private static OpenDoor door;

  @BeforeAll
  static void open() {
    Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
    CaseDesk desk = new CaseDesk(new CaseStoreInMemory(), counties, OpenDoor.CHINA);
    SupervisionDesk supervision =
        new SupervisionDesk(
            new SupervisionStoreInMemory(), desk, counties, OpenDoor.CHINA, CountyGuard.none());
    door =
        new OpenDoor(desk, counties)
            .with(
                supervision,
                new PostDesk(new AbsencesInMemory(), desk, counties),
                OpenDoor.NOTHING_COUNTED,
                counties);
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private static String written(String file) throws IOException {
    try (InputStream in = ContractTest.class.getResourceAsStream("/wsdl/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  /** What an element says, without layout and in whatever order: CXF writes messages in its own. */
  private static String sense(Element element) {
    SortedSet<String> says = new TreeSet<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!attributes.item(i).getNodeName().startsWith("xmlns")) {
        says.add("@" + attributes.item(i).getNodeName() + "=" + attributes.item(i).getNodeValue());
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element part) {
        says.add(sense(part));
      } else if (!child.getTextContent().isBlank()) {
        says.add(child.getTextContent().strip());
      }
    }
    return element.getNamespaceURI() + " " + element.getLocalName() + says;
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "catalogue", "calendar", "supervision"})
  void servedWsdlIsTheWrittenOne(String service) throws Exception {
    String address = "/" + service + "/v1";
    Reply served = door.get("127.0.0.1", address + "?wsdl");
    String expected =
        written(service + "-v1.wsdl")
            .replace("http://127.0.0.1:8181/soap" + address, door.address("127.0.0.1") + address)
            .replace(
                "schemaLocation=\"",
                "schemaLocation=\"" + door.address("127.0.0.1") + address + "?xsd=");

    assertThat(served.status()).isEqualTo(200);
    assertThat(sense(parsed(served.body()).getDocumentElement()))
        .isEqualTo(sense(parsed(expected).getDocumentElement()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "catalogue", "calendar", "supervision"})
  void importedSchemasAreServed(String service) throws Exception {
    for (String file : new String[] {service + "-v1.xsd", "common-v1.xsd"}) {
      Reply served = door.get("127.0.0.1", "/" + service + "/v1?xsd=" + file);

      assertThat(served.status()).isEqualTo(200);
      assertThat(parsed(served.body()).getDocumentElement().getAttribute("targetNamespace"))
          .isEqualTo(parsed(written(file)).getDocumentElement().getAttribute("targetNamespace"));
    }
  }

  @Test
  void addressIsTheOneThatWasCalled() {
    assertThat(door.get("localhost", "/case/v1?wsdl").body())
        .contains(door.address("localhost") + "/case/v1\"");
    assertThat(door.get("127.0.0.1", "/case/v1?wsdl").body())
        .contains(door.address("127.0.0.1") + "/case/v1\"");
  }

  @Test
  void nobodyGetsAListOfServices() {
    assertThat(door.get("127.0.0.1", "/").status()).isEqualTo(404);
    assertThat(door.get("127.0.0.1", "/services").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "catalogue", "calendar", "supervision"})
  void wsdlKeepsTheBasicProfile(String service) throws Exception {
    String url = ContractTest.class.getResource("/wsdl/" + service + "-v1.wsdl").toString();
    ToolContext context = new ToolContext();
    context.put(ToolConstants.CFG_WSDLURL, url);
    Definition definition = WSDLFactory.newInstance().newWSDLReader().readWSDL(url);
    WSDL11Validator validator = new WSDL11Validator(definition, context);

    assertThat(validator.isValid()).as(validator.getErrorMessage()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "common-v1.xsd",
        "case-v1.xsd",
        "catalogue-v1.xsd",
        "calendar-v1.xsd",
        "supervision-v1.xsd"
      })
  void everyTypeAndElementIsExplainedInBothLanguages(String file) throws Exception {
    Document schema = parsed(written(file));
    for (String kind : new String[] {"element", "complexType", "simpleType"}) {
      NodeList all = schema.getElementsByTagNameNS(XSD, kind);
      for (int i = 0; i < all.getLength(); i++) {
        Element each = (Element) all.item(i);
        assertThat(documentation(each, XSD))
            .as(file + " " + each.getAttribute("name"))
            .matches("(?s).*\\p{IsHan}.* · .*[a-z].*");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"case-v1.wsdl", "catalogue-v1.wsdl", "calendar-v1.wsdl", "supervision-v1.wsdl"})
  void everyOperationIsExplainedInBothLanguages(String file) throws Exception {
    NodeList operations =
        ((Element) parsed(written(file)).getElementsByTagNameNS(WSDL, "portType").item(0))
            .getElementsByTagNameNS(WSDL, "operation");
    for (int i = 0; i < operations.getLength(); i++) {
      assertThat(documentation((Element) operations.item(i), WSDL))
          .matches("(?s).*\\p{IsHan}.* · .*[a-z].*");
    }
  }

  private static String documentation(Element of, String namespace) {
    NodeList found = of.getElementsByTagNameNS(namespace, "documentation");
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
