package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.ws.Holder;
import liandong.itest.metro.Actor;
import liandong.itest.metro.Applicant;
import liandong.itest.metro.ApplicantKind;
import liandong.itest.metro.Application;
import liandong.itest.metro.Case;
import liandong.itest.metro.CaseAnswer;
import liandong.itest.metro.CaseService;
import liandong.itest.metro.Event;
import liandong.itest.metro.HandedMaterial;
import liandong.itest.metro.HandedMaterials;
import liandong.itest.metro.Head;
import liandong.itest.metro.IdKind;
import liandong.itest.metro.RefusedFault;
import liandong.itest.metro.Role;
import liandong.itest.metro.StateCode;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The distribution as an operator has it, and its clients with a SOAP stack of their own. */
public class DistributionIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  /** Where nobody but the burst of this test hands anything in. */
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
    Case cases = metro();
    assertThat(Proxy.getInvocationHandler(cases).getClass().getName())
        .startsWith("com.sun.xml.ws.");

    CaseAnswer submitted = cases.submit(head("metro-1"), application(), null);
    assertThat(submitted.getState()).isEqualTo(StateCode.RECEIVED);
    String number = submitted.getNumber();

    CaseAnswer accepted = cases.accept(head("metro-2"), number, null);
    assertThat(accepted.getState()).isEqualTo(StateCode.ACCEPTED);

    RefusedFault refused =
        catchThrowableOfType(RefusedFault.class, () -> cases.accept(head("metro-3"), number, null));
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
    Case before = metro();
    String number = before.submit(head("kept-1"), application(), null).getNumber();
    before.accept(head("kept-2"), number, null);
    List<String> events = events(before, number);

    assertThat(copy.terminate()).as(copy.said()).isZero();
    assertThat(copy.wire().status("/health/live")).isZero();
    copy.start();

    Case after = metro();
    assertThat(events(after, number)).isEqualTo(events).hasSize(2);
    assertThat(after.submit(head("kept-1"), application(), null).getNumber()).isEqualTo(number);
  }

  @Test
  public void killLosesNothingThatWasAnsweredAndDoublesNothing() throws Exception {
    Burst burst = new Burst();
    burst.begin();
    Until.so(() -> burst.answered.size() >= 40, Duration.ofSeconds(60), burst::toString);
    assertThat(copy.kill()).as(copy.said()).isNotZero();
    burst.awaitEnd();
    assertThat(burst.sent).hasSizeGreaterThan(burst.answered.size());

    copy.start();

    Map<String, String> answeredAgain = new ConcurrentHashMap<>();
    for (String key : burst.sent) {
      answeredAgain.put(
          key, copy.wire().cases(Wire.submit(key, OTHER_TOWN)).done().first("number"));
    }
    assertThat(answeredAgain).containsAllEntriesOf(burst.answered);
    Set<String> numbers = new HashSet<>(answeredAgain.values());
    assertThat(numbers).hasSameSizeAs(burst.sent);
    assertThat(listed(OTHER_TOWN)).containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(metroEventsOf(numbers)).containsOnly(1);
  }

  private Stream<Integer> metroEventsOf(Set<String> numbers) throws IOException {
    Case cases = metro();
    return numbers.stream().map(number -> events(cases, number).size());
  }

  /** The numbers in the console's list, which is another way than the one they came in. */
  private static List<String> listed(String town) throws IOException {
    return copy.exec("case:list --no-format --size 1000 --place " + town)
        .out()
        .lines()
        .map(line -> line.split("\t")[1])
        .toList();
  }

  private static Case metro() throws IOException {
    URL wsdl = URI.create(copy.address("/soap/case/v1?wsdl")).toURL();
    return new CaseService(wsdl).getCasePort();
  }

  private static List<String> events(Case cases, String number) {
    Holder<List<Event>> events = new Holder<>();
    try {
      cases.status("cangxi", number, new Holder<>(), events);
    } catch (Exception e) {
      throw new AssertionError(number, e);
    }
    return events.value.stream()
        .map(event -> event.getSeq() + " " + event.getStep().getCode() + " " + event.getAt())
        .toList();
  }

  private static Head head(String key) {
    Actor actor = new Actor();
    actor.setPerson("clerk-1");
    actor.setRole(Role.CLERK);
    actor.setPlace(Wire.TOWN);
    Head head = new Head();
    head.setClient("metro");
    head.setKey(key);
    head.setCounty("cangxi");
    head.setActor(actor);
    return head;
  }

  private static Application application() {
    Applicant applicant = new Applicant();
    applicant.setKind(ApplicantKind.NATURAL);
    applicant.setName("测试甲");
    applicant.setIdKind(IdKind.ID_CARD);
    applicant.setIdNumber("11010519491231002X");
    HandedMaterials materials = new HandedMaterials();
    for (String id : List.of("m1", "m2", "m3", "m4")) {
      HandedMaterial material = new HandedMaterial();
      material.setId(id);
      materials.getMaterial().add(material);
    }
    Application application = new Application();
    application.setItem(Wire.ITEM);
    application.setApplicant(applicant);
    application.setMaterials(materials);
    return application;
  }

  /** Several clients at once, each sending one case after the other until nobody answers. */
  private static final class Burst {
    private static final int CLIENTS = 4;

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private List<Future<?>> ends;

    void begin() {
      ends =
          IntStream.range(0, CLIENTS)
              .<Future<?>>mapToObj(client -> clients.submit(() -> send("burst-" + client)))
              .toList();
    }

    private void send(String client) {
      Wire wire = copy.wire();
      for (int i = 0; ; i++) {
        String key = client + "-" + i;
        sent.add(key);
        try {
          Wire.Reply reply = wire.cases(Wire.submit(key, OTHER_TOWN));
          if (reply.status() != 200) {
            refused.add(reply.body());
            return;
          }
          answered.put(key, reply.first("number"));
        } catch (IOException serverIsGone) {
          return;
        }
      }
    }

    void awaitEnd() throws InterruptedException, ExecutionException {
      for (Future<?> end : ends) {
        end.get();
      }
      clients.shutdown();
      assertThat(refused).isEmpty();
    }

    @Override
    public String toString() {
      return "%d sent, %d answered, refused %s".formatted(sent.size(), answered.size(), refused);
    }
  }
}
