package liandong.door.soap;

/** Requests as a legacy client would write them. */
final class Written {
  static final String CENTRE = "990001000000";
  static final String TOWN = "990001100000";
  static final String VILLAGE = "990001100200";
  static final String FULL = "<material><id>m1</id></material><material><id>m2</id></material>";

  private Written() {}

  static String head(String key, String place, String role) {
    return head(key, place, role, "");
  }

  static String head(String key, String place, String role, String reason) {
    return """
        <head><client>test</client><key>%s</key><county>sample</county>\
        <actor><person>p-1</person><role>%s</role><place>%s</place></actor>%s</head>"""
        .formatted(key, role, place, reason.isEmpty() ? "" : "<reason>" + reason + "</reason>");
  }

  static String application(String item, String materials) {
    return """
        <application><item>%s</item><applicant><kind>NATURAL</kind><name>测试甲</name>\
        <idKind>ID_CARD</idKind><idNumber>11010519491231002X</idNumber></applicant>\
        <materials>%s</materials></application>"""
        .formatted(item, materials);
  }

  static String submit(String key) {
    return submit(key, "licence-001", FULL, "");
  }

  static String submit(String key, String item, String materials, String more) {
    return "<submit>"
        + head(key, TOWN, "CLERK")
        + application(item, materials)
        + more
        + "</submit>";
  }

  /** A step that says nothing more. */
  static String step(String operation, String key, String place, String number) {
    return step(operation, key, place, number, "", "");
  }

  static String step(
      String operation, String key, String place, String number, String more, String reason) {
    String role = place.equals(VILLAGE) ? "AGENT" : "CLERK";
    return "<"
        + operation
        + ">"
        + head(key, place, role, reason)
        + "<number>"
        + number
        + "</number>"
        + more
        + "</"
        + operation
        + ">";
  }

  static String question(String operation, String number) {
    return "<%1$s><county>sample</county><number>%2$s</number></%1$s>".formatted(operation, number);
  }
}
