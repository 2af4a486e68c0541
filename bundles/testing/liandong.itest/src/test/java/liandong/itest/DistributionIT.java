package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liandong.itest.metro.CaseAnswer;
import liandong.itest.metro.RefusedFault;
import liandong.itest.metro.Role;
import liandong.itest.metro.StateCode;
import liandong.itest.metro.Verdict;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * The distribution as an operator has it: unpacked in a folder with a space, started by its script,
 * asked by clients with a SOAP stack of their own, stopped and killed.
 */
@Category(Shipped.class)
public class DistributionIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String COUNTY = "510824000000";
  private static final String ITS_TOWN = "510824100000";
  private static final String ITS_VILLAGE = "510824100001";

  /** Where nobody but the burst hands anything in. */
  private static final String OTHER_TOWN = "510824104000";

  private static Copy copy;

  @BeforeClass
  public static void unpack() throws IOException {
    Path parent = FOLDER.newFolder("a folder with a space").toPath();
    copy = Copy.unpacked(parent);
  }

  @AfterClass
  public static void end() {
    copy.close();
  }

  @Before
  public void start() throws IOException {
    if (!copy.isRunning()) {
      copy.start();
    }
  }

  @After
  public void nothingInTheLogNeedsExplaining() throws IOException {
    assertThat(copy.linesToExplain()).isEmpty();
  }

  @Test
  public void caseOfAMetroClientIsAcceptedAndShownInTheConsole() throws Exception {
    MetroWindow town = window(Wire.TOWN, Role.CLERK);
    assertThat(Proxy.getInvocationHandler(town.cases()).getClass().getName())
        .startsWith("com.sun.xml.ws.");

    CaseAnswer submitted =
        town.cases().submit(town.head("m-1"), MetroWindow.application(Wire.ITEM, 4), null);
    String number = submitted.getNumber();
    assertThat(submitted.getState()).isEqualTo(StateCode.RECEIVED);
    assertThat(submitted.getMissing()).isEmpty();

    CaseAnswer accepted = town.cases().accept(town.head("m-2"), number, null);
    assertThat(accepted.getState()).isEqualTo(StateCode.ACCEPTED);

    RefusedFault refused =
        catchThrowableOfType(
            RefusedFault.class, () -> town.cases().accept(town.head("m-3"), number, null));
    assertThat(refused.getFaultInfo().getCode()).isEqualTo("WRONG_STATE");
    assertThat(refused.getFaultInfo().getSentence().getZh()).isNotBlank();

    Copy.Said shown = copy.exec("case:show " + number);
    assertThat(shown.status()).as(shown.err()).isZero();
    assertThat(shown.out())
        .contains(number, "云峰镇便民服务中心", accepted.getPromised().getDate().toString())
        .doesNotContain("11010519491231002X")
        .doesNotContain("\u001b");

    Copy.Said listed = copy.exec("case:list --no-format --size 1000");
    assertThat(listed.status()).as(listed.err()).isZero();
    assertThat(listed.out().lines().filter(line -> line.contains(number)).toList())
        .singleElement()
        .satisfies(line -> assertThat(line.split("\t")).hasSize(6).contains(number, "ACCEPTED"));
  }

  @Test
  public void promisedDateIsTheOneThatTheConsoleCounts() throws Exception {
    MetroWindow town = window(Wire.TOWN, Role.CLERK);
    String number =
        town.cases()
            .submit(town.head("p-1"), MetroWindow.application(Wire.ITEM, 4), null)
            .getNumber();
    CaseAnswer accepted = town.cases().accept(town.head("p-2"), number, null);

    Copy.Said counted =
        copy.exec(
            "calendar:add %s %d"
                .formatted(
                    accepted.getAcceptedOn(), accepted.getPromised().getLimit().getAmount()));

    assertThat(counted.out().lines().findFirst().orElseThrow())
        .contains(accepted.getPromised().getDate().toString());
  }

  @Test
  @Requirement("CX-10")
  public void villageEntryGoesToTheCountyAndItsResultComesBack() throws Exception {
    MetroWindow village = window(ITS_VILLAGE, Role.AGENT);
    MetroWindow town = window(ITS_TOWN, Role.CLERK);
    MetroWindow county = window(COUNTY, Role.CLERK);

    String number =
        village
            .cases()
            .register(village.head("v-1"), MetroWindow.application("civil-affairs-001", 6))
            .getNumber();
    CaseAnswer offered = village.cases().handOver(village.head("v-2"), number, ITS_TOWN);
    assertThat(offered.getHolder().getId()).isEqualTo(ITS_VILLAGE);
    assertThat(offered.getOfferedTo().getId()).isEqualTo(ITS_TOWN);

    CaseAnswer declined = town.cases().decline(town.head("v-3", "材料未盖章"), number);
    assertThat(declined.getHolder().getId()).isEqualTo(ITS_VILLAGE);
    assertThat(declined.getOfferedTo()).isNull();

    village.cases().handOver(village.head("v-4"), number, ITS_TOWN);
    CaseAnswer taken = town.cases().takeOver(town.head("v-5"), number);
    assertThat(taken.getHolder().getId()).isEqualTo(ITS_TOWN);
    assertThat(taken.getState()).isEqualTo(StateCode.RECEIVED);

    town.cases().accept(town.head("v-6"), number, null);
    town.cases().handOver(town.head("v-7"), number, COUNTY);
    county.cases().takeOver(county.head("v-8"), number);
    county.cases().review(county.head("v-9"), number);
    county.cases().verify(county.head("v-10"), number);
    county.cases().decide(county.head("v-11"), number, Verdict.GRANT, null);
    county.cases().handOver(county.head("v-12"), number, ITS_VILLAGE);
    village.cases().takeOver(village.head("v-13"), number);
    CaseAnswer delivered = village.cases().deliver(village.head("v-14"), number);

    assertThat(delivered.getState()).isEqualTo(StateCode.DELIVERED);
    assertThat(delivered.isOpen()).isFalse();
    assertThat(village.events(number)).hasSize(14);
  }

  @Test
  public void secondStartOnTheSameDataIsRefused() throws IOException {
    Copy.Said refused = copy.run();

    assertThat(refused.status()).isNotZero();
    assertThat(refused.err())
        .contains("Liandong already runs on", "./run --stop", "联动已在")
        .hasLineCount(2);
    assertThat(copy.wire().status("/health/ready")).isEqualTo(200);
  }

  @Test
  public void caseIsThereAfterACleanStopAndStart() throws Exception {
    MetroWindow before = window(Wire.TOWN, Role.CLERK);
    String number =
        before
            .cases()
            .submit(before.head("k-1"), MetroWindow.application(Wire.ITEM, 4), null)
            .getNumber();
    before.cases().accept(before.head("k-2"), number, null);
    List<String> events = before.events(number);

    assertThat(copy.terminate()).as(copy.said()).isZero();
    assertThat(copy.wire().status("/health/live")).isZero();
    copy.start();

    MetroWindow after = window(Wire.TOWN, Role.CLERK);
    assertThat(after.events(number)).isEqualTo(events).hasSize(2);
    assertThat(
            after
                .cases()
                .submit(after.head("k-1"), MetroWindow.application(Wire.ITEM, 4), null)
                .getNumber())
        .isEqualTo(number);
  }

  @Test
  public void killLosesNothingThatWasAnsweredAndDoublesNothing() throws Exception {
    Burst burst = new Burst(copy, OTHER_TOWN);
    burst.begin();
    Until.so(() -> burst.answered().size() >= 40, Duration.ofSeconds(60), burst::toString);
    assertThat(copy.kill()).as(copy.said()).isNotZero();
    burst.awaitEnd();
    assertThat(burst.sent()).hasSizeGreaterThan(burst.answered().size());

    copy.start();

    Map<String, String> again = new HashMap<>();
    for (String key : burst.sent()) {
      again.put(key, copy.wire().cases(Wire.submit(key, OTHER_TOWN)).done().first("number"));
    }
    assertThat(again).containsAllEntriesOf(burst.answered());
    Set<String> numbers = new HashSet<>(again.values());
    assertThat(numbers).hasSameSizeAs(burst.sent());
    assertThat(listed(OTHER_TOWN)).containsExactlyInAnyOrderElementsOf(numbers);
    MetroWindow window = window(OTHER_TOWN, Role.CLERK);
    for (String number : numbers) {
      assertThat(window.events(number)).hasSize(1);
    }
  }

  /** The numbers in the console's list, which is another way than the one they came in. */
  private static List<String> listed(String town) throws IOException {
    return copy.exec("case:list --no-format --size 1000 --place " + town)
        .out()
        .lines()
        .map(line -> line.split("\t")[1])
        .toList();
  }

  private static MetroWindow window(String place, Role role) throws IOException {
    return new MetroWindow(copy, place, role);
  }
}
