package liandong.county.swap;

import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Rerun;
import liandong.cases.RulePin;

/** A case's record run again under the law that it is pinned to. */
public sealed interface Replay {
  CaseNumber number();

  RulePin pin();

  /** The version is not present, and so nothing can be said. */
  record Away(CaseNumber number, RulePin pin) implements Replay {}

  /**
   * @param steps one for each recorded event
   */
  record Run(CaseNumber number, RulePin pin, List<Rerun.Step> steps) implements Replay {
    public Run {
      steps = List.copyOf(steps);
    }

    /** The first event that comes out otherwise now. */
    public Optional<Rerun.Step> first() {
      return steps.stream().filter(each -> !each.isAsRecorded()).findFirst();
    }
  }
}
