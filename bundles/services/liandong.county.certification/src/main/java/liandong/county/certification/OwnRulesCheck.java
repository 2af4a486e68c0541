package liandong.county.certification;

import java.util.List;
import liandong.calendar.WorkingCalendar;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.certificate.Check;
import liandong.county.law.ClauseSamples;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyInspection.Found;
import liandong.county.law.CountyVersion;

/** Holds a county's tables against its own rules. */
final class OwnRulesCheck {
  private final CountyData county;
  private final Hearing hearing;
  private final Results results;

  OwnRulesCheck(CountyData county, Hearing hearing, Results results) {
    this.county = county;
    this.hearing = hearing;
    this.results = results;
  }

  void make(CountyRules rules) {
    CountyVersion version = new CountyVersion(hearing.pin(), county, rules);
    hearing
        .ask(
            rules.getClass(),
            "clauses",
            () -> CountyInspection.of(version, ClauseSamples.LAST_DAY, WorkingCalendar.china()))
        .ifPresent(this::look);
  }

  private void look(List<Found> found) {
    results.made(Check.OWN_RULES, Words.say("own-rules.looked-at", found.size()));
    for (Found each : found) {
      if (each.isFault()) {
        results.found(
            Check.OWN_RULES,
            Words.finding(
                each.rule() + ", " + each.deviation().about(),
                "own-rules.fault",
                each.deviation().sentence()));
      }
      if (RuleCheck.isOneLanguage(each.deviation().sentence())) {
        results.found(
            Check.OBJECTIONS,
            Words.finding(each.rule(), "deviation.one-language", each.deviation().sentence()));
      }
    }
  }
}
