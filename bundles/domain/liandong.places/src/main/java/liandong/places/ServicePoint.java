package liandong.places;

import liandong.evidence.Bilingual;

/**
 * A place where people are served: the county's service centre, a town centre or a village point.
 * The name of the kind (便民服务中心, 便民服务代办站 …) is the county's own and part of {@code name}.
 *
 * @param division where it stands; which divisions it serves is said by {@link ServiceArea}, and
 *     where nothing is said it is this one
 * @param validity from when to when people are served there
 */
public record ServicePoint(
    PlaceId id, DivisionCode division, Level level, Bilingual name, Validity validity) {
  /** A service point without first or last day. */
  public ServicePoint(PlaceId id, DivisionCode division, Level level, Bilingual name) {
    this(id, division, level, name, Validity.ALWAYS);
  }

  public ServicePoint {
    if (name.isBlank()) {
      throw new IllegalArgumentException("service point " + id + " has no name");
    }
  }
}
