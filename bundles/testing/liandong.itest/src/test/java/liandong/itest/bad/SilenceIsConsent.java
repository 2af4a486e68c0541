package liandong.itest.bad;

import java.util.List;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SilenceRule;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** Nothing bad, only another law: who is silent agrees. */
public final class SilenceIsConsent implements CountyRules, SilenceRule {
  @Override
  public List<Clause> clauses() {
    return List.of(this);
  }

  @Override
  public Source source() {
    return new Source(Bilingual.same("《测试》"), "", Bilingual.same("仅供测试"));
  }

  @Override
  public boolean appliesTo(ServiceItem item) {
    return true;
  }
}
