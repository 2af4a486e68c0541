package liandong.sbom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.parsers.JsonParser;

/**
 * Lists every jar in an unpacked distribution in its {@code sbom.json} (CycloneDX 1.6, checked
 * against the schema), removes build dates, lists what may run without another signature in {@code
 * system/liandong/shipped.sha256}, and writes the distribution's fingerprint to {@code
 * build.sha256}. The same distribution gives the same bytes.
 */
public final class Main {
  private Main() {}

  /** Takes the distribution's folder, its version and the time of the build. */
  public static void main(String[] args) throws Exception {
    Path distribution = Path.of(args[0]);
    Path target = distribution.resolve("sbom.json");
    Path fingerprint = distribution.resolve("build.sha256");
    Files.deleteIfExists(target);
    Files.deleteIfExists(fingerprint);
    Undated.everyFileIn(distribution.resolve("etc"));
    Shipped.listIn(distribution.resolve("system/liandong"));

    String bom = bom(Jar.allIn(distribution), args[1], Instant.parse(args[2]));
    List<ParseException> faults =
        new JsonParser().validate(bom.getBytes(StandardCharsets.UTF_8), Version.VERSION_16);
    if (!faults.isEmpty()) {
      throw new IOException("sbom.json does not keep to the CycloneDX 1.6 schema: " + faults);
    }
    Files.writeString(target, bom);
    Files.writeString(fingerprint, Fingerprint.of(distribution) + "\n");
  }

  private static String bom(List<Jar> jars, String version, Instant built)
      throws GeneratorException {
    Component distribution = new Component();
    distribution.setType(Component.Type.APPLICATION);
    distribution.setGroup("liandong");
    distribution.setName("liandong.distribution");
    distribution.setVersion(version);
    distribution.setPurl("pkg:maven/liandong/liandong.distribution@" + version + "?type=tar.gz");
    distribution.setBomRef("liandong.distribution");

    Metadata metadata = new Metadata();
    metadata.setTimestamp(Date.from(built));
    metadata.setComponent(distribution);

    Bom bom = new Bom();
    bom.setMetadata(metadata);
    bom.setComponents(jars.stream().map(Jar::asComponent).toList());
    String everyHash = String.join("\n", jars.stream().map(Jar::sha256).toList());
    bom.setSerialNumber(
        "urn:uuid:" + UUID.nameUUIDFromBytes(everyHash.getBytes(StandardCharsets.UTF_8)));
    return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString();
  }
}
