package liandong.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.places.Validity;

/**
 * What a department passes down: one item, to one place or to all of a level, by a document, from a
 * day to a day.
 *
 * @param version the version of the item that is meant; empty for each
 * @param principal the department whose power it is
 * @param level the level of whoever receives it
 * @param place who receives it; empty for all of the level
 * @param receiver the body that acts there in its own name (白霓镇人民政府); blank where the name of the
 *     service point says enough
 */
public record Delegation(
    ItemId item,
    Optional<Integer> version,
    Bilingual principal,
    Level level,
    Optional<PlaceId> place,
    Bilingual receiver,
    DelegationKind kind,
    Source document,
    Validity validity) {
  private static final Phrasebook BOOK = new Phrasebook(Delegation.class, "delegation");

  public Delegation {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(document, "nothing is delegated without a document");
    Objects.requireNonNull(validity, "validity");
    if (principal.isBlank()) {
      throw new IllegalArgumentException("item " + item + ": somebody delegates it");
    }
    if (level == Level.COUNTY) {
      throw new IllegalArgumentException("item " + item + ": to a town or a village, not up");
    }
    if (level == Level.VILLAGE && kind.decides()) {
      throw new IllegalArgumentException(
          "item " + item + ": a village point never decides, so it has it by agency only");
    }
  }

  /** Whether it is about that item, of that version, on that day. */
  public boolean holdsFor(ItemId which, int itsVersion, LocalDate day) {
    return item.equals(which)
        && version.map(own -> own == itsVersion).orElse(true)
        && validity.holdsOn(day);
  }

  public boolean isTo(ServicePoint point) {
    return level == point.level() && place.map(point.id()::equals).orElse(true);
  }

  /** Whether two may contradict each other: the same item and receiver on one day. */
  public boolean collidesWith(Delegation other) {
    return item.equals(other.item)
        && level == other.level
        && place.equals(other.place)
        && (version.isEmpty() || other.version.isEmpty() || version.equals(other.version))
        && validity.overlaps(other.validity);
  }

  /** The implementing body (办理主体) as the service guide names it at {@code point}. */
  public Bilingual bodyAt(ServicePoint point) {
    return BOOK.say("body." + kind, principal, ownName(point));
  }

  /** In whose name {@code point} acts by it. */
  public Mandate mandateOf(ServicePoint point) {
    return new Mandate(
        kind.isInOwnName() ? ownName(point) : principal, Optional.of(kind), Optional.of(document));
  }

  private Bilingual ownName(ServicePoint point) {
    return receiver.isBlank() ? point.name() : receiver;
  }
}
