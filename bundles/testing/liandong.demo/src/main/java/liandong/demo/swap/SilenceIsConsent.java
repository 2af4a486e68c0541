package liandong.demo.swap;

import java.util.ArrayList;
import java.util.List;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SilenceRule;
import liandong.county.cangxi.CangxiRules;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** The rules of the demo's version 1.1: Cangxi's, and one clause more. */
public final class SilenceIsConsent implements CountyRules {
  @Override
  public List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>(new CangxiRules().clauses());
    clauses.add(new Consent());
    return clauses;
  }

  /** A document that no county has: it stands for the next one that Cangxi will write. */
  private static final class Consent implements SilenceRule {
    @Override
    public Source source() {
      return new Source(
          new Bilingual("演示文件（并非真实文件）", "Document of the demo, not a real one"),
          "第一条",
          new Bilingual("逾期未答复的，视为同意。", "Whoever does not answer in time is taken to agree."));
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return !item.isJoint();
    }
  }
}
