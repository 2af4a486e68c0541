package liandong.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of an answer. */
public record Reply(Element element) {
  static Reply read(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Reply(
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement());
    } catch (SAXException | IOException e) {
      throw new Unexpected("the answer is not XML: " + e.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether an element of that name stands anywhere in it. */
  boolean has(String name) {
    return element.getElementsByTagNameNS("*", name).getLength() > 0;
  }

  /** All elements of that name, however deep. */
  public List<Reply> every(String name) {
    NodeList found = element.getElementsByTagNameNS("*", name);
    List<Reply> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add(new Reply((Element) found.item(i)));
    }
    return all;
  }

  /** The children at a path of names, such as {@code line/promised}. */
  List<Reply> at(String path) {
    List<Reply> here = List.of(this);
    for (String name : path.split("/")) {
      here = here.stream().flatMap(each -> each.children(name).stream()).toList();
    }
    return here;
  }

  private List<Reply> children(String name) {
    List<Reply> found = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && name.equals(child.getLocalName())) {
        found.add(new Reply(child));
      }
    }
    return found;
  }

  public Optional<String> text(String path) {
    return at(path).stream().findFirst().map(Reply::text);
  }

  List<String> texts(String path) {
    return at(path).stream().map(Reply::text).toList();
  }

  /** A text that has to be there. */
  public String the(String path) {
    return text(path)
        .orElseThrow(
            () -> new Unexpected("no " + path + " in the answer " + element.getLocalName()));
  }

  public String text() {
    return element.getTextContent();
  }

  /** What the fault in it says, in one line. */
  String fault() {
    StringBuilder says = new StringBuilder();
    every("code").stream().findFirst().ifPresent(code -> says.append(code.text()).append(": "));
    every("faultstring").forEach(each -> says.append(each.text()));
    every("problem")
        .forEach(
            each ->
                says.append("; ")
                    .append(each.the("path"))
                    .append(' ')
                    .append(each.the("sentence/zh")));
    return says.toString();
  }
}
