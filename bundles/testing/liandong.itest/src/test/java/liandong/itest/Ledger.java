package liandong.itest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What was answered to which key, to be compared with what is kept in the end. */
final class Ledger {
  private final Map<String, Set<String>> answers = new ConcurrentHashMap<>();

  void answered(String key, String number) {
    answers.computeIfAbsent(key, each -> ConcurrentHashMap.newKeySet()).add(number);
  }

  /** All numbers that were answered so far. */
  List<String> numbers() {
    return answers.values().stream().flatMap(Set::stream).toList();
  }

  /** Each key has one case and each case its key, or else what is not so. */
  List<String> faults(Collection<String> kept) {
    List<String> faults = new ArrayList<>();
    Set<String> present = new HashSet<>(kept);
    Set<String> known = new TreeSet<>();
    answers.forEach(
        (key, numbers) -> {
          if (numbers.size() > 1) {
            faults.add(key + " got more than one case: " + numbers);
          }
          numbers.stream()
              .filter(number -> !present.contains(number))
              .forEach(number -> faults.add(key + " was answered, and " + number + " is lost"));
          numbers.stream()
              .filter(number -> !known.add(number))
              .forEach(number -> faults.add(number + " was given to more than one key"));
        });
    kept.stream()
        .filter(number -> !known.contains(number))
        .forEach(number -> faults.add(number + " is there, and no key got it"));
    return faults;
  }
}
