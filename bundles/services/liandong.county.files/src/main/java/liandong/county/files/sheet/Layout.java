package liandong.county.files.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import liandong.evidence.Bilingual;

/** How a sheet looks, which the reader of cells does not tell: merged, hidden. */
final class Layout {
  private final List<Range> merged = new ArrayList<>();
  private final List<Bilingual> hidden = new ArrayList<>();

  private Layout() {}

  /**
   * @param id of the sheet, as the workbook relates it to its part
   */
  static Layout of(Parts parts, String id) throws XMLStreamException {
    Layout layout = new Layout();
    String target = targets(parts).getOrDefault(id, "");
    String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
    if (parts.names().contains(name)) {
      layout.read(parts.part(name));
    }
    return layout;
  }

  private static Map<String, String> targets(Parts parts) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader xml = open(parts.part("xl/_rels/workbook.xml.rels"));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
      }
    }
    return targets;
  }

  private static XMLStreamReader open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  private void read(InputStream sheet) throws XMLStreamException {
    XMLStreamReader xml = open(sheet);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "mergeCell" -> merged.add(Range.of(attribute(xml, "ref")));
        case "row" -> {
          if (isHidden(xml)) {
            hidden.add(Said.BOOK.say("row", attribute(xml, "r")));
          }
        }
        case "col" -> {
          if (isHidden(xml)) {
            hidden.add(
                Said.BOOK.say(
                    "column", Range.letters(Integer.parseInt(attribute(xml, "min")) - 1)));
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isHidden(XMLStreamReader xml) {
    String hidden = attribute(xml, "hidden");
    return hidden.equals("1") || hidden.equals("true");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  List<Range> merged() {
    return merged;
  }

  /** Rows and columns that nobody sees, in words. */
  List<Bilingual> hidden() {
    return hidden;
  }
}
