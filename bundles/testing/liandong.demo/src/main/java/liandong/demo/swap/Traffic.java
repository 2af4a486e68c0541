package liandong.demo.swap;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import liandong.demo.Reply;
import liandong.demo.Soap;
import liandong.demo.Unexpected;
import liandong.demo.Xml;

/**
 * Hall systems at work at a steady rate: each client hands in a case and accepts it, again and
 * again. What the server asks to be sent again is sent again, with the same key.
 */
final class Traffic {
  private static final int CLIENTS = 4;
  private static final long PAUSE_MILLIS = 120;
  private static final String TOWN = "510824102000";
  private static final String ITEM = "civil-affairs-003";
  private static final List<String> PAPERS = List.of("m1", "m2", "m3", "m4");

  /** The example number of GB 11643, which is nobody's. */
  private static final String ID_NUMBER = "11010519491231002X";

  private final Soap soap;
  private final String run;
  private final Queue<Answered> answered = new ConcurrentLinkedQueue<>();
  private final Queue<String> failed = new ConcurrentLinkedQueue<>();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private final CountDownLatch over = new CountDownLatch(1);

  /**
   * What the server has said of a case, and so must know for ever.
   *
   * @param seq how many steps it had
   * @param law the version that it was opened under
   */
  record Answered(String number, int seq, String law) {}

  /**
   * @param run stands in every key, so that a second demo opens cases of its own
   */
  Traffic(Soap soap, String run) {
    this.soap = soap;
    this.run = run;
  }

  void begin() {
    for (int i = 1; i <= CLIENTS; i++) {
      String client = run + "-" + i;
      clients.execute(() -> work(client));
    }
  }

  private void work(String client) {
    for (int i = 1; over.getCount() > 0; i++) {
      try {
        handIn(client + "-" + i);
      } catch (Unexpected e) {
        failed.add(e.getMessage());
      }
      pause();
    }
  }

  private void handIn(String key) {
    Reply opened = note(soap.cases(Xml.of("submit", head(key + "-submit"), application())));
    pause();
    note(
        soap.cases(
            Xml.of("accept", head(key + "-accept"), Xml.of("number", opened.the("number")))));
  }

  private Reply note(Reply reply) {
    Reply answer =
        reply.every("answer").stream()
            .findFirst()
            .orElseThrow(() -> new Unexpected("an answer without a case"));
    answered.add(
        new Answered(answer.the("number"), Integer.parseInt(answer.the("version")), law(answer)));
    return answer;
  }

  /** Such as {@code 1.0.0}; all that an answer says is of one version. */
  private static String law(Reply answer) {
    List<String> versions =
        answer.every("pin").stream().map(pin -> pin.the("version")).distinct().toList();
    if (versions.size() != 1) {
      throw new Unexpected("case " + answer.the("number") + " is under " + versions);
    }
    return versions.get(0);
  }

  private static Xml head(String key) {
    return Xml.of(
        "head",
        Xml.of("client", "demo-swap"),
        Xml.of("key", key),
        Xml.of("county", "cangxi"),
        Xml.of(
            "actor",
            Xml.of("person", "demo-clerk"),
            Xml.of("role", "CLERK"),
            Xml.of("place", TOWN)));
  }

  private static Xml application() {
    return Xml.of(
        "application",
        Xml.of("item", ITEM),
        Xml.of(
            "applicant",
            Xml.of("kind", "NATURAL"),
            Xml.of("name", "测试甲"),
            Xml.of("idKind", "ID_CARD"),
            Xml.of("idNumber", ID_NUMBER)),
        Xml.of(
            "materials",
            PAPERS.stream().map(id -> Xml.of("material", Xml.of("id", id))).toArray(Xml[]::new)));
  }

  private void pause() {
    try {
      over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      over.countDown();
    }
  }

  /** Ends when every client has its last answer. */
  void end() {
    over.countDown();
    clients.shutdown();
    try {
      if (!clients.awaitTermination(3, TimeUnit.MINUTES)) {
        failed.add("a client still waits for its answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<Answered> answered() {
    return List.copyOf(answered);
  }

  List<String> failed() {
    return List.copyOf(failed);
  }

  /** What was answered and is not there, or is there under another law than it was opened under. */
  List<Answered> lost() {
    return answered.stream().filter(each -> !isThere(each)).toList();
  }

  private boolean isThere(Answered once) {
    try {
      Reply answer =
          soap.cases(Xml.of("status", Xml.of("county", "cangxi"), Xml.of("number", once.number())))
              .every("answer")
              .get(0);
      return Integer.parseInt(answer.the("version")) >= once.seq()
          && law(answer).equals(once.law());
    } catch (Unexpected | IndexOutOfBoundsException e) {
      return false;
    }
  }
}
