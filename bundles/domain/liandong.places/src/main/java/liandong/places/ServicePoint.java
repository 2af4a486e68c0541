package liandong.places;

import liandong.evidence.Bilingual;

/**
 * A place where people are served: the county's service centre, a town centre or a village point.
 * The name of the kind (便民服务中心, 便民服务代办站 …) is the county's own and part of {@code name}.
 */
public record ServicePoint(PlaceId id, DivisionCode division, Level level, Bilingual name) {
  public ServicePoint {
    if (name.isBlank()) {
      throw new IllegalArgumentException("service point " + id + " has no name");
    }
  }
}
