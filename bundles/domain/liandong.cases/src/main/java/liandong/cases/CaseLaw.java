package liandong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.DayKind;
import liandong.calendar.Ground;
import liandong.catalogue.Delegations;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.ItemType;
import liandong.catalogue.Offered;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Source;
import liandong.places.DivisionCode;
import liandong.places.Places;
import liandong.places.ServicePoint;

/**
 * All that a case may ask of its county. Pure: the same question has the same answer, without
 * clock, file or network, so that a decision can be rehearsed and run again.
 */
public interface CaseLaw {
  /** Which version of the county's law this is. */
  RulePin pin();

  /** The version of an item that takes applications on that day, or why none does. */
  ItemOnDay itemOn(ItemId id, LocalDate day);

  /** The version of an item under which a case was opened; a case keeps it. */
  Optional<ServiceItem> itemVersion(ItemId id, int version);

  /** The item of a case, in the version that it keeps. */
  default Optional<ServiceItem> itemOf(ServiceCase current) {
    return itemVersion(current.item().id(), current.item().version());
  }

  Places places();

  /** What the county's departments have passed down to towns and villages. */
  default Delegations delegations() {
    return Delegations.NONE;
  }

  /** Whether the item is on the list of that service point, where it has one of its own. */
  default Offered offered(ServicePoint at, ItemId item, LocalDate day) {
    return Offered.BY_LEVEL;
  }

  /**
   * What the county's rules have against this application; empty means that nothing stands against
   * it, and only a law that is present can say so.
   */
  List<Objection> objectionsTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day);

  /**
   * A ground on which this county suspends a clock beside the special procedures of the law;
   * without one there is none (普通挂起 has no legal basis of its own).
   */
  default Optional<Ground> suspensionGround(String id, ServiceItem item) {
    return Optional.empty();
  }

  /**
   * How much more time the head of the organ may give for items other than licences; licences are
   * settled by 行政许可法 art. 42.
   */
  default Optional<ClockEvent.Extended> extension(ServiceItem item, LocalDate on) {
    return Optional.empty();
  }

  /** Where this item is accepted at the parallel window only, the document that says so. */
  default Optional<Source> soleAcceptance(ServiceItem item) {
    return Optional.empty();
  }

  /**
   * Where a silent office or department is taken to agree (超时默认), the document that says so.
   * Without one nobody is.
   */
  default Optional<Source> silenceIsConsent(ServiceItem item) {
    return Optional.empty();
  }

  /**
   * Where a department that was called to a meeting or the survey and stayed away is taken to agree
   * (缺席默认), the document that says so.
   */
  default Optional<Source> absenceIsConsent(ServiceItem item) {
    return Optional.empty();
  }

  /** Where the time with a body above is counted by itself (转报), the document that says so. */
  default Optional<Source> timeUpstairs(ServiceItem item) {
    return Optional.empty();
  }

  /** Where no one person may take two steps of the review, the document that says so. */
  default Optional<Source> differentPersons(ServiceItem item) {
    return Optional.empty();
  }

  /** How long an applicant has to supplement at least; without it the notice says so, or nobody. */
  default Optional<Period> correctionPeriod(ServiceItem item) {
    return Optional.empty();
  }

  /**
   * By which series the county numbers what it grants of that item, where it does so itself;
   * without one whoever decides says the number.
   */
  default Optional<Numbering> numbering(ServiceItem item, LocalDate day) {
    return Optional.empty();
  }

  /**
   * When people may come to that place by appointment on such a day; empty where the county offers
   * no appointments at all.
   */
  default Optional<Appointments> appointments(ServicePoint at, DayKind day) {
    return Optional.empty();
  }

  /** The number of a new case; the county may have a form of its own. */
  default CaseNumber number(LocalDate day, DivisionCode office, ItemType type, int serial) {
    return CaseNumber.of(day, office, type, serial);
  }
}
