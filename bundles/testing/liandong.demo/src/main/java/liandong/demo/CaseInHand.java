package liandong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One case of the day, moved step by step. Each step checks that the case then stands where the
 * story says.
 */
final class CaseInHand {
  private static final String[] NAMES = {"测试甲", "测试乙", "测试丙", "测试丁"};

  /** The two example numbers of GB 11643, which are nobody's. */
  private static final String[] ID_NUMBERS = {"11010519491231002X", "440524188001010014"};

  private final Soap soap;
  private final Journal journal;
  private final County county;
  private final County.Item item;
  private final String key;
  private final int serial;
  private int steps;
  private Optional<Reply> answer = Optional.empty();

  /**
   * @param serial the how-manieth case of the day, from 1
   */
  CaseInHand(
      Soap soap, Journal journal, County county, County.Item item, LocalDate day, int serial) {
    this.soap = soap;
    this.journal = journal;
    this.county = county;
    this.item = item;
    this.serial = serial;
    this.key = "demo-" + day + "-" + String.format("%02d", serial);
  }

  County.Item item() {
    return item;
  }

  /** The case as it was last answered. */
  Reply now() {
    return answer.orElseThrow(() -> new IllegalStateException(key + " is not open yet"));
  }

  String number() {
    return now().the("number");
  }

  // ---- steps ------------------------------------------------------------------------------

  CaseInHand register(County.Point village, List<String> papers) {
    return step("register", "REGISTERED", village, "AGENT", "", application(papers));
  }

  CaseInHand submit(County.Point office, List<String> papers) {
    return step("submit", "RECEIVED", office, "CLERK", "", application(papers));
  }

  /** A case that was handled on paper and is entered afterwards. */
  CaseInHand submitFromPaper(County.Point office, LocalDate received) {
    return step(
        "submit",
        "RECEIVED",
        office,
        "CLERK",
        "纸质办件补录",
        application(county.requiredFor(item))
            .and(Xml.of("receivedAt", received + "T09:30:00+08:00")));
  }

  CaseInHand offer(County.Point from, County.Point to) {
    String state = now().the("state");
    return step("handOver", state, from, roleAt(from), "", Xml.of("to", to.id()));
  }

  CaseInHand take(County.Point at) {
    String state = now().the("state");
    return step(
        "takeOver",
        state.equals("REGISTERED") ? "RECEIVED" : state,
        at,
        roleAt(at),
        "",
        Xml.none());
  }

  CaseInHand handOver(County.Point from, County.Point to) {
    return offer(from, to).take(to);
  }

  CaseInHand decline(County.Point at, String reason) {
    return step("decline", now().the("state"), at, roleAt(at), reason, Xml.none());
  }

  CaseInHand accept(County.Point at) {
    return accept(at, Optional.empty());
  }

  CaseInHand accept(County.Point at, Optional<LocalDate> day) {
    return step(
        "accept",
        item.fourSteps() ? "ACCEPTED" : "REVIEWED",
        at,
        "CLERK",
        "",
        day.map(each -> Xml.of("acceptedOn", each.toString())).orElse(Xml.none()));
  }

  CaseInHand refuseAcceptance(County.Point at, String reason) {
    return step("refuseAcceptance", "ACCEPTANCE_REFUSED", at, "CLERK", reason, Xml.none());
  }

  CaseInHand notice(County.Point at, String missing) {
    return step("notify", "AWAITING_CORRECTION", at, "CLERK", "", Xml.of("missing", missing));
  }

  CaseInHand supplement(County.Point at, String paper) {
    return step("supplement", "RECEIVED", at, "CLERK", "", materials(List.of(paper)));
  }

  /** 审查, where the item's flow has it. */
  CaseInHand review(County.Point at) {
    return item.fourSteps() ? step("review", "REVIEWED", at, "EXAMINER", "", Xml.none()) : this;
  }

  /** 审核, where the item's flow has it. */
  CaseInHand verify(County.Point at) {
    return item.fourSteps() ? step("verify", "VERIFIED", at, "HEAD", "", Xml.none()) : this;
  }

  CaseInHand grant(County.Point at) {
    return step("decide", "GRANTED", at, "HEAD", "", Xml.of("verdict", "GRANT"));
  }

  CaseInHand deny(County.Point at, String reason) {
    return step("decide", "DENIED", at, "HEAD", reason, Xml.of("verdict", "DENY"));
  }

  CaseInHand deliver(County.Point at) {
    return step("deliver", "DELIVERED", at, roleAt(at), "", Xml.none());
  }

  CaseInHand withdraw(County.Point at, String reason) {
    return step("withdraw", "WITHDRAWN", at, "APPLICANT", reason, Xml.none());
  }

  CaseInHand giveBack(County.Point at, String reason) {
    return step("returnCase", "RETURNED", at, "CLERK", reason, Xml.none());
  }

  // ---- words ------------------------------------------------------------------------------

  private CaseInHand step(
      String operation, String expected, County.Point at, String role, String reason, Xml more) {
    steps++;
    Xml which = answer.isPresent() ? Xml.of("number", number()) : Xml.none();
    Xml request = Xml.of(operation, head(operation, at, role, reason), which, more);
    Reply got =
        soap.cases(request).every("answer").stream()
            .findFirst()
            .orElseThrow(() -> new Unexpected(operation + " was answered without a case"));
    if (!got.the("state").equals(expected)) {
      throw new Unexpected(
          "case "
              + got.the("number")
              + " is "
              + got.the("state")
              + " after "
              + operation
              + ", not "
              + expected);
    }
    answer = Optional.of(got);
    journal.note(got, operation);
    return this;
  }

  private Xml head(String operation, County.Point at, String role, String reason) {
    Xml window = at.window(item.domain()).map(id -> Xml.of("window", id)).orElse(Xml.none());
    return Xml.of(
        "head",
        Xml.of("client", "demo"),
        Xml.of("key", key + "-" + steps + "-" + operation),
        Xml.of("county", county.id()),
        Xml.of(
            "actor",
            Xml.of("person", "demo-" + role.toLowerCase(java.util.Locale.ROOT)),
            Xml.of("role", role),
            Xml.of("place", at.id()),
            window),
        reason.isEmpty() ? Xml.none() : Xml.of("reason", reason));
  }

  private static String roleAt(County.Point point) {
    return point.level().equals("VILLAGE") ? "AGENT" : "CLERK";
  }

  private Xml application(List<String> papers) {
    return Xml.of("application", Xml.of("item", item.id()), applicant(), materials(papers));
  }

  private Xml applicant() {
    return item.natural()
        ? Xml.of(
            "applicant",
            Xml.of("kind", "NATURAL"),
            Xml.of("name", NAMES[serial % NAMES.length]),
            Xml.of("idKind", "ID_CARD"),
            Xml.of("idNumber", ID_NUMBERS[serial % ID_NUMBERS.length]))
        : Xml.of(
            "applicant",
            Xml.of("kind", "LEGAL"),
            Xml.of("name", "测试专业合作社"),
            Xml.of("idKind", "OTHER"),
            Xml.of("idNumber", "TEST-" + serial));
  }

  private static Xml materials(List<String> papers) {
    return Xml.of(
        "materials",
        papers.stream().map(id -> Xml.of("material", Xml.of("id", id))).toArray(Xml[]::new));
  }
}
