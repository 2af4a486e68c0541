package liandong.operator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line: {@code --name value} wherever they stand, and the others. */
record Options(List<String> words, Map<String, String> named) {
  static Options of(List<String> arguments, Set<String> known) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String each = arguments.get(i);
      if (!each.startsWith("--")) {
        words.add(each);
      } else if (!known.contains(each) || i + 1 == arguments.size()) {
        throw new IllegalArgumentException(each + ": not an option, or without its value");
      } else {
        named.put(each, arguments.get(++i));
      }
    }
    return new Options(List.copyOf(words), Map.copyOf(named));
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** A whole number, or what stands for it when it is not given. */
  long number(String name, long usual) {
    String given = get(name).orElse(Long.toString(usual));
    if (!given.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException(name + " is a number from 1 on, not '" + given + "'");
    }
    return Long.parseLong(given);
  }
}
