package liandong.demo;

/** A piece of a request. */
public record Xml(String text) {
  public static Xml of(String element, String value) {
    return new Xml("<" + element + ">" + escaped(value) + "</" + element + ">");
  }

  public static Xml of(String element, Xml... parts) {
    StringBuilder inside = new StringBuilder();
    for (Xml part : parts) {
      inside.append(part.text());
    }
    return new Xml("<" + element + ">" + inside + "</" + element + ">");
  }

  public static Xml none() {
    return new Xml("");
  }

  Xml and(Xml more) {
    return new Xml(text + more.text);
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return text;
  }
}
