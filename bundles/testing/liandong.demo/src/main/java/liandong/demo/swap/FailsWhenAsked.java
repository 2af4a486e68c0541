package liandong.demo.swap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SubmissionRule;
import liandong.evidence.Source;
import liandong.places.ServicePoint;

/** The rules of the demo's version 1.2, whose one clause has a mistake in it. */
public final class FailsWhenAsked implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(new Mistaken());
  }

  private static final class Mistaken implements SubmissionRule {
    @Override
    public Source source() {
      return Source.of("演示文件（并非真实文件）", "Document of the demo, not a real one", "第二条");
    }

    @Override
    public Optional<Objection> objectionTo(
        Application application, ServiceItem item, ServicePoint at, LocalDate day) {
      throw new IllegalStateException("the mistake of the demo's version 1.2");
    }
  }
}
