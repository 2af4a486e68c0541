package liandong.cases.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.Delegations;
import liandong.catalogue.ItemId;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.Posting;
import liandong.places.PowerGrant;
import liandong.places.Powers;
import liandong.places.Roster;
import liandong.places.ServicePoint;
import liandong.places.Validity;
import liandong.places.Window;
import liandong.testkit.SampleCounty;

/** The sample county with other places, people or delegations. */
final class Sample {
  static final Source DOCUMENT = Source.of("样例县放权清单", "List of powers of Sample County", "1号");
  static final Bilingual BUREAU = new Bilingual("样例县某局", "Sample bureau");

  private Sample() {}

  /** A hall on that day of a county whose departments have passed this down. */
  static Hall hall(String day, Delegation... delegations) {
    return hall(day, county("1.0.0", Arrays.asList(delegations)));
  }

  static Hall hall(String day, CountyVersion county) {
    return new Hall(day, county, CalendarBook.of(WorkingCalendar.china()));
  }

  static CountyVersion county(String version, List<Delegation> delegations) {
    CountyVersion plain = SampleCounty.version(version);
    CountyData data = plain.data();
    return new CountyVersion(
        plain.pin(),
        new CountyData(
            data.profile(),
            data.places(),
            data.domains(),
            data.catalogue(),
            new Delegations(delegations)),
        plain.rules());
  }

  static CountyVersion at(Places places) {
    CountyVersion plain = SampleCounty.version("1.0.0");
    return new CountyVersion(plain.pin(), plain.data().withPlaces(places), plain.rules());
  }

  /** A delegation of {@code item} to all towns. */
  static Delegation toTowns(ItemId item, DelegationKind kind, String first, String last) {
    return delegation(item, Level.TOWN, Optional.empty(), kind, first, last);
  }

  /** A delegation of {@code item} to one town. */
  static Delegation to(PlaceId town, ItemId item, DelegationKind kind) {
    return delegation(item, Level.TOWN, Optional.of(town), kind, "", "");
  }

  private static Delegation delegation(
      ItemId item,
      Level level,
      Optional<PlaceId> place,
      DelegationKind kind,
      String first,
      String last) {
    return new Delegation(
        item,
        Optional.empty(),
        BUREAU,
        level,
        place,
        Bilingual.same(""),
        kind,
        DOCUMENT,
        days(first, last));
  }

  /** The sample county's places with these people and powers. */
  static Places staffed(List<Posting> postings, PowerGrant... grants) {
    Places plain = SampleCounty.version("1.0.0").places();
    List<Window> windows = new ArrayList<>();
    plain.points().forEach(each -> windows.addAll(plain.windowsOf(each.id())));
    windows.add(
        new Window(SampleCounty.CENTRE, "W03", Bilingual.same("税务窗口"), Set.of("tax"), false));
    Roster roster = new Roster(List.of(), postings);
    return new Places(
        plain.divisions(),
        plain.points(),
        windows,
        List.of(),
        roster,
        new Powers(List.of(grants), roster));
  }

  /** The sample county's places, whose town becomes the other town after {@code last}. */
  static Places townMerged(String last) {
    Places plain = SampleCounty.version("1.0.0").places();
    DivisionCode town = new DivisionCode(SampleCounty.TOWN.value());
    List<Division> divisions =
        plain.divisions().stream()
            .map(
                each ->
                    each.code().equals(town)
                        ? new Division(
                            each.code(),
                            each.parent(),
                            each.level(),
                            each.name(),
                            days("", last),
                            List.of(new DivisionCode(SampleCounty.OTHER_TOWN.value())))
                        : each)
            .toList();
    List<ServicePoint> points = List.copyOf(plain.points());
    return new Places(divisions, points, List.of());
  }

  static Validity days(String first, String last) {
    return new Validity(day(first), day(last));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
