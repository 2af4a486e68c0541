package liandong.itest;

import static liandong.itest.Clerk.element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.itest.Clerk.Applicant;
import liandong.itest.Submission.Course;
import liandong.itest.Submission.Where;

/** A submission played in a county, told step by step. No day and no number is told. */
final class Played {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String GRANT = element("verdict", "GRANT");

  /** Past every limit of the two items that are played so, and past the law's. */
  private static final int LATE = 60;

  /** Past the limit of each department of Shifang and of Jiyuan. */
  private static final int SILENT = 12;

  /** Why nothing came of it, in as few words as fit into a cell. */
  private static final Map<String, String> NO =
      Map.of(
          "UNKNOWN_ITEM", "本县清单无此事项",
          "NOT_RECEIVED_HERE", "此处不收件",
          "NOT_DECIDED_HERE", "本级无权办理",
          "AGENT_ONLY_FORWARDS", "代办员只移交",
          "AGENT_REGISTERS", "代办员只登记、代办",
          "SAME_PERSON", "审查、签发须两人",
          "PARALLEL_WINDOW_ONLY", "只由并联窗口受理",
          "MATERIALS_MISSING", "材料不齐",
          "PARTS_OPEN", "联办部门尚未答复");

  private final Submission submission;
  private final Hall county;
  private final Wire wire;
  private final Clerk clerk;
  private final List<String> told = new ArrayList<>();

  /** What still has to come by itself. */
  private Optional<String> waitsFor = Optional.empty();

  Played(Submission submission, Hall county, Wire wire) {
    this.submission = submission;
    this.county = county;
    this.wire = wire;
    this.clerk = county.clerk(wire, submission.where());
  }

  /** As a cell of the page. */
  String told() {
    return String.join(" → ", told);
  }

  /** What people do. */
  void begin() throws IOException {
    Wire.Reply item = item();
    if (item.status() == 200) {
      told.add(item.value("//line/handling/text/zh"));
    } else {
      item.refused("UNKNOWN_ITEM");
    }
    Wire.Reply opened = opened(item);
    if (!goesOn(opened)) {
      return;
    }
    String number = opened.value("//answer/number");
    switch (submission.course()) {
      case OPEN, BY_AGENT -> {}
      case ACCEPT, NO_PAPERS -> goesOn(clerk.take("accept", number));
      case ONE_PERSON -> handle(clerk.as("HEAD", clerk.person()), number, Optional.empty());
      case TWO_PERSONS -> handle(clerk.as("HEAD", "head-1"), number, Optional.empty());
      case HANDED_UP -> handUp(number);
      case RETURNED_TWICE -> returnTwice(number, application(item));
      case LATE -> {
        handle(clerk.as("HEAD", "head-1"), number, Optional.of(LATE));
        waitsFor = Optional.of(number);
      }
      case SILENT -> {
        review(number, Optional.of(SILENT));
        waitsFor = Optional.of(number);
      }
    }
  }

  /** What comes by itself, and what people do after it. */
  void end() throws IOException {
    if (waitsFor.isEmpty()) {
      return;
    }
    String number = waitsFor.get();
    switch (submission.course()) {
      case RETURNED_TWICE -> told.add(file("RETURNS", number));
      case LATE -> told.add("问责自动生成：" + file("ACCOUNTABILITY", number));
      case SILENT -> decideWithoutTheSilent(number);
      default -> throw new IllegalStateException(submission + " waits for nothing");
    }
  }

  // ---- steps ------------------------------------------------------------------------------

  private Wire.Reply opened(Wire.Reply item) throws IOException {
    String application = application(item);
    if (submission.where() == Where.VILLAGE && submission.course() != Course.BY_AGENT) {
      return clerk.register(application);
    }
    return switch (submission.course()) {
      case LATE -> clerk.submit(application, SlowDays.morning(SlowDays.ago(LATE)));
      case SILENT -> clerk.submit(application, SlowDays.morning(SlowDays.ago(SILENT)));
      default -> clerk.submit(application);
    };
  }

  private void handle(Clerk head, String number, Optional<Integer> daysAgo) throws IOException {
    if (review(number, daysAgo)) {
      goesOn(head.take("decide", number, GRANT));
    }
  }

  private boolean review(String number, Optional<Integer> daysAgo) throws IOException {
    String on =
        daysAgo.map(SlowDays::ago).map(day -> element("acceptedOn", day.toString())).orElse("");
    Wire.Reply accepted = clerk.take("accept", number, on);
    return goesOn(accepted) && reviewed(clerk, accepted);
  }

  /** Four steps have a review and a verification of their own; two have none. */
  private boolean reviewed(Clerk who, Wire.Reply accepted) throws IOException {
    if (accepted.value("//answer/state").equals("REVIEWED")) {
      return true;
    }
    String number = accepted.value("//answer/number");
    return goesOn(who.take("review", number)) && goesOn(who.take("verify", number));
  }

  /** From the village to its town, and on to the county where the town does not decide. */
  private void handUp(String number) throws IOException {
    Clerk town = county.clerk(wire, Where.TOWN);
    moved(clerk, number, town);
    Wire.Reply accepted = town.take("accept", number);
    if (!goesOn(accepted)) {
      return;
    }
    Clerk decides = town;
    Wire.Reply reviewed = town.take("review", number);
    if (reviewed.status() != 200) {
      goesOn(reviewed.refused("NOT_DECIDED_HERE"));
      decides = county.clerk(wire, Where.COUNTY);
      moved(town, number, decides);
      reviewed = decides.take("review", number);
    }
    if (goesOn(reviewed) && goesOn(decides.take("verify", number))) {
      goesOn(decides.as("HEAD", "head-1").take("decide", number, GRANT));
    }
  }

  private void moved(Clerk from, String number, Clerk to) throws IOException {
    from.take("handOver", number, element("to", to.place())).done();
    Wire.Reply taken = to.take("takeOver", number).done();
    told.add(taken.value("//answer/holder/name/zh") + "接收");
  }

  private void returnTwice(String first, String application) throws IOException {
    goesOn(clerk.because("材料不齐").take("returnCase", first));
    String second = clerk.submit(application).done().value("//answer/number");
    goesOn(clerk.because("材料不齐").take("returnCase", second));
    waitsFor = Optional.of(second);
  }

  private void decideWithoutTheSilent(String number) throws IOException {
    Wire.Reply now = clerk.status(number);
    if (!now.values("//answer/part").isEmpty() && !now.values("//answer/silence").isEmpty()) {
      Until.so(
          () -> asked(number).values("//answer/part[lead='false'][not(opinion)]").isEmpty(),
          PATIENCE,
          () -> number + " still waits for a department");
      told.add("部门沉默视为同意［" + now.value("//answer/silence/place") + "］");
    }
    goesOn(clerk.as("HEAD", "head-1").take("decide", number, GRANT));
  }

  private Wire.Reply asked(String number) {
    try {
      return clerk.status(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that supervision opens about a case. */
  private String file(String kind, String number) {
    String question =
        "<list xmlns=\"urn:liandong:supervision:v1\">%s</list>"
            .formatted(
                element("county", county.id()) + element("kind", kind) + element("number", number));
    List<String> states = new ArrayList<>();
    Until.so(
        () -> {
          try {
            states.addAll(wire.supervision(question).done().values("//line/state/text/zh"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return !states.isEmpty();
        },
        PATIENCE,
        () -> kind + " of " + number + " did not come");
    return String.join("、", states);
  }

  // ---- what came back ---------------------------------------------------------------------

  private boolean goesOn(Wire.Reply reply) {
    told.add(reply.status() == 200 ? answer(reply) : refusal(reply));
    return reply.status() == 200;
  }

  private String answer(Wire.Reply reply) {
    StringBuilder answer = new StringBuilder(reply.value("//answer/stateText/zh"));
    if (told.stream().noneMatch(each -> each.contains("，承诺"))) {
      int parts = reply.values("//answer/part").size();
      reply
          .values("//answer/promised/limit/text/zh")
          .forEach(
              each ->
                  answer
                      .append("，承诺")
                      .append(each)
                      .append(parts == 0 ? "" : "，" + parts + "个部门联办"));
    }
    reply.values("//answer/mandate/body/zh").forEach(each -> answer.append("，").append(each));
    reply
        .values("//answer/mandate/kind/text/zh")
        .forEach(each -> answer.append("（").append(each).append("）"));
    return answer.toString();
  }

  private static String refusal(Wire.Reply reply) {
    List<String> codes = reply.values("//refusedFault/code");
    if (codes.isEmpty()) {
      throw new AssertionError("HTTP " + reply.status() + ": " + reply.body());
    }
    return "不办："
        + NO.getOrDefault(codes.get(0), codes.get(0))
        + reply.values("//refusedFault/source/place").stream()
            .findFirst()
            .map(place -> "［" + place + "］")
            .orElse("");
  }

  // ---- what is asked ----------------------------------------------------------------------

  private Wire.Reply item() throws IOException {
    return wire.catalogue(
        "<item xmlns=\"urn:liandong:catalogue:v1\">%s%s</item>"
            .formatted(
                element("county", county.id()), element("item", submission.matter().in(county))));
  }

  private String application(Wire.Reply item) {
    String[] papers =
        submission.course() == Course.NO_PAPERS
            ? new String[0]
            : item.values("//material[required='true']/id").toArray(String[]::new);
    return Clerk.application(submission.matter().in(county), Applicant.FIRST, papers);
  }
}
