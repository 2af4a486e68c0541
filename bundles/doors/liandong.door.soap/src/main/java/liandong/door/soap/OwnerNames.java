package liandong.door.soap;

import liandong.county.law.Counties;
import liandong.door.soap.wire.supervision.WireOwner;
import liandong.door.soap.wire.supervision.WirePlace;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.supervision.Owner;

/** Who sees to something, with the name that the place has today; left out while that is away. */
record OwnerNames(Counties counties) {
  WireOwner owner(CountyId county, Owner owner) {
    WireOwner out = new WireOwner();
    out.setPlace(place(county, owner.place()));
    out.setPerson(owner.person());
    return out;
  }

  WirePlace place(CountyId county, PlaceId id) {
    WirePlace out = new WirePlace();
    out.setId(id.value());
    out.setName(
        counties
            .active(county)
            .flatMap(version -> version.places().point(id))
            .map(ServicePoint::name)
            .map(Wire::text)
            .orElse(null));
    return out;
  }
}
