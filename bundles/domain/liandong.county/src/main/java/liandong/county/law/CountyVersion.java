package liandong.county.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Application;
import liandong.cases.CaseLaw;
import liandong.cases.Objection;
import liandong.cases.RulePin;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.places.Places;
import liandong.places.ServicePoint;

/** One version of a county's law, put together: its data, its rules, the calendar. */
public record CountyVersion(
    RulePin pin, CountyData data, CountyRules rules, WorkingCalendar calendar) implements CaseLaw {
  @Override
  public Optional<ServiceItem> item(ItemId id) {
    return data.catalogue().item(id);
  }

  @Override
  public Places places() {
    return data.places();
  }

  @Override
  public List<Objection> objectionsTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    return rules.submissionRules().stream()
        .map(rule -> rule.objectionTo(application, item, at, day))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The guide of an item, with the county's channel for complaints. */
  public Optional<ServiceGuide> guide(ItemId id) {
    return item(id).map(item -> ServiceGuide.of(item, data.profile().supervision()));
  }
}
