package liandong.county.law;

import java.util.ArrayList;
import java.util.List;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CorrectionRule;
import liandong.county.CountyData;
import liandong.county.Example;
import liandong.county.ExtensionRule;
import liandong.county.FundingRule;
import liandong.county.ItemRule;
import liandong.county.OrganisationRule;
import liandong.county.ParallelWindowRule;
import liandong.county.RatingRule;
import liandong.county.SelfCheck;
import liandong.county.SilenceRule;
import liandong.county.SiteRule;
import liandong.county.SuspensionRule;
import liandong.county.TaskRule;
import liandong.county.TwoPersonsRule;
import liandong.county.site.Site;

/**
 * Asks every clause of a version what it can be asked without a case, before people depend on the
 * answers. It looks for clauses that fail, not for answers that are wrong; those a rehearsal shows.
 */
public final class CountyProbe {
  private CountyProbe() {}

  /** What failed or complained; none when the version may be used. */
  public static List<String> faults(CountyVersion version) {
    List<String> faults = new ArrayList<>();
    for (Clause clause : version.rules().clauses()) {
      try {
        if (clause instanceof SelfCheck check) {
          check.complaint().ifPresent(each -> faults.add(named(clause) + ": " + each));
        }
        for (ServiceItem item : version.data().catalogue().items()) {
          ask(clause, item);
        }
        for (Site site : version.data().sites().said()) {
          ask(clause, site);
        }
        ask(clause, version.data());
      } catch (RuntimeException | LinkageError e) {
        faults.add(named(clause) + ": " + e);
      }
    }
    return faults;
  }

  private static void ask(Clause clause, ServiceItem item) {
    if (clause instanceof SuspensionRule rule) {
      rule.appliesTo(item);
    } else if (clause instanceof ExtensionRule rule) {
      rule.daysFor(item);
    } else if (clause instanceof ParallelWindowRule rule) {
      rule.appliesTo(item);
    } else if (clause instanceof SilenceRule rule) {
      rule.appliesTo(item);
    } else if (clause instanceof TwoPersonsRule rule) {
      rule.appliesTo(item);
    } else if (clause instanceof CorrectionRule rule) {
      rule.periodFor(item);
    } else if (clause instanceof ItemRule rule) {
      rule.examine(item);
    }
  }

  private static void ask(Clause clause, Site site) {
    if (clause instanceof SiteRule rule) {
      rule.examine(site, Example.DAY);
    } else if (clause instanceof FundingRule rule) {
      rule.yearly(site.served());
    }
  }

  private static void ask(Clause clause, CountyData county) {
    if (clause instanceof OrganisationRule rule) {
      rule.examine(county, Example.DAY);
    } else if (clause instanceof TaskRule rule) {
      county.sites().tasks().forEach(rule::appliesTo);
    } else if (clause instanceof RatingRule rule) {
      county.sites().scores().forEach(rule::rate);
    }
  }

  private static String named(Clause clause) {
    return clause.getClass().getSimpleName();
  }
}
