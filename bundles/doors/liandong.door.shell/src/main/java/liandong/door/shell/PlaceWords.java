package liandong.door.shell;

import java.util.Optional;
import liandong.county.law.CountyVersion;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/** The names of places while the county is there, otherwise their ids. */
record PlaceWords(Optional<CountyVersion> county) {
  String of(PlaceId id) {
    return county
        .flatMap(version -> version.places().point(id))
        .map(ServicePoint::name)
        .map(name -> name.zh())
        .orElse(id.value());
  }
}
