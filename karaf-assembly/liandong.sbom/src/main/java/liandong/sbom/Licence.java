package liandong.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.jar.Manifest;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a jar says about its licence: in its manifest, in its pom, or by belonging to us. */
final class Licence {
  /** The ways in which the licences of our parts are written, and their SPDX names. */
  private static final Map<String, String> SPDX =
      Map.ofEntries(
          Map.entry("apache.org/licenses/license-2.0", "Apache-2.0"),
          Map.entry("apache-2.0", "Apache-2.0"),
          Map.entry("apache license, version 2.0", "Apache-2.0"),
          Map.entry("apache 2.0", "Apache-2.0"),
          Map.entry("apache software license", "Apache-2.0"),
          Map.entry("bsd-2-clause", "BSD-2-Clause"),
          Map.entry("bsd-3-clause", "BSD-3-Clause"),
          Map.entry("epl-2.0", "EPL-2.0"),
          Map.entry("edl-1.0", "BSD-3-Clause"),
          Map.entry("bouncycastle.org", "MIT"));

  private Licence() {}

  static Optional<String> of(
      Coordinates coordinates, Manifest manifest, SortedMap<String, byte[]> poms)
      throws IOException {
    if (coordinates.group().equals("liandong") || coordinates.group().startsWith("org.apache.")) {
      return Optional.of("Apache-2.0");
    }
    String said = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
    if (said != null && !said.isBlank() && !said.equals("<<EXTERNAL>>")) {
      return Optional.of(said.strip());
    }
    for (Map.Entry<String, byte[]> pom : poms.entrySet()) {
      if (poms.size() == 1 || pom.getKey().contains("/" + coordinates.artifact() + "/")) {
        return inPom(pom.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inPom(byte[] pom) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      NodeList licences =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(pom))
              .getElementsByTagName("license");
      if (licences.getLength() == 0) {
        return Optional.empty();
      }
      NodeList name = ((Element) licences.item(0)).getElementsByTagName("name");
      return name.getLength() == 0
          ? Optional.empty()
          : Optional.of(name.item(0).getTextContent().strip());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("a pom inside a jar cannot be read", e);
    }
  }

  static LicenseChoice asChoice(String said) {
    License licence = new License();
    String lower = said.toLowerCase(java.util.Locale.ROOT);
    SPDX.keySet().stream()
        .sorted()
        .filter(lower::contains)
        .findFirst()
        .ifPresentOrElse(key -> licence.setId(SPDX.get(key)), () -> licence.setName(said));
    LicenseChoice choice = new LicenseChoice();
    choice.addLicense(licence);
    return choice;
  }
}
