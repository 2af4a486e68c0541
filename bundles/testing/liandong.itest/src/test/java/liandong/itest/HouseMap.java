package liandong.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code bundles/README.md}, whose arrows are drawn by the build. */
record HouseMap(Path file) {
  private static final String BEGIN = "<!-- arrows: begin -->\n```text\n";
  private static final String END = "\n```\n<!-- arrows: end -->";

  static HouseMap ofTheClone() {
    return new HouseMap(House.root().resolve("bundles/README.md"));
  }

  String arrows() throws IOException {
    String text = Files.readString(file);
    return text.substring(begin(text), end(text));
  }

  void draw(String arrows) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, begin(text)) + arrows + text.substring(end(text)));
  }

  private int begin(String text) {
    return found(text.indexOf(BEGIN), BEGIN) + BEGIN.length();
  }

  private int end(String text) {
    return found(text.indexOf(END), END);
  }

  private int found(int at, String mark) {
    if (at < 0) {
      throw new IllegalStateException(file + " has no " + mark.strip());
    }
    return at;
  }
}
