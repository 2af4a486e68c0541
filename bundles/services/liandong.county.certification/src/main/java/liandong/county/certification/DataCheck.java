package liandong.county.certification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.catalogue.PublicField;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.certificate.Check;
import liandong.county.certificate.Finding;
import liandong.county.law.Fault;
import liandong.evidence.Bilingual;
import liandong.places.Level;
import liandong.places.ServicePoint;

/** What a county's tables say, read whole or not. */
final class DataCheck {
  /** A fault in one of these is one of a limit. */
  private static final Set<String> LIMITS =
      Set.of("statutory_limit", "promised_limit", "limit_unit", "step_limits", "limit");

  private final Results results;

  DataCheck(Results results) {
    this.results = results;
  }

  /** The tables cannot be read; each fault goes to the check that it concerns. */
  void faulty(List<Fault> faults) {
    for (Fault each : faults) {
      String where = each.file() + (each.line() > 0 ? ":" + each.line() : "");
      results.found(
          LIMITS.contains(each.column()) ? Check.LIMITS : Check.TABLES,
          new Finding(where, each.wrong(), each.right()));
    }
  }

  /** The tables are whole, which includes their limits. */
  void whole(CountyData county, LocalDate day) {
    List<ServiceItem> items = county.catalogue().allVersions();
    Bilingual looked = Words.say("items.looked-at", items.size());
    results.made(
        Check.TABLES, Words.say("tables.looked-at", items.size(), county.places().points().size()));
    results.made(Check.LIMITS, looked);
    completeness(county, items, looked);
    publication(items, looked);
    names(county, items);
    places(county, day);
  }

  private void completeness(CountyData county, List<ServiceItem> items, Bilingual looked) {
    results.made(Check.COMPLETENESS, looked);
    for (ServiceItem item : items) {
      List<PublicField.Kind> blank =
          ServiceGuide.of(item, county.profile().supervision()).blankFields();
      blank.forEach(
          kind ->
              results.found(
                  Check.COMPLETENESS, Words.finding(named(item), "items.blank", kind.label())));
    }
  }

  private void publication(List<ServiceItem> items, Bilingual looked) {
    results.made(Check.PUBLICATION, looked);
    items.stream()
        .filter(item -> item.term().isPublished())
        .forEach(
            item ->
                item.findings()
                    .forEach(
                        each ->
                            results.found(
                                Check.PUBLICATION,
                                new Finding(named(item), each.wrong(), each.right()))));
  }

  private void names(CountyData county, List<ServiceItem> items) {
    results.made(Check.NAMES, Words.say("names.looked-at", items.size(), county.domains().size()));
    Consumer<String> missing =
        where -> results.found(Check.NAMES, Words.finding(where, "names.one-language"));
    named("county.yaml name", county.profile().name(), missing);
    county
        .profile()
        .pointNames()
        .forEach((level, name) -> named("county.yaml levels." + level, name, missing));
    county.domains().forEach(each -> named("domains.csv " + each.id(), each.name(), missing));
    items.forEach(each -> named(named(each), each.name(), missing));
  }

  private static void named(String where, Bilingual name, Consumer<String> missing) {
    if (name.isBlank() || name.en().equals(name.zh())) {
      missing.accept(where);
    }
  }

  private void places(CountyData county, LocalDate day) {
    List<ServicePoint> points = List.copyOf(county.places().points());
    results.made(Check.PLACES, Words.say("places.looked-at", points.size()));
    Set<Level> there =
        points.stream()
            .map(ServicePoint::level)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
    Stream.of(Level.values())
        .filter(each -> !there.contains(each))
        .forEach(
            each ->
                results.found(
                    Check.PLACES,
                    Words.finding("service-points.csv", "places.none", each.name().toLowerCase())));
    points.stream()
        .filter(each -> each.level() == Level.VILLAGE && county.places().isOpen(each, day))
        .filter(each -> county.places().above(each, day).isEmpty())
        .forEach(
            each ->
                results.found(
                    Check.PLACES,
                    Words.finding("service-points.csv " + each.id(), "places.nothing-above")));
  }

  private static String named(ServiceItem item) {
    return "items.csv " + item.key();
  }
}
