package liandong.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was asked for on the command line: {@code --name value}, each with a default. */
record Options(Map<String, String> values) {
  /**
   * @param defaults all names that are understood
   * @throws IllegalArgumentException for any other
   */
  static Options of(List<String> words, Map<String, String> defaults) {
    Map<String, String> values = new TreeMap<>(defaults);
    for (int i = 0; i < words.size(); i += 2) {
      String name = words.get(i);
      if (!name.startsWith("--") || !defaults.containsKey(name.substring(2))) {
        throw new IllegalArgumentException("not understood: " + name);
      }
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException(name + " needs a value");
      }
      values.put(name.substring(2), words.get(i + 1));
    }
    return new Options(values);
  }

  int number(String name) {
    return number(name, values.get(name));
  }

  List<Integer> numbers(String name) {
    return texts(name).stream().map(text -> number(name, text)).toList();
  }

  List<String> texts(String name) {
    return Arrays.stream(values.get(name).split(",")).filter(text -> !text.isBlank()).toList();
  }

  private static int number(String name, String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("--" + name + ": not a number: '" + text + "'");
    }
    return Integer.parseInt(text);
  }
}
