package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.inject.Inject;
import liandong.county.law.Counties;
import liandong.county.law.Fault;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A county bundle with faults is refused whole, and nobody else notices. */
public class RefusedCountyIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject private Counties counties;
  @Inject private SessionFactory shells;

  @Test
  public void countyWithAFaultIsRefusedAndDisturbsNobody() throws IOException, BundleException {
    String before = wire().cases(Wire.submit("before-refused", Wire.TOWN)).done().first("version");
    assertEquals("1", before);
    int present = counties.present().size();

    Bundle faulty =
        context.installBundle(
            "test:cangxi-1.0.1",
            new ByteArrayInputStream(
                ChangedCounty.of(
                    (file, text) -> text.replaceFirst(",four_steps,", ",seven_steps,"))));
    try {
      faulty.start();
      Until.so(() -> !counties.refused().isEmpty(), PATIENCE, () -> "the county was not refused");

      Counties.Refused refused = counties.refused().get(0);
      assertEquals("liandong.county.cangxi 1.0.1", refused.bundle());
      assertEquals(List.of("items.csv"), refused.faults().stream().map(Fault::file).toList());
      assertTrue(refused.toString(), refused.faults().get(0).line() > 1);
      String listed = new OperatorShell(shells).run("county:list");
      assertTrue(listed, listed.contains("1.0.1") && listed.contains("items.csv"));

      assertEquals(200, wire().status("/health/ready"));
      assertEquals("1.0.0", counties.active(new CountyId("cangxi")).orElseThrow().pin().version());
      assertEquals(
          1,
          wire().cases(Wire.submit("while-refused", Wire.TOWN)).done().all("pin").stream()
              .filter(pin -> pin.contains("1.0.0"))
              .count());
    } finally {
      faulty.uninstall();
    }
    Until.so(() -> counties.refused().isEmpty(), PATIENCE, () -> "it is still listed as refused");
    assertEquals(present, counties.present().size());
  }

  /** The nine of 苍溪 2018, 三(四); 无 is something said, and many items of Cangxi say it. */
  @Test
  @Requirement("CX-14")
  public void itemWithoutOneOfItsNinePublicFieldsIsNotPublished()
      throws IOException, BundleException {
    List<String> blank =
        List.of(
            "body_zh body_en",
            "conditions_zh conditions_en",
            "procedure_zh procedure_en",
            "promised_limit",
            "result_zh result_en",
            "fee_basis_zh fee_basis_en",
            "fee_standard_zh fee_standard_en");
    for (String field : blank) {
      String cell = field.split(" ")[0];
      String said = faultsOf((file, text) -> withoutCells(file, text, List.of(field.split(" "))));
      assertTrue(said, said.contains("items.csv:2") && said.contains("'" + cell + "'"));
    }
    String noBasis =
        faultsOf(
            (file, text) ->
                file.equals("legal-bases.csv")
                    ? text.replaceAll("(?m)^family-planning-001,.*\\R", "")
                    : text);
    assertTrue(noBasis, noBasis.contains("family-planning-001") && noBasis.contains("legal basis"));
    String noChannel =
        faultsOf(
            (file, text) ->
                file.equals("county.yaml")
                    ? text.replaceFirst(
                        "supervision:\\R {2}channel:\\R {4}zh:.*",
                        "supervision:\n  channel:\n    zh:")
                    : text);
    assertTrue(noChannel, noChannel.contains("county.yaml"));
  }

  private static String withoutCells(String file, String text, List<String> columns) {
    if (!file.equals("items.csv")) {
      return text;
    }
    String[] lines = text.split("\n", 3);
    List<String> header = List.of(lines[0].strip().split(","));
    String[] cells = lines[1].split(",", -1);
    assertEquals("no comma inside a cell", header.size(), cells.length);
    columns.forEach(column -> cells[header.indexOf(column)] = "");
    return String.join("\n", lines[0], String.join(",", cells), lines[2]);
  }

  @Test
  @Requirement("SF-04")
  public void itemWhoseStepsTakeLongerThanTheWholeIsNotPublished()
      throws IOException, BundleException {
    String tooLong = faultsOf((file, text) -> text.replaceFirst("\\|8\\|3\\|3,", "|8|3|4,"));
    assertTrue(tooLong, tooLong.contains("step limits sum to 16, more than the promised 15"));
    String noSteps = faultsOf((file, text) -> text.replaceFirst(",1\\|8\\|3\\|3,", ",,"));
    assertTrue(noSteps, noSteps.contains("step_limits"));
  }

  /** 什邡 2013: 利用核准、备案等形式变相审批. */
  @Test
  @Requirement("SF-21")
  public void filingThatHidesAnApprovalIsNotPublished() throws IOException, BundleException {
    String said =
        faultsOf(
            (file, text) ->
                file.equals("items.csv")
                    ? withLastColumn(text, "act", "family-planning-002", "备案")
                    : text);

    for (String hidden :
        List.of("ends with a written approval", "four steps of review", "its procedure says 审批")) {
      assertTrue(said, said.contains("a 备案 item hides an approval: ") && said.contains(hidden));
    }
    assertTrue(said, said.contains("items.csv:3") && said.contains("list the item as 审批"));
  }

  private static String withLastColumn(String text, String column, String id, String value) {
    String[] lines = text.strip().split("\\R");
    assertFalse("has it already", List.of(lines[0].split(",")).contains(column));
    for (int i = 0; i < lines.length; i++) {
      lines[i] += i == 0 ? "," + column : lines[i].startsWith(id + ",") ? "," + value : ",";
    }
    return String.join("\n", lines);
  }

  @Test
  public void certificationSaysWhereWhatIsWrongAndLeavesTheNodeAsItWas() throws IOException {
    int bundles = context.getBundles().length;
    int present = counties.present().size();

    String good = certify((file, text) -> text, new OperatorShell(shells)::run);
    assertTrue(good, good.contains("certified: all"));
    String bad =
        certify(
            (file, text) -> text.replaceFirst("\\|8\\|3\\|3,", "|8|3|4,"),
            new OperatorShell(shells)::runToFailure);
    assertTrue(bad, bad.contains("not certified: 1 checks failed"));
    assertTrue(bad, bad.contains("step limits sum to 16, more than the promised 15"));
    assertTrue(bad, Pattern.compile("\\nitems\\.csv:[0-9]+\\t").matcher(bad).find());

    assertEquals(bundles, context.getBundles().length);
    assertEquals(present, counties.present().size());
    assertEquals("1.0.0", counties.active(new CountyId("cangxi")).orElseThrow().pin().version());
  }

  private static String certify(BinaryOperator<String> change, UnaryOperator<String> shell)
      throws IOException {
    Path file = Files.write(Files.createTempFile("county", ".jar"), ChangedCounty.of(change));
    try {
      return shell.apply("county:certify --no-format " + file);
    } finally {
      Files.delete(file);
    }
  }

  /** Why Cangxi is refused with such a change in its files; the one in force stays. */
  private String faultsOf(BinaryOperator<String> change) throws IOException, BundleException {
    Bundle changed =
        context.installBundle(
            "test:cangxi-1.0.1", new ByteArrayInputStream(ChangedCounty.of(change)));
    try {
      changed.start();
      Until.so(() -> !counties.refused().isEmpty(), PATIENCE, () -> "the county was not refused");
      assertEquals("1.0.0", counties.active(new CountyId("cangxi")).orElseThrow().pin().version());
      return counties.refused().get(0).faults().toString();
    } finally {
      changed.uninstall();
      Until.so(() -> counties.refused().isEmpty(), PATIENCE, () -> "it is still listed as refused");
    }
  }
}
