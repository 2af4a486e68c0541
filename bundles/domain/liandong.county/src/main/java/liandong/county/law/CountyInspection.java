package liandong.county.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import liandong.calendar.WorkingCalendar;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.FundingRule;
import liandong.county.ItemRule;
import liandong.county.OrganisationRule;
import liandong.county.RatingRule;
import liandong.county.SiteRule;
import liandong.county.TaskRule;
import liandong.county.site.Deviation;
import liandong.county.site.Rating;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.Weight;
import liandong.county.site.YearScore;
import liandong.evidence.Source;

/**
 * A county held against its own clauses on a day: its service points, its tasks, its items. It asks
 * the county's code, so whoever asks it does so through the guard.
 */
public final class CountyInspection {
  private final CountyVersion version;
  private final WorkingCalendar calendar;

  private CountyInspection(CountyVersion version, WorkingCalendar calendar) {
    this.version = version;
    this.calendar = calendar;
  }

  /**
   * What one clause found.
   *
   * @param rule the simple name of its class
   */
  public record Found(String rule, Source source, Deviation deviation) {
    public boolean isFault() {
      return deviation.weight() == Weight.FAULT;
    }
  }

  /** A centre's money for a year, and by what document. */
  public record Grant(Site site, OptionalInt yuan, Source source) {}

  /** A centre's stars in a year, and by what document. */
  public record Rated(YearScore score, Rating rating, Source source) {}

  /** All that the clauses find, the heaviest first. */
  public static List<Found> of(CountyVersion version, LocalDate day, WorkingCalendar calendar) {
    CountyInspection inspection = new CountyInspection(version, calendar);
    List<Found> found = new ArrayList<>();
    for (Clause clause : version.rules().clauses()) {
      inspection
          .deviations(clause, day)
          .forEach(
              each ->
                  found.add(new Found(clause.getClass().getSimpleName(), clause.source(), each)));
    }
    found.sort(Comparator.comparing(each -> each.deviation().weight()));
    return List.copyOf(found);
  }

  private List<Deviation> deviations(Clause clause, LocalDate day) {
    CountyData county = version.data();
    List<Deviation> found = new ArrayList<>();
    if (clause instanceof SiteRule rule) {
      for (Site site : county.sites().said()) {
        found.addAll(rule.examine(site, day));
      }
    } else if (clause instanceof OrganisationRule rule) {
      found.addAll(rule.examine(county, day));
    } else if (clause instanceof ItemRule rule) {
      for (ServiceItem item : county.catalogue().items(day)) {
        found.addAll(rule.examine(item));
      }
    } else if (clause instanceof TaskRule rule) {
      found.addAll(missed(rule, county.sites(), day));
    }
    return found;
  }

  private List<Deviation> missed(TaskRule rule, Sites sites, LocalDate day) {
    List<Deviation> missed = new ArrayList<>();
    for (Task task : sites.tasks()) {
      if (rule.appliesTo(task)) {
        rule.lastDay(task, sites, calendar)
            .flatMap(last -> Deviation.ofTask(rule.missed(), task, last, day))
            .ifPresent(missed::add);
      }
    }
    return missed;
  }

  /** The tasks, each with its last day as the clauses have it. */
  public static List<DueTask> tasks(CountyVersion version, WorkingCalendar calendar) {
    Sites sites = version.data().sites();
    List<TaskRule> rules = version.rules().clauses(TaskRule.class);
    return sites.tasks().stream()
        .map(
            task ->
                rules.stream()
                    .filter(rule -> rule.appliesTo(task))
                    .findFirst()
                    .map(rule -> new DueTask(task, rule.lastDay(task, sites, calendar)))
                    .orElseGet(() -> new DueTask(task, task.due())))
        .toList();
  }

  /** What each centre gets for a year; none in a county that has no such clause. */
  public static List<Grant> grants(CountyVersion version) {
    List<Grant> grants = new ArrayList<>();
    for (FundingRule rule : version.rules().clauses(FundingRule.class)) {
      for (Site site : version.data().sites().said()) {
        if (site.served().settlement().isPresent()) {
          grants.add(new Grant(site, rule.yearly(site.served()), rule.source()));
        }
      }
    }
    return grants;
  }

  /** How the centres stand in a year, the best first; none in a county that gives no stars. */
  public static List<Rated> ratings(CountyVersion version, int year) {
    List<Rated> rated = new ArrayList<>();
    for (RatingRule rule : version.rules().clauses(RatingRule.class)) {
      for (YearScore score : version.data().sites().scores(year)) {
        rated.add(new Rated(score, rule.rate(score), rule.source()));
      }
    }
    rated.sort(
        Comparator.comparing((Rated each) -> each.rating().score().orElse(-1))
            .reversed()
            .thenComparing(each -> each.score().place()));
    return List.copyOf(rated);
  }
}
