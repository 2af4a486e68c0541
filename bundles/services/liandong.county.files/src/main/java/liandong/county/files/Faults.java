package liandong.county.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liandong.county.law.Fault;

/** The faults found so far. Reading goes on after each, so that all of them are told at once. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();
  private final List<Fault> remarks = new ArrayList<>();

  void add(String file, int line, Flaw flaw) {
    add(file, line, "", flaw);
  }

  void add(String file, int line, String column, Flaw flaw) {
    found.add(new Fault(file, line, column, flaw.wrong(), flaw.right()));
  }

  /** Something to ask about, which keeps nobody out. */
  void remark(String file, int line, String column, Flaw flaw) {
    remarks.add(new Fault(file, line, column, flaw.wrong(), flaw.right()));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of {@code files}, then of lines. */
  List<Fault> inOrderOf(List<String> files) {
    return sorted(found, files);
  }

  List<Fault> remarksInOrderOf(List<String> files) {
    return sorted(remarks, files);
  }

  private static List<Fault> sorted(List<Fault> faults, List<String> files) {
    return faults.stream()
        .sorted(
            Comparator.comparingInt((Fault fault) -> files.indexOf(fault.file()))
                .thenComparingInt(Fault::line))
        .toList();
  }
}
