package liandong.county.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liandong.county.law.Fault;

/** The faults found so far. Reading goes on after each, so that all of them are told at once. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(String file, int line, String wrong, String right) {
    found.add(new Fault(file, line, wrong, right));
  }

  void add(String file, int line, String column, String wrong, String right) {
    found.add(new Fault(file, line, column, wrong, right));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of {@code files}, then of lines. */
  List<Fault> inOrderOf(List<String> files) {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Fault fault) -> files.indexOf(fault.file()))
                .thenComparingInt(Fault::line))
        .toList();
  }
}
