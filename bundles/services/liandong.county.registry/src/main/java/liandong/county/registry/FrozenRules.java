package liandong.county.registry;

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.law.Fault;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;

/** A county's rules as they were when it arrived: asked once, checked, the same from then on. */
record FrozenRules(List<Clause> clauses) implements CountyRules {
  /** Where a fault of a rule stands: in the bundle's code, not in one of its tables. */
  static final String CODE = "rules";

  static final Phrasebook FAULTS = new Phrasebook(FrozenRules.class, "faults");

  FrozenRules {
    clauses = List.copyOf(clauses);
  }

  /** The rules that have no sentence behind them; a clerk who asks why has to get an answer. */
  List<Fault> faults() {
    return clauses.stream()
        .filter(rule -> isUnfounded(rule.source()))
        .map(rule -> Fault.of(FAULTS, CODE, 0, "unfounded", rule.getClass().getSimpleName()))
        .toList();
  }

  private static boolean isUnfounded(Source source) {
    return source == null || source.quotation().isBlank();
  }
}
