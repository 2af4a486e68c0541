package liandong.itest.bad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SubmissionRule;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.ServicePoint;

/** Its rule fails with every application. */
public final class FailsWhenAsked implements CountyRules, SubmissionRule {
  @Override
  public List<Clause> clauses() {
    return List.of(this);
  }

  @Override
  public Source source() {
    return new Source(Bilingual.same("《测试》"), "", Bilingual.same("仅供测试"));
  }

  @Override
  public Optional<Objection> objectionTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    throw new IllegalStateException("this rule fails");
  }
}
