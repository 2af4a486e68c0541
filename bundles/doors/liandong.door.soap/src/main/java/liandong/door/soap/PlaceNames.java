package liandong.door.soap;

import java.util.Optional;
import liandong.cases.RulePin;
import liandong.county.law.Counties;
import liandong.door.soap.wire.cases.WirePlace;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/**
 * The names of places by the law to which a case is pinned.
 *
 * <p>A case is readable without its county: where the county's rules are away, only these names are
 * left out.
 */
record PlaceNames(Counties counties) {
  WirePlace place(RulePin pin, PlaceId id) {
    WirePlace out = new WirePlace();
    out.setId(id.value());
    out.setName(
        counties
            .pinned(pin)
            .flatMap(version -> version.places().point(id))
            .or(() -> ofToday(pin, id))
            .map(ServicePoint::name)
            .map(Wire::text)
            .orElse(null));
    return out;
  }

  /** A case may have come to a place that its own version of the county does not know yet. */
  private Optional<ServicePoint> ofToday(RulePin pin, PlaceId id) {
    return counties.active(pin.county()).flatMap(version -> version.places().point(id));
  }
}
