package liandong.catalogue;

import java.util.List;
import liandong.evidence.Bilingual;

/** The review inside a case: four steps (受理、审查、审核、审批) or two (受理兼审查、审核兼审批). */
public enum ReviewFlow implements Coded {
  FOUR_STEPS(
      new Words("", "四个环节", "four steps", "受理、审查、审核、审批"),
      new Bilingual("受理", "acceptance"),
      new Bilingual("审查", "review"),
      new Bilingual("审核", "verification"),
      new Bilingual("审批", "decision")),
  TWO_STEPS(
      new Words("", "两个环节", "two steps", "受理兼审查、审核兼审批", "一审一核"),
      new Bilingual("受理兼审查", "acceptance and review"),
      new Bilingual("审核兼审批", "verification and decision"));

  private final Words words;
  private final List<Bilingual> steps;

  ReviewFlow(Words words, Bilingual... steps) {
    this.words = words;
    this.steps = List.of(steps);
  }

  @Override
  public Words words() {
    return words;
  }

  public List<Bilingual> steps() {
    return steps;
  }
}
