package liandong.itest;

import static liandong.itest.ChangedCounty.withColumn;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.inject.Inject;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.places.Level;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * The implementation list of a county that is installed beside the shipped ones: Cangxi's items
 * under another name, with the columns that Cangxi itself does not state.
 */
public class ItemListIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final CountyId TRIAL = new CountyId("trial");

  /** On the spot, at town and village. */
  private static final String REGISTRATION = "family-planning-001";

  /** Promised, decided at the county. */
  private static final String APPROVAL = "family-planning-002";

  @Inject private Counties counties;
  @Inject private SessionFactory shells;

  private Optional<Bundle> installed = Optional.empty();

  @After
  public void uninstall() throws BundleException {
    if (installed.isPresent()) {
      installed.get().uninstall();
      installed = Optional.empty();
      Until.so(
          () -> counties.refused().isEmpty() && counties.active(TRIAL).isEmpty(),
          PATIENCE,
          () -> "the trial county is still there");
    }
  }

  private List<ServiceItem> shipped() {
    return counties.active(new CountyId("cangxi")).orElseThrow().data().catalogue().items();
  }

  private ServiceItem shipped(String id) {
    return shipped().stream()
        .filter(each -> each.id().equals(new ItemId(id)))
        .findFirst()
        .orElseThrow();
  }

  // ---- the trial county -------------------------------------------------------------------

  private static String items(String text, String column, Function<String, String> cellOf) {
    return withColumn(text, column, row -> cellOf.apply(row.first()));
  }

  /** The columns that this test is about, filled in for all items. */
  private String allColumns(String text) {
    Map<String, ServiceItem> byId =
        shipped().stream().collect(Collectors.toMap(each -> each.id().value(), each -> each));
    String wider =
        items(text, "lists", id -> byId.get(id).access().onSiteVisits() == 0 ? "不见面" : "须到现场");
    wider =
        items(
            wider,
            "service_type",
            id -> byId.get(id).type().code().equals("20") ? "公共服务" : "行政审批服务");
    wider = items(wider, "service_modes", id -> "大厅接待|全程代办|绿色通道");
    wider = items(wider, "entered", id -> id.equals(APPROVAL) ? "否" : "是");
    wider = items(wider, "fully_authorised", id -> id.equals(APPROVAL) ? "" : "是");
    wider = items(wider, "not_entered_zh", id -> id.equals(APPROVAL) ? "设在专业大厅" : "");
    wider = items(wider, "status", id -> id.equals(REGISTRATION) ? "2" : "1");
    return items(wider, "standard", id -> "B-" + id);
  }

  private String standards() {
    return shipped().stream()
        .map(
            each ->
                "B-%s,\"%s\",%s,样例省,\"%s\",%s\n"
                    .formatted(
                        each.id(),
                        each.name().zh(),
                        each.type().code(),
                        each.guide().procedure().zh(),
                        each.limits().promised().amount() == 0
                            ? ""
                            : each.limits().promised().text().zh()))
        .collect(Collectors.joining("", "code,name_zh,type,issuer,procedure,promise\n", ""));
  }

  /** What all towns and all villages take over: all that the county's list has received there. */
  private String taken() {
    return List.of(Level.TOWN, Level.VILLAGE).stream()
        .flatMap(
            level ->
                shipped().stream()
                    .filter(each -> each.access().receivedAt().contains(level))
                    .map(each -> level.name().toLowerCase() + "," + each.id() + ",,\n"))
        .collect(Collectors.joining("", "place,item,approval,procedure\n", ""));
  }

  private static String withSample(String text) {
    String wider =
        withColumn(
            text,
            "written",
            row -> row.first().equals(APPROVAL) && row.second().equals("m1") ? "是" : "");
    return withColumn(
        wider,
        "sample_form",
        row -> row.first().equals(APPROVAL) && row.second().equals("m1") ? "样表：一式两份" : "");
  }

  private String changed(String file, String text) {
    return switch (file) {
      case "county.yaml" -> text.replaceFirst("(?m)^county: cangxi", "county: trial");
      case "items.csv" -> allColumns(text);
      case "materials.csv" -> withSample(text);
      default -> text;
    };
  }

  private void install(
      UnaryOperator<String> items,
      UnaryOperator<String> materials,
      UnaryOperator<String> standards,
      UnaryOperator<String> taken)
      throws IOException, BundleException {
    byte[] jar =
        ChangedCounty.of(
            (file, text) ->
                switch (file) {
                  case "items.csv" -> items.apply(changed(file, text));
                  case "materials.csv" -> materials.apply(changed(file, text));
                  default -> changed(file, text);
                },
            Map.of(
                "standard-items.csv", standards.apply(standards()),
                "place-items.csv", taken.apply(taken())));
    Bundle trial = context.installBundle("test:trial-1.0.1", new ByteArrayInputStream(jar));
    installed = Optional.of(trial);
    trial.start();
  }

  private void installWhole() throws IOException, BundleException {
    UnaryOperator<String> asIs = UnaryOperator.identity();
    install(asIs, asIs, asIs, asIs);
    Until.so(
        () -> counties.active(TRIAL).isPresent(), PATIENCE, () -> "refused: " + counties.refused());
  }

  /** Why the trial county is refused with these changes; what is active stays. */
  private String refusal(
      UnaryOperator<String> items,
      UnaryOperator<String> materials,
      UnaryOperator<String> standards,
      UnaryOperator<String> taken)
      throws IOException, BundleException {
    install(items, materials, standards, taken);
    Until.so(() -> !counties.refused().isEmpty(), PATIENCE, () -> "the county was not refused");
    assertTrue(counties.active(TRIAL).isEmpty());
    return counties.refused().get(0).faults().toString();
  }

  private static Wire.Reply ask(String operation, String inside) throws IOException {
    return wire()
        .catalogue(
            "<%1$s xmlns=\"urn:liandong:catalogue:v1\"><county>trial</county>%2$s</%1$s>"
                .formatted(operation, inside))
        .done();
  }

  private String console(String command) {
    String[] words = command.split(" ", 2);
    String ofTheTrial = words[0] + " --county trial";
    return new OperatorShell(shells)
        .run(words.length == 1 ? ofTheTrial : ofTheTrial + " " + words[1]);
  }

  // ---- what it shows ----------------------------------------------------------------------

  @Test
  @Requirement("CY-11")
  public void itemsWithoutMeetingAndTheOthersShareNothingAndAreAllTogether()
      throws IOException, BundleException {
    installWhole();

    List<String> without =
        ask("list", "<classification>NO_MEETING</classification>").values("//item/id");
    List<String> with = ask("list", "<classification>MEETING</classification>").values("//item/id");

    Set<String> both = new HashSet<>(without);
    both.retainAll(with);
    assertEquals(Set.of(), both);
    assertEquals(shipped().size(), without.size() + with.size());
    assertFalse(without.isEmpty());
    uninstall();
    String both2 =
        refusal(
            text -> text.replaceFirst(",须到现场,", ",须到现场|不见面,"),
            text -> text,
            text -> text,
            text -> text);
    assertTrue(both2, both2.contains("items.csv") && both2.contains("the list of the others"));
  }

  @Test
  @Requirement({"SF-27", "MY-06"})
  public void reportCountsTypesAndModesAndNamesWhatIsNotInTheHallWithTheReason()
      throws IOException, BundleException {
    installWhole();

    assertEquals(
        List.of("大厅接待、全程代办、绿色通道"),
        ask("item", Clerk.element("item", APPROVAL))
            .values("//field[column='service_modes']/text/zh"));
    String report = console("item:report --no-format");
    long services = shipped().stream().filter(each -> each.type().code().equals("20")).count();
    // One item on the spot is suspended, so that it is not in force.
    assertTrue(report, report.matches("(?s).*公共服务 / public service\t" + (services - 1) + "\\b.*"));
    assertTrue(report, report.matches("(?s).*绿色通道 / green channel\t119\\b.*"));
    assertTrue(report, report.matches("(?s).*" + APPROVAL + "\t[^\n]*\t设在专业大厅.*"));
    uninstall();
    String silent =
        refusal(text -> text.replace("设在专业大厅", ""), text -> text, text -> text, text -> text);
    assertTrue(silent, silent.contains("the item is not in the hall"));
  }

  @Test
  @Requirement({"SF-01", "CY-06"})
  public void itemsKeepToTheStandardListByNameTypeAndUnifiedFields()
      throws IOException, BundleException {
    installWhole();

    assertTrue(console("item:standard").contains("共 120 项，0 项与标准目录不一致"));
    uninstall();
    String renamed =
        refusal(text -> text, text -> text, text -> text.replace("再生育审批", "再生育许可"), text -> text);
    assertTrue(renamed, renamed.contains("local name of B-" + APPROVAL));
    assertTrue(renamed, renamed.contains("write: 再生育许可"));
    uninstall();
    String slower =
        refusal(
            text -> text,
            text -> text,
            text -> text.replaceFirst(",15个工作日", ",12个工作日"),
            text -> text);
    assertTrue(slower, slower.contains("承诺时限 differs from B-"));
  }

  @Test
  @Requirement({"SF-06", "SF-15"})
  public void guideIsOneTextInSoapAndConsoleAndShowsTheSample()
      throws IOException, BundleException {
    installWhole();

    Wire.Reply guide = ask("guide", Clerk.element("item", APPROVAL));
    String shown = console("item:show " + APPROVAL);

    List<String> lines = guide.values("//line/text/zh");
    assertTrue(lines.size() > 9);
    for (String line : lines) {
      assertTrue(line, shown.contains(line));
    }
    assertTrue(shown, shown.contains("示例样表：样表：一式两份"));
    uninstall();
    String missing =
        refusal(text -> text, text -> text.replace("样表：一式两份", ""), text -> text, text -> text);
    assertTrue(missing, missing.contains("material 'm1' is written by the applicant"));
  }

  @Test
  @Requirement({"CX-07", "MY-08"})
  public void listOfOneTownIsTheTemplateUnlessAnAdditionWasApproved()
      throws IOException, BundleException {
    ServiceItem countyOnly =
        shipped().stream()
            .filter(each -> !each.access().receivedAt().contains(Level.TOWN))
            .findFirst()
            .orElseThrow();
    String row = Wire.TOWN + "," + countyOnly.id() + ",%s,%s\n";

    String beside =
        refusal(text -> text, text -> text, text -> text, text -> text + row.formatted("", ""));
    assertTrue(beside, beside.contains("is not on the list of every town"));
    uninstall();
    String otherFlow =
        refusal(
            text -> text,
            text -> text,
            text -> text,
            text -> text + row.formatted("cx-2018-2.3", "先交后办"));
    assertTrue(otherFlow, otherFlow.contains("审批程序 differs from the county's"));
    uninstall();
    install(
        text -> text, text -> text, text -> text, text -> text + row.formatted("cx-2018-2.3", ""));
    Until.so(
        () -> counties.active(TRIAL).isPresent(), PATIENCE, () -> "refused: " + counties.refused());
  }

  @Test
  public void suspendedItemTakesNoApplicationAndSaysWhy() throws IOException, BundleException {
    installWhole();

    Wire.Reply refused =
        Clerk.at(wire(), "trial", Wire.TOWN)
            .submit(Clerk.application(REGISTRATION, Clerk.Applicant.FIRST, "m1"))
            .refused("ITEM_NOT_IN_FORCE");

    assertTrue(refused.body(), refused.body().contains("已暂停办理"));
    assertEquals(
        List.of(REGISTRATION), ask("list", "<state>SUSPENDED</state>").values("//item/id"));
    assertTrue(shipped(REGISTRATION).term().isPublished());
  }
}
