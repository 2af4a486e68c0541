package liandong.itest;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at a service point, whose system speaks to the case service in XML by hand. */
record Clerk(
    Wire wire,
    String county,
    String place,
    String person,
    String role,
    Optional<String> window,
    Optional<String> reason) {
  /** Applicants of the tests; the numbers are the two examples of GB 11643. */
  enum Applicant {
    FIRST("测试甲", "11010519491231002X"),
    SECOND("测试乙", "440524188001010014");

    private final String name;
    private final String idNumber;

    Applicant(String name, String idNumber) {
      this.name = name;
      this.idNumber = idNumber;
    }
  }

  private static final AtomicInteger KEYS = new AtomicInteger();

  /** A clerk of that county's service point. */
  static Clerk at(Wire wire, String county, String place) {
    return new Clerk(wire, county, place, "clerk-1", "CLERK", Optional.empty(), Optional.empty());
  }

  /** Somebody else there, in another role. */
  Clerk as(String otherRole, String otherPerson) {
    return new Clerk(wire, county, place, otherPerson, otherRole, window, reason);
  }

  /** The same at a window. */
  Clerk behind(String id) {
    return new Clerk(wire, county, place, person, role, Optional.of(id), reason);
  }

  /** The same with a reason. */
  Clerk because(String why) {
    return new Clerk(wire, county, place, person, role, window, Optional.of(why));
  }

  Wire.Reply register(String application) throws IOException {
    return command("register", application);
  }

  Wire.Reply submit(String application) throws IOException {
    return command("submit", application);
  }

  /** A case entered from paper. */
  Wire.Reply submit(String application, String receivedAt) throws IOException {
    return command("submit", application + "<receivedAt>" + receivedAt + "</receivedAt>");
  }

  /** A step in a case. */
  Wire.Reply take(String operation, String number) throws IOException {
    return take(operation, number, "");
  }

  /**
   * A step in a case.
   *
   * @param more what the operation wants besides, as elements
   */
  Wire.Reply take(String operation, String number, String more) throws IOException {
    return command(operation, element("number", number) + more);
  }

  /** The case and its record. */
  Wire.Reply status(String number) throws IOException {
    return ask("status", element("number", number)).done();
  }

  /** Its receipts, day by day. */
  Wire.Reply clock(String number) throws IOException {
    return ask("clock", element("number", number)).done();
  }

  /**
   * A page of cases.
   *
   * @param which which ones, as elements
   */
  Wire.Reply list(String which) throws IOException {
    return ask("list", which).done();
  }

  static String element(String name, String value) {
    return "<" + name + ">" + value + "</" + name + ">";
  }

  /** An application of a natural person with these papers. */
  static String application(String item, Applicant applicant, String... papers) {
    return """
        <application><item>%s</item><applicant><kind>NATURAL</kind><name>%s</name>\
        <idKind>ID_CARD</idKind><idNumber>%s</idNumber></applicant>%s</application>"""
        .formatted(item, applicant.name, applicant.idNumber, papers(papers));
  }

  static String papers(String... ids) {
    return Stream.of(ids)
        .map(id -> element("material", element("id", id)))
        .collect(Collectors.joining("", "<materials>", "</materials>"));
  }

  private Wire.Reply command(String operation, String more) throws IOException {
    String actor =
        element("person", person)
            + element("role", role)
            + element("place", place)
            + window.map(id -> element("window", id)).orElse("");
    String head =
        element("client", "itest-clerk")
            + element("key", operation + "-" + KEYS.incrementAndGet())
            + element("county", county)
            + element("actor", actor)
            + reason.map(why -> element("reason", why)).orElse("");
    return send(operation, element("head", head) + more);
  }

  private Wire.Reply ask(String operation, String more) throws IOException {
    return send(operation, element("county", county) + more);
  }

  private Wire.Reply send(String operation, String inside) throws IOException {
    return wire.cases(
        "<%1$s xmlns=\"urn:liandong:case:v1\">%2$s</%1$s>".formatted(operation, inside));
  }
}
